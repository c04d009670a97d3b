"""Home of the first pass of compiling: the series table, checked and laid down row by row."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Any

from verifier.model.series import Series
from verifier.reference.areas import find_area
from verifier.reference.codelists import Codelists
from verifier.reference.compiled.observation_pass import Targets
from verifier.reference.compiled.schema import COLUMNS, Form, form_from, form_of, row_of, series_of
from verifier.reference.kinship import with_entities
from verifier.reference.series_rows import SeriesRow
from verifier.reference.shared_parts import Told, settled
from verifier.reference.title_reader import TitleReader

_TOLD_EVERY = 1 << 13
_PLACELESS = 100_000
"""The titles of more series are not held together to find the names that they share."""
_INSERT = f"INSERT INTO series VALUES ({', '.join('?' * 12)})"


class SeriesPass:
    """Lays down series in the order of their file. Areas get the code of the codelist where that
    knows them, so that what a text names is found."""

    def __init__(
        self, database: sqlite3.Connection, lists: Codelists, titles: TitleReader | None = None
    ) -> None:
        self._database, self._titles = database, titles
        self.targets = Targets()
        self._forms: dict[Form, int] = {}
        self._concepts: dict[Told, int] = {}
        self._filled: set[Told] = set()
        self._count_of_concepts = 0

        @lru_cache(maxsize=1 << 16)
        def listed(code: str) -> str:
            area = find_area(code, lists)
            return code if area is None else area.code

        self._listed = listed

    def read(self, rows: Iterable[SeriesRow], told: Callable[[int], None]) -> None:
        """Lay down all of them; `told` hears how many were."""
        self._database.executemany(_INSERT, self._laid(rows, told))
        self._database.executemany(
            f"INSERT INTO form VALUES ({', '.join('?' * 10)})",
            ((number, *form) for form, number in self._forms.items()),
        )

    def _laid(
        self, rows: Iterable[SeriesRow], told: Callable[[int], None]
    ) -> Iterator[tuple[Any, ...]]:
        for number, (listed, scale, filled) in enumerate(rows, 1):
            one = listed if self._titles is None else self._titles.read(listed, filled)
            if listed.breakdown:
                self._filled.add((one.indicator, one.unit, one.breakdown))
            self.targets.add(one, scale)
            form = form_of(one)
            row = list(
                row_of(
                    number,
                    one,
                    self._concept(one),
                    self._forms.setdefault(form, len(self._forms) + 1),
                )
            )
            row[3], row[4] = (self._listed(code) if code else "" for code in row[3:5])
            yield tuple(row)
            if number % _TOLD_EVERY == 1 % _TOLD_EVERY:
                told(number)

    def _concept(self, one: Series) -> int:
        """The number of the concept of a series; one without an indicator is its own. Parts that
        titles tell are kept apart by unit until they are settled."""
        slot = one.indicator, one.unit if self._titles else "", one.breakdown
        number = self._concepts.get(slot) if one.indicator else None
        if number is None:
            self._count_of_concepts += 1
            number = self._count_of_concepts
            if one.indicator:
                self._concepts[slot] = number
            self._database.execute(
                "INSERT INTO concept VALUES (?, ?, ?, ?, 0, 0, '')",
                (number, one.indicator or one.key, one.indicator, one.breakdown or ""),
            )
        return number

    def settle_parts(self) -> None:
        """Let series whose parts come to the same share a concept, where titles told the parts."""
        if self._titles is None:
            return
        self._database.executemany(
            "UPDATE series SET ref_area = ?2 WHERE key = ?1", self._titles.homes().items()
        )
        told_by_titles = [told for told in self._concepts if told not in self._filled]
        parts = {told: told[2] for told in self._filled} | dict(settled(told_by_titles))
        first: dict[tuple[str | None, str | None], int] = {}
        merged: list[tuple[int, int]] = []
        for told, number in self._concepts.items():
            kept = first.setdefault((told[0], parts[told]), number)
            merged += [(number, kept)] if kept != number else []
            if kept == number and parts[told] != told[2]:
                asked = "UPDATE concept SET breakdown = ? WHERE number = ?"
                self._database.execute(asked, (parts[told] or "", number))
        self._database.execute("CREATE TEMP TABLE merged (old INTEGER PRIMARY KEY, new INTEGER)")
        self._database.executemany("INSERT INTO merged VALUES (?, ?)", merged)
        self._database.execute(
            "UPDATE series SET concept = (SELECT new FROM merged WHERE old = concept) "
            "WHERE concept IN (SELECT old FROM merged)"
        )
        self._database.execute("DELETE FROM concept WHERE number IN (SELECT old FROM merged)")
        self._renumber()

    def _renumber(self) -> None:
        """Number the concepts from 1 without gaps."""
        self._database.execute("DELETE FROM merged")
        self._database.execute(
            "INSERT INTO merged SELECT number, ROW_NUMBER() OVER (ORDER BY number) FROM concept"
        )
        self._database.execute("DELETE FROM merged WHERE old = new")
        self._database.execute(
            "UPDATE series SET concept = (SELECT new FROM merged WHERE old = concept) "
            "WHERE concept IN (SELECT old FROM merged)"
        )
        rows = self._database.execute("SELECT new, old FROM merged ORDER BY old").fetchall()
        self._database.executemany("UPDATE concept SET number = ? WHERE number = ?", rows)
        self._database.execute("DROP TABLE merged")

    def name_entities(self, pack: str) -> None:
        """Give the series without a place the company, club or office that their titles name, if
        there are not too many of them to be compared."""
        where = "s.ref_area = '' AND s.counterpart = ''"
        asked = f"SELECT COUNT(*) FROM series s WHERE {where}"
        if self._database.execute(asked).fetchone()[0] > _PLACELESS:
            return
        forms = {number: form_from(form) for form, number in self._forms.items()}
        rows = self._database.execute(
            f"SELECT {COLUMNS}, c.indicator, c.breakdown FROM series s "
            "JOIN concept c ON c.number = s.concept "
            f"WHERE {where} ORDER BY s.number"
        )
        numbers: list[int] = []
        placeless: list[Series] = []
        for *row, indicator, breakdown in rows:
            numbers.append(row[0])
            placeless.append(series_of(row, pack, (indicator, breakdown or None), forms))
        named = with_entities(placeless)
        self._database.executemany(
            "UPDATE series SET ref_area = ? WHERE number = ?",
            ((one.ref_area, n) for n, one in zip(numbers, named, strict=True) if one.ref_area),
        )
