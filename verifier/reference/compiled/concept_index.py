"""Home of `ConceptIndex`: the concepts of a compiled pack by the words of their names."""

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from math import log

import numpy as np

from verifier.reference.compiled.connection import Connections
from verifier.reference.compiled.recent import Recent
from verifier.reference.compiled.schema import WHOLES, Concept


class ConceptIndex:
    """Postings from stem to concepts; rare stems weigh more."""

    def __init__(self, connections: Connections, concept: Callable[[int], Concept]) -> None:
        self._connections, self._concept = connections, concept
        self._found: Recent[str, np.ndarray] = Recent(1 << 10)
        self._spread: Recent[str, int] = Recent(1 << 12)

    @cached_property
    def _wholes(self) -> np.ndarray:
        """What the words of each concept weigh together, by number; of none for number 0."""
        found: np.ndarray = self._blob(WHOLES, np.dtype(np.float64))
        return found

    @cached_property
    def _slots(self) -> tuple[np.ndarray, np.ndarray]:
        """Which measure and which part each concept is of, by number, as numbers; 0 for none."""
        asked = "SELECT measure, breakdown FROM concept ORDER BY number"
        rows = [("", ""), *self._connections.rows(asked)]
        found = []
        for column in zip(*rows, strict=True):
            kinds: dict[str, int] = {"": 0}
            found.append(np.array([kinds.setdefault(code, len(kinds)) for code in column]))
        return found[0], found[1]

    @cached_property
    def _parted(self) -> np.ndarray:
        measures, _ = self._slots
        counts: np.ndarray = np.bincount(measures)[measures] > 1
        return counts

    @cached_property
    def _shared(self) -> np.ndarray:
        measures, parts = self._slots
        pairs = np.unique(np.stack((parts, measures)), axis=1)
        counts: np.ndarray = (np.bincount(pairs[0])[parts] > 1) & (parts > 0)
        return counts

    def is_parted(self, number: int) -> bool:
        """Whether the measure of a concept has others, by part."""
        return bool(self._parted[number])

    def is_shared(self, number: int) -> bool:
        """Whether the part of a concept is one of other measures too."""
        return bool(self._shared[number])

    def spread(self, stems: Iterable[str]) -> dict[str, int]:
        """In how many measures' names each of these stems is; those in none are left out."""
        found = {stem: self._spread.get(stem, self._count) for stem in stems}
        return {stem: count for stem, count in found.items() if count}

    def _count(self, stem: str) -> int:
        numbers = self._found.get(stem, self._having)
        return len(set(self._slots[0][numbers].tolist())) if len(numbers) else 0

    def _having(self, stem: str) -> np.ndarray:
        """The numbers of the concepts whose names have a stem."""
        return self._blob(stem, np.dtype(np.uint32)) if stem != WHOLES else np.empty(0, np.uint32)

    def _blob(self, stem: str, kind: "np.dtype[np.generic]") -> np.ndarray:
        asked = "SELECT concepts FROM concept_word WHERE stem = ?"
        found = self._connections.rows(asked, (stem,))
        return np.frombuffer(found[0][0] if found else b"", dtype=kind)

    def by_words(self, weights: Mapping[str, float], limit: int) -> list[tuple[Concept, float]]:
        """The concepts whose names are told best, best first, with the share that is told."""
        total = len(self._wholes) - 1
        told = np.zeros(total + 1)
        for stem, weight in sorted(weights.items()):
            numbers = self._found.get(stem, self._having)
            if len(numbers) and weight > 0:
                told[numbers] += log(1 + total / len(numbers)) * min(1.0, weight)
        some = np.flatnonzero(told)
        shares = np.round(told[some] / self._wholes[some], 6)
        if len(some) > limit:
            best = shares >= np.partition(shares, -limit)[-limit]
            some, shares = some[best], shares[best]
        order = np.lexsort((some, -shares))[:limit]
        return [(self._concept(int(some[place])), float(shares[place])) for place in order]
