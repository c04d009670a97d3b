"""Home of `Members`: which series of a compiled pack are of some concepts and places.

They are found in the indexes alone, those of many concepts by one look, and no row of a series is
read for it.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence

from verifier.reference.compiled.connection import Connections
from verifier.reference.compiled.recent import Recent

Codes = Collection[str | None] | None
"""Codes of places, None among them for "no place"; None altogether for any."""
Written = tuple[str, ...] | None
"""Codes as the file has them, "" for "no place"."""
Asked = tuple[int, Written, Written, int]
"""A concept, the places and the partners that are wanted of it, and how many series at most."""
_START = "SELECT concept, later, number FROM series WHERE"


class Members:
    """The numbers of the series of concepts for places and partners, headline series first."""

    def __init__(self, connections: Connections, most: int) -> None:
        self._connections = connections
        self._found: Recent[Asked, tuple[int, ...]] = Recent(most)

    def of(
        self, concepts: Iterable[int], ref_areas: Codes, counterparts: Codes, limit: int
    ) -> dict[int, tuple[int, ...]]:
        """For each concept at most so many numbers."""
        slots = _written(ref_areas), _written(counterparts)
        asked = [(concept, *slots, limit) for concept in concepts]
        found = self._found.of(asked, self._read)
        return {one[0]: numbers for one, numbers in found.items()}

    def _read(self, asked: Sequence[Asked]) -> Mapping[Asked, tuple[int, ...]]:
        _, ref_areas, counterparts, limit = asked[0]
        concepts = [one[0] for one in asked]
        if ref_areas is None or counterparts is None:  # a concept may have any number of these
            rows = [row for one in concepts for row in self._first_of(one, asked[0])]
        else:
            concepts += concepts[:1] * (_TOGETHER - len(concepts)) if len(concepts) > 1 else []
            where = f"concept IN ({_marks(concepts)}) AND ref_area IN ({_marks(ref_areas)})"
            rows = self._connections.rows(
                f"{_START} {where} AND counterpart IN ({_marks(counterparts)})",
                (*concepts, *ref_areas, *counterparts),
            )
            rows.sort()
        numbers: dict[int, list[int]] = {one[0]: [] for one in asked}
        for concept, _, number in rows:
            if len(numbers[concept]) < limit:
                numbers[concept].append(number)
        return {one: tuple(numbers[one[0]]) for one in asked}

    def _first_of(self, concept: int, asked: Asked) -> list[tuple[int, int, int]]:
        _, *slots, limit = asked
        where, given = "concept = ?", list[str]()
        for column, codes in zip(("ref_area", "counterpart"), slots, strict=True):
            if isinstance(codes, tuple):
                where += f" AND {column} IN ({_marks(codes)})"
                given += codes
        asked_so = f"{_START} {where} ORDER BY later, number LIMIT ?"
        return self._connections.rows(asked_so, (concept, *given, limit))


_TOGETHER = 12
"""Lists of concepts are filled up to this length, so that few queries differ in their text."""


def _written(codes: Codes) -> Written:
    return None if codes is None else tuple(dict.fromkeys([code or "" for code in codes]))


def _marks(given: Sequence[object]) -> str:
    return ", ".join("?" * len(given))
