"""Home of `Finder`: a person's words to the series of a compiled pack, ranked as in small packs."""

from collections.abc import Mapping, Sequence
from typing import Protocol

import numpy as np

from verifier.model.series import Series
from verifier.reference.compiled.connection import Connections
from verifier.reference.search import RERANKED, ranked, search_words, weight_of

_BEGINNING = 200
"""So many words that begin as the one that is asked for are looked up."""
_ROUNDING = 1e-9


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
        size = self._pack.size
        weights = {word: weight_of(len(found), size) for word, found in postings.items()}
        total = sum(weights.values())
        if not total:
            return []
        parts = {word: weight / total for word, weight in weights.items()}
        places = _hopeful(postings, parts)
        shared = np.zeros(len(places))
        for word, found in postings.items():
            shared += parts[word] * _among(places, found)
        places, shared = _first(places, shared)
        numbers = [int(place) for place in places]
        series = self._pack.listed(", ".join("?" * len(numbers)), numbers)
        scored = [(one, float(part)) for one, part in zip(series, shared, strict=True)]
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


def _hopeful(postings: Mapping[str, np.ndarray], parts: Mapping[str, float]) -> np.ndarray:
    """The numbers that may be among the first, gathered from the rarest word on: once the words
    left weigh less together than what many have already, whoever has none of the others is out."""
    by_rarity = sorted(postings, key=lambda word: (len(postings[word]), word))
    if len(by_rarity) == 1:
        return postings[by_rarity[0]][:RERANKED]
    places, shared = np.empty(0, dtype=np.uint32), np.empty(0)
    left = 1.0
    for word in by_rarity:
        least = np.partition(shared, -RERANKED)[-RERANKED] if len(shared) >= RERANKED else 0.0
        if left < least - _ROUNDING:
            return places[shared + left >= least - _ROUNDING]
        found = postings[word]
        joined = np.union1d(places, found)
        gathered = np.zeros(len(joined))
        gathered[np.searchsorted(joined, places)] = shared
        gathered[np.searchsorted(joined, found)] += parts[word]
        places, shared = joined, gathered
        left -= parts[word]
    return places


def _among(places: np.ndarray, found: np.ndarray) -> np.ndarray:
    """For each of some sorted numbers whether it is among other sorted ones."""
    if not len(found):
        return np.zeros(len(places), dtype=bool)
    spots = np.minimum(np.searchsorted(found, places), len(found) - 1)
    same: np.ndarray = found[spots] == places
    return same


def _first(places: np.ndarray, shared: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The numbers with the most in common, level ones by number, with how much that is; in the
    order of numbers."""
    if len(places) <= RERANKED:
        return places, shared
    least = np.partition(shared, -RERANKED)[-RERANKED]
    above = np.flatnonzero(shared > least)
    level = np.flatnonzero(shared == least)[: RERANKED - len(above)]
    chosen = np.sort(np.concatenate((above, level)))
    return places[chosen], shared[chosen]
