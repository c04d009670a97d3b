"""Home of `ConceptIndex`: the concepts of a compiled pack by the words of their names."""

from collections.abc import Callable, Mapping
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

    @cached_property
    def _wholes(self) -> np.ndarray:
        """What the words of each concept weigh together, by number; of none for number 0."""
        found: np.ndarray = self._blob(WHOLES, np.dtype(np.float64))
        return found

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
