"""Home of the compiling of a pack: its tables streamed into one file."""

import json
import os
import sqlite3
from collections.abc import Iterator, Mapping
from pathlib import Path

from verifier.errors import PackError
from verifier.model.codelist import bare_words
from verifier.model.series import Series
from verifier.reference.areas import find_area, phrases_of
from verifier.reference.codelists import codelists
from verifier.reference.compiled.concepts import lay_down_concepts
from verifier.reference.compiled.keys import KeyLines
from verifier.reference.compiled.kin import keys_around
from verifier.reference.compiled.naming import lay_down_phrases
from verifier.reference.compiled.observation_pass import ObservationPass, Targets
from verifier.reference.compiled.schema import (
    COLUMNS,
    FORMAT,
    INDEXES,
    KEY_INDEX,
    TABLES,
    Form,
    form_from,
    series_of,
)
from verifier.reference.compiled.series_pass import SeriesPass
from verifier.reference.compiled.words import lay_down_words
from verifier.reference.descriptor import Descriptor
from verifier.reference.observation_rows import LAYOUT as OBSERVATION_LAYOUT
from verifier.reference.opening import Progress
from verifier.reference.problems import Problems, nearest
from verifier.reference.series_rows import LAYOUT, SeriesRows, read_series, unknown_columns
from verifier.reference.tables import Table
from verifier.reference.title_reader import TitleReader

_SETTINGS = (
    "PRAGMA page_size = 8192",
    "PRAGMA journal_mode = OFF",
    "PRAGMA synchronous = OFF",
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA cache_size = -32000",
    "PRAGMA temp_store = FILE",
)


def build(part: Path, folder: Path, descriptor: Descriptor, sha256: str, told: Progress) -> None:
    """Write the compiled form of the pack in `folder` to `part`, whole and on disk.

    Raises `PackError` with everything that is wrong with the pack.
    """
    part.unlink(missing_ok=True)
    database = sqlite3.connect(part, isolation_level=None)
    try:
        for setting in _SETTINGS:
            database.execute(setting)
        database.executescript(TABLES)
        database.execute("BEGIN")
        _Build(database, folder, descriptor, told).run(part, sha256)
        database.execute("COMMIT")
    except sqlite3.OperationalError as error:
        raise PackError([f"{part}: cannot be written ({error}); is the disk full?"]) from error
    except OSError as error:
        raise PackError([f"{folder}: cannot be compiled into {part} ({error})"]) from error
    finally:
        database.close()
    with part.open("rb+") as file:
        os.fsync(file.fileno())


class _Build:
    def __init__(
        self, database: sqlite3.Connection, folder: Path, descriptor: Descriptor, told: Progress
    ) -> None:
        self._database, self._folder = database, folder
        self._descriptor, self._told = descriptor, told
        self._lists = codelists()

    def run(self, part: Path, sha256: str) -> None:
        problems = Problems(str(self._folder))
        rows = SeriesRows(lines=KeyLines())
        titles = TitleReader(self._filled(), self._descriptor.title, self._lists)
        first = SeriesPass(self._database, self._lists, titles)
        columns = self._read_series(first, rows, problems)
        targets = first.targets
        if not rows.lines:
            problems.raise_if_any()
        rows.lines = {}  # a million of them, not needed any more
        self._database.execute(KEY_INDEX)
        first.settle_parts()
        second = self._read_observations(targets, rows, problems, part)
        problems.raise_if_any()
        self._told("indexes", 0, 1)
        first.name_entities(self._descriptor.name)
        for index in INDEXES:
            self._database.execute(index)
        lay_down_concepts(self._database, self._called)
        self._told("names", 0, 1)
        forms = forms_of(self._database)
        lay_down_phrases(self._database, self._descriptor.name, forms, self._lists)
        self._told("words", 0, 1)
        lay_down_words(self._database, self._numbered())
        self._database.execute("ANALYZE")
        self._describe(sha256, len(targets), second, columns)

    def _filled(self) -> set[str]:
        """The columns of the series table that any row fills."""
        file = self._descriptor.files["series"]
        with (self._folder / file).open("rb") as source:
            table = Table(file, source, LAYOUT, Problems(str(self._folder)))
            filled: set[str] = set()
            for _, cells in table.records():
                filled.update([name for name, cell in cells.items() if cell])
        return filled

    def _read_series(
        self, first: SeriesPass, rows: SeriesRows, problems: Problems
    ) -> tuple[str, ...]:
        file = self._descriptor.files["series"]
        with (self._folder / file).open("rb") as source:
            size = os.fstat(source.fileno()).st_size
            table = Table(file, source, LAYOUT, problems)
            found = read_series(table, self._descriptor.name, self._lists, problems, rows)
            first.read(found, lambda _: self._told("series", source.tell(), size))
            return unknown_columns(table)

    def _read_observations(
        self, targets: Targets, rows: SeriesRows, problems: Problems, part: Path
    ) -> ObservationPass:
        file = self._descriptor.files["observations"]
        spill = part.with_name(f"{part.name}.rows")
        second = ObservationPass(self._database, targets, spill)
        try:
            with (self._folder / file).open("rb") as source:
                size = os.fstat(source.fileno()).st_size
                table = Table(file, source, OBSERVATION_LAYOUT, problems)
                second.read(
                    table,
                    problems,
                    self._nearest_to,
                    rows.broken,
                    lambda _: self._told("observations", source.tell(), size),
                )
        finally:
            spill.unlink(missing_ok=True)
        return second

    def _nearest_to(self, key: str) -> str:
        return nearest(key, keys_around(self._database, key))

    def _numbered(self) -> Iterator[tuple[int, Series]]:
        forms = forms_of(self._database)
        rows = self._database.execute(
            f"SELECT {COLUMNS}, c.indicator, c.breakdown FROM series s "
            "JOIN concept c ON c.number = s.concept ORDER BY s.number"
        )
        for *row, indicator, breakdown in rows:
            slot = indicator, breakdown or None
            yield row[0], series_of(row, self._descriptor.name, slot, forms)

    def _called(self, code: str) -> set[tuple[str, ...]]:
        """What a place is called, as normalised words."""
        area = find_area(code, self._lists)
        names = [code] if area is None else [name for name, *_ in phrases_of(area)]
        return {bare_words(name) for name in names} - {()}

    def _describe(
        self, sha256: str, series: int, second: ObservationPass, columns: tuple[str, ...]
    ) -> None:
        told = {
            "format": FORMAT,
            "name": self._descriptor.name,
            "title": self._descriptor.title,
            "version": self._descriptor.version,
            "sha256": sha256,
            "sources": self._descriptor.sources,
            "licences": self._descriptor.licences,
            "series": series,
            "observations": second.count,
            "early": second.early,
            "early_count": second.early_count,
            "unknown_columns": columns,
        }
        rows = ((name, json.dumps(value)) for name, value in told.items())
        self._database.executemany("INSERT INTO meta VALUES (?, ?)", rows)


def forms_of(database: sqlite3.Connection) -> Mapping[int, Form]:
    """The forms of figures that a pack has, by number."""
    return {row[0]: form_from(row[1:]) for row in database.execute("SELECT * FROM form")}
