"""Home of `CompiledPack`: a pack of any size, of which only what is asked for is read."""

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from verifier.lazy import late
from verifier.model.history import History
from verifier.model.series import Observation, Series
from verifier.reference.compiled.concept_table import ConceptTable
from verifier.reference.compiled.connection import Connections
from verifier.reference.compiled.figures import unpacked
from verifier.reference.compiled.kin import (
    beside,
    headline,
    keys_around,
    measured,
    siblings,
    within,
)
from verifier.reference.compiled.members import Codes, Members
from verifier.reference.compiled.phrase_rows import PhraseRows
from verifier.reference.compiled.recent import Recent
from verifier.reference.compiled.schema import (
    COLUMNS,
    Concept,
    Form,
    form_from,
    series_of,
)
from verifier.reference.compiled.views import AllFigures, AllSeries

_concept_index = late("verifier.reference.compiled.concept_index:ConceptIndex")
_finder = late("verifier.reference.compiled.finder:Finder")
"""Sums over all concepts and series need numpy, which only a check or a search loads."""
_KEPT = 1 << 13
"""So many series are kept once they were asked for, and half as many histories."""
_KIN_KEPT = 16
"""So many lists of kin are kept, which the claims of a text ask for one after the other."""
_TOGETHER = 500


class CompiledPack:
    """A pack in its compiled form.

    It offers what `Pack` does, and finds series by their slots. Lists of series are in the order
    of the pack's file; where one says so, headline series come first.
    """

    def __init__(self, file: Path, folder: Path, restore: Callable[[], None]) -> None:
        self.folder = folder
        self.connections = Connections(file, restore)
        rows = self.connections.rows("SELECT name, value FROM meta")
        meta: dict[str, Any] = {name: json.loads(value) for name, value in rows}
        self.name, self.title = str(meta["name"]), str(meta["title"])
        self.version, self.sha256 = str(meta["version"]), str(meta["sha256"])
        self.sources = tuple(meta["sources"])
        self.licences = tuple(meta["licences"])
        self.unknown_columns = tuple(meta["unknown_columns"])
        self.format = str(meta["format"])
        self.size, self.count = int(meta["series"]), int(meta["observations"])
        self._concepts = ConceptTable(self.connections)
        self.series = AllSeries(self)
        self.phrases = PhraseRows(self.connections)
        self.observations = AllFigures(self, meta["early"], int(meta["early_count"]))
        self._numbers: Recent[str, int | None] = Recent(_KEPT)
        self._series: Recent[int, Series] = Recent(_KEPT)
        self._figures: Recent[int, tuple[Observation, ...]] = Recent(_KEPT // 8)
        self._kin: Recent[tuple[str, str, int], list[Series]] = Recent(_KIN_KEPT)
        self._headlines: Recent[tuple[str, str | None], Series | None] = Recent(_KEPT // 8)
        self._members = Members(self.connections, _KEPT // 8)

    @cached_property
    def _forms(self) -> Mapping[int, Form]:
        rows = self.connections.rows("SELECT * FROM form")
        return {row[0]: form_from(row[1:]) for row in rows}

    def number(self, key: str) -> int | None:
        """The number of a series, its place in the file; None where the pack has none."""
        return self._numbers.get(key, self._read_number)

    def find(self, key: str) -> Series | None:
        """The series of that key; None where the pack has none."""
        number = self.number(key)
        return None if number is None else self._series.get(number, self._read)

    def figures(self, key: str) -> tuple[Observation, ...]:
        """The observations of a series, all vintages; `KeyError` for an unknown one."""
        number = self.number(key)
        if number is None:
            raise KeyError(key)
        return self._figures.get(number, self._read_figures)

    def history(self, key: str) -> History:
        """All published values of one of its series; `KeyError` for any other."""
        figures, one = self.figures(key), self.find(key)
        if one is None:
            raise KeyError(key)
        return History(one, figures)

    def _read_number(self, key: str) -> int | None:
        found = self.connections.rows("SELECT number FROM series WHERE key = ?", (key,))
        return int(found[0][0]) if found else None

    def _read(self, number: int) -> Series:
        asked = f"SELECT {COLUMNS} FROM series s WHERE number = ?"
        return self._made(self.connections.rows(asked, (number,))[0])

    def _read_figures(self, number: int) -> tuple[Observation, ...]:
        asked = "SELECT figures FROM observation WHERE series = ?"
        found = self.connections.rows(asked, (number,))
        return unpacked(found[0][0], self._series.get(number, self._read)) if found else ()

    def _made(self, row: Sequence[Any]) -> Series:
        concept = self._concepts.at(row[2])
        return series_of(row, self.name, (concept.indicator, concept.breakdown), self._forms)

    def listed(self, numbers: str, given: Sequence[Any], order: str = "number") -> list[Series]:
        """The series whose numbers a query finds, in an order of their columns."""
        asked = f"SELECT {COLUMNS} FROM series s WHERE s.number IN ({numbers}) ORDER BY {order}"
        return self._kept(self.connections.rows(asked, given))

    def _kept(self, rows: Iterable[Sequence[Any]]) -> list[Series]:
        return [self._series.get(row[0], lambda _, row=row: self._made(row)) for row in rows]  # type: ignore[misc]

    def batches(self) -> Iterator[list[Series]]:
        """All series, some hundreds at a time."""
        last = 0
        asked = f"SELECT {COLUMNS} FROM series s WHERE number > ? ORDER BY number LIMIT {_TOGETHER}"
        while rows := self.connections.rows(asked, (last,)):
            yield [self._made(row) for row in rows]
            last = rows[-1][0]

    def keys_around(self, key: str) -> list[str]:
        """Keys that stand beside one in the alphabet, whether the pack has it or not."""
        return keys_around(self.connections.database(), key)

    def holding(self, keys: Collection[str]) -> list[str]:
        """Which of some keys the pack has."""
        asked = "SELECT key FROM series WHERE key IN (SELECT value FROM json_each(?)) ORDER BY key"
        return [row[0] for row in self.connections.rows(asked, (json.dumps(list(keys)),))]

    def shared_with(self, other: "CompiledPack") -> list[str]:
        """The first keys that two packs share."""
        mine, theirs = (pack._bounds() for pack in (self, other))
        if mine[1] < theirs[0] or theirs[1] < mine[0]:
            return []
        return [key for batch in other.batches() for key in self.holding([o.key for o in batch])]

    def _bounds(self) -> tuple[str, str]:
        first, last = self.connections.rows("SELECT MIN(key), MAX(key) FROM series")[0]
        return first, last

    def concepts(self) -> Sequence[Concept]:
        """All concepts, in the order in which the file has them."""
        return self._concepts.all()

    def concepts_of(
        self, indicator: str, parts: Collection[str] = (), limit: int = -1
    ) -> Sequence[Concept]:
        """At most so many concepts of an indicator: those of some parts, the whole, the others."""
        return self._concepts.of_measure(indicator, parts, limit)

    def concepts_with(self, breakdown: str, limit: int = -1) -> Sequence[Concept]:
        """At most so many concepts of a part, whatever it is a part of."""
        return self._concepts.with_part(breakdown, limit)

    def is_parted(self, concept: int) -> bool:
        """Whether the measure of a concept has others, by part."""
        return bool(self._index.is_parted(concept))

    def is_shared(self, concept: int) -> bool:
        """Whether the part of a concept is one of other measures too."""
        return bool(self._index.is_shared(concept))

    def concepts_by_words(
        self, weights: Mapping[str, float], limit: int
    ) -> list[tuple[Concept, float]]:
        """The concepts whose names the words tell best, by stem as `stems.stem` makes them.

        The score is the share of a concept's own words that is told, each by its rarity; best
        first, level ones by number.
        """
        found: list[tuple[Concept, float]] = self._index.by_words(weights, limit)
        return found

    def spread(self, stems: Iterable[str]) -> Mapping[str, int]:
        """In how many measures' names each of these stems is; those in none are left out."""
        found: Mapping[str, int] = self._index.spread(stems)
        return found

    def search(self, words: str, limit: int) -> list[tuple[Series, float]]:
        """The series that fit the words best, with a score from 0 to 1, best first."""
        found: list[tuple[Series, float]] = self.finder.search(words, limit)
        return found

    @cached_property
    def finder(self) -> Any:
        """The words that the series are found by."""
        return _finder(self)

    @cached_property
    def _index(self) -> Any:
        return _concept_index(self.connections, self._concepts)

    def members(
        self, concept: int, ref_areas: Codes, counterparts: Codes, limit: int
    ) -> list[Series]:
        """The series of a concept for these places and partners, headline series first."""
        (numbers,) = self.members_of((concept,), ref_areas, counterparts, limit).values()
        return list(self.numbered(numbers).values())

    def members_of(
        self, concepts: Iterable[int], ref_areas: Codes, counterparts: Codes, limit: int
    ) -> Mapping[int, Sequence[int]]:
        """The numbers of the series that `members` finds, for each of some concepts."""
        return self._members.of(concepts, ref_areas, counterparts, limit)

    def numbered(self, numbers: Iterable[int]) -> Mapping[int, Series]:
        """The series of these numbers, in their order."""
        return self._series.of(numbers, self._read_all)

    def _read_all(self, numbers: Sequence[int]) -> dict[int, Series]:
        rows = self.connections.numbered(f"SELECT {COLUMNS} FROM series s WHERE number", numbers)
        return {row[0]: self._made(row) for row in rows}

    def family(self, one: Series) -> list[Series]:
        """The others of its family: the same measured, in another form of the figures."""
        numbers = (
            "SELECT number FROM series WHERE concept IN "
            "(SELECT number FROM concept WHERE measure = ? AND breakdown = ?) "
            "AND ref_area = ? AND counterpart = ? AND key <> ?"
        )
        measure, *slots = one.family
        return self.listed(
            numbers, (measure, slots[2] or "", slots[0] or "", slots[1] or "", one.key)
        )

    def siblings(self, one: Series, limit: int) -> list[Series]:
        """At most so many others with its indicator that differ in one thing only: the area, the
        counterpart or the breakdown; where there are more, some of each."""
        asked = "siblings", one.key, limit
        return self._kin.get(asked, lambda _: siblings(self, one, limit))

    def measure(self, indicator: str, limit: int) -> list[Series]:
        """At most so many series of an indicator, headline series first."""
        return measured(self, indicator, limit)

    def headline(self, indicator: str, unit: str | None) -> Series | None:
        """The first headline series of an indicator, in a unit if told."""
        return self._headlines.get((indicator, unit), lambda _: headline(self, indicator, unit))

    def beside(self, one: Series, limit: int) -> list[Series]:
        """At most so many of the same place and unit, with its partner, none or the world."""
        asked = "beside", one.key, limit
        return self._kin.get(asked, lambda _: beside(self, one, limit))

    def within(self, one: Series, limit: int) -> list[Series]:
        """At most so many in the same unit of the same country or its parts, those first that may
        be a whole of it."""
        asked = "within", one.key, limit
        return self._kin.get(asked, lambda _: within(self, one, limit))
