"""Home of `ConceptTable`: what a compiled pack measures, looked up by number, measure and part."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property

from verifier.reference.compiled.connection import Connections
from verifier.reference.compiled.recent import Recent
from verifier.reference.compiled.schema import CONCEPT, Concept, concept_of

HELD = 1 << 13
"""The concepts of a pack that has no more are read once and held, at some hundred bytes each; a
pack of a million series has two thousand."""
_KEPT = 1 << 12
"""So many are kept of those of a larger one once they were asked for."""
_Asked = tuple[str | int, ...]
"""A query and what is given for its marks."""


class ConceptTable:
    """The concepts of a pack, all held where they are few and read as asked for where not."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections
        self._numbered: Recent[int, Concept] = Recent(_KEPT)
        self._listed: Recent[_Asked, tuple[Concept, ...]] = Recent(_KEPT // 4)

    @cached_property
    def size(self) -> int:
        """How many there are; they are numbered from 1."""
        return int(self._connections.rows("SELECT MAX(number) FROM concept")[0][0] or 0)

    @cached_property
    def _held(self) -> "_Held | None":
        return _Held(self.all()) if self.size <= HELD else None

    def all(self) -> Sequence[Concept]:
        """All of them, in the order in which the file has them."""
        return [concept_of(row) for row in self._connections.rows(f"{CONCEPT} ORDER BY number")]

    def at(self, number: int) -> Concept:
        """The concept of a number."""
        return self.numbered((number,))[number]

    def numbered(self, numbers: Iterable[int]) -> Mapping[int, Concept]:
        """The concepts of some numbers; others may stand beside them."""
        if self._held is not None:
            return self._held.by_number
        return self._numbered.of(numbers, self._read_numbered)

    def _read_numbered(self, numbers: Sequence[int]) -> dict[int, Concept]:
        rows = self._connections.numbered(f"{CONCEPT} WHERE number", numbers)
        return {row[0]: concept_of(row) for row in rows}

    def of_measure(
        self, measure: str, parts: Collection[str] = (), limit: int = -1
    ) -> Sequence[Concept]:
        """At most so many concepts of a measure: those of some parts, the whole, the others."""
        named = [concept for part in parts for concept in self._of_part(measure, part)]
        others = self._of_measure(measure, limit)
        found = {concept.number: concept for some in (named, others) for concept in some}
        return list(found.values())[: limit if limit >= 0 else None]

    def _of_part(self, measure: str, part: str) -> Sequence[Concept]:
        if self._held is not None:
            return self._held.by_slots.get((measure, part), ())
        return self._where("measure = ? AND breakdown = ? ORDER BY number", measure, part)

    def _of_measure(self, measure: str, limit: int) -> Sequence[Concept]:
        if self._held is not None:
            return self._held.by_measure.get(measure, ())[: limit if limit >= 0 else None]
        return self._where("measure = ? ORDER BY breakdown, number LIMIT ?", measure, limit)

    def with_part(self, part: str, limit: int = -1) -> Sequence[Concept]:
        """At most so many concepts of a part, whatever it is a part of."""
        if self._held is not None:
            return self._held.by_part.get(part, ())[: limit if limit >= 0 else None]
        return self._where("breakdown = ? AND breakdown <> '' ORDER BY number LIMIT ?", part, limit)

    def _where(self, where: str, *given: str | int) -> Sequence[Concept]:
        return self._listed.get((f"{CONCEPT} WHERE {where}", *given), self._read)

    def _read(self, asked: _Asked) -> tuple[Concept, ...]:
        query, *given = asked
        return tuple([concept_of(row) for row in self._connections.rows(str(query), given)])


class _Held:
    """All concepts of a pack, by what they are asked for."""

    def __init__(self, concepts: Sequence[Concept]) -> None:
        self.by_number = {one.number: one for one in concepts}
        self.by_measure: dict[str, list[Concept]] = defaultdict(list)
        self.by_slots: dict[tuple[str, str], list[Concept]] = defaultdict(list)
        self.by_part: dict[str, list[Concept]] = defaultdict(list)
        for one in concepts:
            self.by_slots[one.measure, one.breakdown or ""].append(one)
            if one.breakdown:
                self.by_part[one.breakdown].append(one)
        for one in sorted(concepts, key=lambda one: (one.breakdown or "", one.number)):
            self.by_measure[one.measure].append(one)
