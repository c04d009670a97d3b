"""Home of `Phrase`: words that stand for something, and where many of them lie."""

from collections.abc import Collection, Iterable
from enum import IntEnum
from typing import NamedTuple, Protocol

from verifier.model.mention import Term


class Writing(IntEnum):
    """How a phrase must be written to be meant, from the laxest."""

    ANY = 0
    PROPER = 1  # first letter upper-case: Turkey, Polish
    CAPITALS = 2  # US, EU, IT


class Phrase(NamedTuple):
    """The normalised words of a phrase, a thing that it stands for, and how it must be written."""

    words: tuple[str, ...]
    term: Term
    writing: Writing

    @classmethod
    def of(cls, words: tuple[str, ...], term: Term, writing: int) -> "Phrase":
        """A phrase whose writing is told as a number."""
        return cls(words, term, Writing(writing))


class PhraseSource(Protocol):
    """Where phrases lie that are too many to be held: they are asked for by their first words."""

    def opening_with(self, words: Collection[str]) -> Iterable[Phrase]:
        """All phrases whose first word is one of these."""

    def has_compound(self, word: str) -> bool:
        """Whether a word with a hyphen stands in a phrase as one word."""
