"""Home of `ConceptIndex`: the concepts of a compiled pack by the words of their names."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from math import log

import numpy as np

from verifier.reference.compiled.concept_table import HELD, ConceptTable
from verifier.reference.compiled.connection import Connections
from verifier.reference.compiled.recent import Recent
from verifier.reference.compiled.schema import WHOLES, Concept


class ConceptIndex:
    """Postings from stem to concepts; rare stems weigh more."""

    def __init__(self, connections: Connections, concepts: ConceptTable) -> None:
        self._connections, self._concepts = connections, concepts
        self._found: Recent[str, np.ndarray] = Recent(1 << 10)
        self._spread: Recent[str, int] = Recent(1 << 12)

    @cached_property
    def _wholes(self) -> np.ndarray:
        """What the words of each concept weigh together, by number; of none for number 0."""
        return np.frombuffer(self._blobs((WHOLES,)).get(WHOLES, b""), dtype=np.float64)

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
        return {
            stem: count for stem, count in self._spread.of(stems, self._counts).items() if count
        }

    def _counts(self, stems: Sequence[str]) -> dict[str, int]:
        measures, having = self._slots[0], self._found.of(stems, self._having)
        return {stem: len(set(measures[numbers].tolist())) for stem, numbers in having.items()}

    def _having(self, stems: Sequence[str]) -> dict[str, np.ndarray]:
        """The numbers of the concepts whose names have a stem, for each of some."""
        asked = [stem for stem in stems if stem != WHOLES]
        found = self._blobs(asked) if self._held is None else self._held
        return {stem: np.frombuffer(found.get(stem, b""), dtype=np.uint32) for stem in stems}

    @cached_property
    def _held(self) -> dict[str, bytes] | None:
        """The concepts of each stem, where they are so few that they are held too."""
        if self._concepts.size > HELD:
            return None
        asked = "SELECT stem, concepts FROM concept_word WHERE stem <> ?"
        return dict(self._connections.rows(asked, (WHOLES,)))

    def _blobs(self, stems: Sequence[str]) -> dict[str, bytes]:
        marks = ", ".join("?" * len(stems))
        asked = f"SELECT stem, concepts FROM concept_word WHERE stem IN ({marks})"
        return dict(self._connections.rows(asked, stems))

    def by_words(self, weights: Mapping[str, float], limit: int) -> list[tuple[Concept, float]]:
        """The concepts whose names are told best, best first, with the share that is told."""
        total = len(self._wholes) - 1
        told = np.zeros(total + 1)
        for stem, numbers in self._found.of(sorted(weights), self._having).items():
            weight = weights[stem]
            if len(numbers) and weight > 0:
                told[numbers] += log(1 + total / len(numbers)) * min(1.0, weight)
        some = told.nonzero()[0]
        shares = (told[some] / self._wholes[some]).round(6)
        if len(some) > limit:
            best = shares >= np.partition(shares, -limit)[-limit]
            some, shares = some[best], shares[best]
        order = (-shares).argsort(kind="stable")[:limit]
        numbers = some[order].tolist()
        concepts = self._concepts.numbered(numbers)
        return [*zip(map(concepts.__getitem__, numbers), shares[order].tolist(), strict=True)]
