"""Home of what may stand around a claim: who says so, asides, how sentences are put together."""

import re
from collections.abc import Iterator
from typing import Any

from edits import Edit
from rewriting import Rewriting, pattern
from sentences import lowered, plain, stop_of

_ON = ("But", "And", "Yet", "So", "Meanwhile", "However", "That", "This", "Nor")


def behind(words: str) -> Rewriting:
    """Words put at the end of sentences."""

    def edits(_: str, doc: Any) -> Iterator[Edit]:
        for sentence in plain(doc):
            yield Edit(stop_of(sentence), stop_of(sentence), (words,))

    return edits


def before(words: str) -> Rewriting:
    """Words put before sentences."""

    def edits(_: str, doc: Any) -> Iterator[Edit]:
        for sentence in plain(doc):
            if sentence[0].text not in _ON:
                start = sentence.start_char
                yield Edit(start, start + len(sentence[0].text), (words, lowered(sentence)))

    return edits


def aside(words: str) -> Rewriting:
    """Words put behind the subject of sentences."""

    def edits(_: str, doc: Any) -> Iterator[Edit]:
        for sentence in plain(doc):
            for word in sentence:
                subject = word.dep_ in ("nsubj", "nsubjpass") and word.pos_ == "NOUN"
                last = list(word.subtree)[-1]
                if subject and word.head.dep_ == "ROOT" and last.i + 1 == word.head.i:
                    at = last.idx + len(last.text)
                    yield Edit(at, at, (words,))
                    break

    return edits


def joined(link: str) -> Rewriting:
    """Sentences that follow one another made one, in twos."""

    def edits(text: str, doc: Any) -> Iterator[Edit]:
        every, at = list(plain(doc)), 0
        while at + 1 < len(every):
            first, second = every[at], every[at + 1]
            beside = text[stop_of(first) + 1 : second.start_char] == " "
            if beside and second[0].text not in _ON and len(first) + len(second) < 60:
                end = second.start_char + len(second[0].text)
                yield Edit(stop_of(first), end, (link, lowered(second)))
                at += 1
            at += 1

    return edits


def quoted(_: str, doc: Any) -> Iterator[Edit]:
    """Sentences told by somebody."""
    for sentence in plain(doc):
        if not re.search(r"\b(?:I|we|our|We|Our)\b", sentence.text):
            yield Edit(sentence.start_char, sentence.start_char, ("“",))
            stop = stop_of(sentence)
            yield Edit(stop, stop + 1, (",” said Anna Berg, an economist.",))


def apart(text: str, doc: Any) -> Iterator[Edit]:
    """A paragraph for each sentence."""
    for sentence in doc.sents:
        start = sentence.start_char
        if start > 1 and text[start - 1] == " " and text[start - 2] in '.”"':
            yield Edit(start - 1, start, ("\n\n",))


FRAMES: dict[str, Rewriting] = {
    ", official data showed": behind(", official data showed"),
    ", the statistics office said": behind(", the statistics office said on Thursday"),
    ", according to figures": behind(", according to figures released on Tuesday"),
    "Official figures showed that": before("Official figures showed that "),
    "Meanwhile,": before("Meanwhile, "),
    "At the same time,": before("At the same time, "),
    "in quotation marks": quoted,
    ", which few had foreseen,": aside(", which few had foreseen,"),
    ", closely watched by investors,": aside(", closely watched by investors,"),
    "joined by and": joined(", and "),
    "joined by while": joined(", while "),
    "a paragraph each": apart,
    "one paragraph": pattern(r"(?<=[.”\"?!])\n\s*\n", lambda m: " "),
    "no headline": pattern(r"\A[^\n.]{10,120}\n\s*\n", lambda m: ""),
}
"""By name: each way to put a sentence, mostly what it adds."""
