"""Home of the trees of a text, for what is rewritten by the parts of a sentence."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any

import spacy

from verifier.language.syntax.pipeline import PREFERRED

_BROKEN = re.compile(r"\b(?:said|says|showed|shows|according|reported)\b|[“”\"\n]")
_SHORT = 7


@cache
def _pipeline() -> Any:
    name = next((n for n in PREFERRED if spacy.util.is_package(n)), PREFERRED[-1])
    return spacy.load(name)


@lru_cache(maxsize=1024)
def parsed(text: str) -> Any:
    """The text with its sentences and trees, spaCy's `Doc`."""
    return _pipeline()(text)


def plain(doc: Any) -> Iterator[Any]:
    """The sentences with a figure that can be put into another: in one line, with a full stop,
    without quotation marks, and that tell themselves who says so."""
    for sentence in doc.sents:
        text = sentence.text.strip()
        whole = len(sentence) > _SHORT and text[0].isupper() and text.endswith(".")
        if whole and re.search(r"\d", text) and not _BROKEN.search(text):
            yield sentence


def stop_of(sentence: Any) -> int:
    """Where the full stop of a sentence stands."""
    return int(sentence.start_char) + len(sentence.text.rstrip()) - 1


def lowered(words: Any) -> str:
    """The first word as it is spelled within a sentence."""
    word = words[0]
    named = word.ent_type_ or word.pos_ == "PROPN" or word.text == "I" or word.text.isupper()
    text = str(word.text)
    return text if named or not text.isalpha() else text[0].lower() + text[1:]
