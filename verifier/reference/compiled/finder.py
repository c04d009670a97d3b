"""Home of `Finder`: a person's words to the series of a compiled pack, ranked as in small packs."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Protocol

import numpy as np

from verifier.model.series import Series
from verifier.reference.compiled.connection import Connections
from verifier.reference.search import RERANKED, Scored, forms_of, ranked, search_words, weight_of


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
        self._rows = pack.connections.rows

    def has(self, word: str) -> bool:
        """Whether some series has a word."""
        return bool(self._rows("SELECT 1 FROM title_word WHERE word = ? LIMIT 1", (word,)))

    def begun(self, beginning: str) -> Iterable[str]:
        """The words that begin so."""
        asked = "SELECT DISTINCT word FROM title_word WHERE word >= ? AND word < ?"
        return [word for (word,) in self._rows(asked, (beginning, f"{beginning}\U0010ffff"))]

    def words(self) -> Sequence[str]:
        """All words of the pack, sorted."""
        return self._words

    @cached_property
    def _words(self) -> Sequence[str]:
        found = self._rows("SELECT DISTINCT word FROM title_word ORDER BY word")
        return [word for (word,) in found]

    def search(self, words: str, limit: int) -> list[Scored]:
        """At most `limit` series with their scores from 0 to 1, best first, ties by key."""
        size = self._pack.size
        found = {asked: forms_of(asked, self) for asked in dict.fromkeys(search_words(words))}
        told = {asked: self._told(forms) for asked, forms in found.items()}
        weights = {
            asked: weight_of(int(np.count_nonzero(counts)), size) for asked, counts in told.items()
        }
        total = sum(weights.values())
        if not total:
            return []
        shared = np.zeros(size + 1)
        for asked, counts in told.items():
            shared += counts * weights[asked] / total
        numbers = _first(shared)
        listed = self._pack.listed(", ".join("?" * len(numbers)), numbers)
        parts = [(one, float(shared[n])) for one, n in zip(listed, numbers, strict=True)]
        return ranked(parts, found, limit)

    def _told(self, forms: Mapping[str, float]) -> np.ndarray:
        """How well each series, by number, has a word in one of its forms."""
        best = np.zeros(self._pack.size + 1)
        for form, likeness in forms.items():
            asked = "SELECT counts, series FROM title_word WHERE word = ?"
            for counts, blob in self._rows(asked, (form,)):
                numbers = np.frombuffer(blob, dtype=np.uint32)
                best[numbers] = np.maximum(best[numbers], likeness * counts)
        return best


def _first(shared: np.ndarray) -> list[int]:
    """The numbers with the most in common, level ones by number, in the order of numbers."""
    some = np.flatnonzero(shared)
    if len(some) > RERANKED:
        held = shared[some]
        least = np.partition(held, -RERANKED)[-RERANKED]
        above = some[held > least]
        some = np.sort(np.concatenate((above, some[held == least][: RERANKED - len(above)])))
    return [int(number) for number in some]
