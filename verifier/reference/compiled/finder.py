"""Home of `Finder`: a person's words to the series of a compiled pack, ranked as in small packs."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np

from verifier.model.series import Series
from verifier.reference.compiled.connection import Connections
from verifier.reference.search import RERANKED, ranked, search_words, weight_of

_BEGINNING = 200
"""So many words that begin as the one that is asked for are looked up."""


class Listed(Protocol):
    """A pack that is asked by number."""

    connections: Connections
    size: int

    def listed(self, numbers: str, given: Sequence[int], order: str = "number") -> list[Series]:
        """The series whose numbers a query finds."""


class Finder:
    """Postings from word to series; rare words weigh more."""

    def __init__(self, pack: Listed) -> None:
        self._pack = pack

    def search(self, words: str, limit: int) -> list[tuple[Series, float]]:
        """At most `limit` series with their scores from 0 to 1, best first, ties by key."""
        postings: dict[str, np.ndarray] = {}
        for told in search_words(words):
            for word, found in self._known(told):
                postings.setdefault(word, found)
        size = self._pack.size
        weights = {word: weight_of(len(found), size) for word, found in postings.items()}
        total = sum(weights.values())
        if not total:
            return []
        shared = np.zeros(size + 1)
        for word, found in postings.items():
            shared[found] += weights[word] / total
        best = _first(shared, RERANKED)
        series = self._pack.listed(", ".join("?" * len(best)), best)
        scored = [(one, float(shared[n])) for n, one in zip(best, series, strict=True)]
        return ranked(scored, tuple(postings), limit)

    def _known(self, word: str) -> Sequence[tuple[str, np.ndarray]]:
        """The word, or the words of the pack that begin with it where it is not one itself."""
        rows = self._pack.connections.rows
        found = rows("SELECT word, series FROM title_word WHERE word = ?", (word,))
        if not found and len(word) >= 3:
            asked = "SELECT word, series FROM title_word WHERE word >= ? AND word < ? LIMIT ?"
            found = rows(asked, (word, f"{word}\U0010ffff", _BEGINNING))
        return [
            (told, np.frombuffer(blob, dtype=np.uint32)) for told, blob in found or ((word, b""),)
        ]


def _first(shared: np.ndarray, most: int) -> list[int]:
    """The numbers with the most in common, level ones by number; in the order of numbers."""
    some = np.flatnonzero(shared)
    if len(some) > most:
        least = np.partition(shared[some], len(some) - most)[len(some) - most]
        above = some[shared[some] > least]
        level = some[shared[some] == least][: most - len(above)]
        some = np.sort(np.concatenate((above, level)))
    return [int(number) for number in some]
