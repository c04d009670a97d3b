"""Home of `soft`: text for a page in which a word without an end may be broken."""

from collections.abc import Iterator
from unicodedata import category

from markupsafe import Markup, escape

from verifier.lazy import regex

_LONG = regex(r"\S{81,}")
_EVERY = 40
_BREAK = Markup("<wbr>")


def soft(text: object) -> Markup:
    """The text, escaped, with places to break at in words of more than 80 characters.

    A browser measures a word anew for each line that it goes over, so that one of some ten
    thousand letters would hold it up for minutes.
    """
    told = str(text)
    parts: list[Markup] = []
    place = 0
    for word in _LONG.finditer(told):
        parts += [escape(told[place : word.start()]), _BREAK.join(_pieces(word.group()))]
        place = word.end()
    return Markup("").join([*parts, escape(told[place:])])


def _pieces(word: str) -> Iterator[str]:
    """The word in pieces of some forty characters, a letter never parted from its marks."""
    start = 0
    while start < len(word):
        end = min(start + _EVERY, len(word))
        while end < len(word) and category(word[end]).startswith("M"):
            end += 1
        yield word[start:end]
        start = end
