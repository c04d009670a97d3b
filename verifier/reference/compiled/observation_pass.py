"""Home of the second pass of compiling: the figures of all series, checked and packed."""

import sqlite3
from array import array
from collections.abc import Callable, Container, Iterator, Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path

import numpy as np

from verifier.model.period import Frequency, Period
from verifier.model.series import Series
from verifier.reference.compiled.figures import Columns, packed
from verifier.reference.compiled.keys import KeyNumbers
from verifier.reference.compiled.runs import Runs
from verifier.reference.observation_rows import RowReader, Target, exponents, is_known_ahead
from verifier.reference.problems import Problems
from verifier.reference.tables import Table

_FREQUENCIES = tuple(Frequency)
_TOLD_EVERY = 1 << 15


class Targets:
    """What the rows of each series must be like, in four bytes a series."""

    def __init__(self) -> None:
        self.numbers = KeyNumbers()
        self._kinds = array("B")
        self.scales = array("h")

    def add(self, one: Series, scale: int) -> None:
        """The next series."""
        self.numbers.add(one.key)
        to_date, foretold = one.accumulation == "year_to_date", is_known_ahead(one)
        self._kinds.append(_FREQUENCIES.index(one.frequency) << 2 | to_date << 1 | foretold)
        self.scales.append(scale)

    def __len__(self) -> int:
        return len(self._kinds)

    def get(self, key: str) -> Target | None:
        """The target of a key; None for an unknown one."""
        number = self.numbers.number(key)
        return None if number is None else self.at(number)

    def at(self, number: int) -> Target:
        """The target of a series by its number."""
        kind = self._kinds[number - 1]
        scale = self.scales[number - 1]
        return Target(number, _FREQUENCIES[kind >> 2], bool(kind & 2), bool(kind & 1), scale)


class ObservationPass:
    """Reads `observations.csv` into the table of figures."""

    def __init__(self, database: sqlite3.Connection, targets: Targets, spill: Path) -> None:
        self._database, self._targets = database, targets
        self._runs = Runs(spill, len(targets))
        self.early: Sequence[int] = ()
        self.early_count = 0
        self._known_texts: dict[tuple[str, str], int] = {}
        self._texts = 0
        database.execute("CREATE TEMP TABLE cell (number INTEGER PRIMARY KEY, url TEXT, note TEXT)")

    @property
    def count(self) -> int:
        """How many rows were read."""
        return self._runs.count

    def read(
        self,
        table: Table,
        problems: Problems,
        nearest_to: Callable[[str], str],
        broken: Container[str],
        told: Callable[[int], None],
    ) -> None:
        """Check every row; `told` hears how many were read."""
        reader = RowReader(self._targets.get, nearest_to, broken, problems)
        add = self._runs.add
        for count, row in enumerate(reader.read(table)):
            place, period, value, decimals, published, texts, line = row
            day = published.toordinal() if published is not None else 0
            text = self._text(texts) if texts is not None else 0
            add(place, period.first, period.last, day, line, text, value, decimals)
            if not count % _TOLD_EVERY:
                told(count)
        insert = "INSERT INTO observation VALUES (?, ?)"
        self._database.executemany(insert, self._packed(reader, told))
        self._runs.close()
        self.early, self.early_count = reader.early, reader.early_count

    def _text(self, texts: tuple[str, str]) -> int:
        number = self._known_texts.get(texts)
        if number is None:
            if len(self._known_texts) >= 1 << 16:
                self._known_texts.clear()
            self._texts += 1
            number = self._known_texts[texts] = self._texts
            self._database.execute("INSERT INTO cell VALUES (?, ?, ?)", (number, *texts))
        return number

    def _packed(
        self, reader: RowReader, told: Callable[[int], None]
    ) -> Iterator[tuple[int, bytes]]:
        @lru_cache(maxsize=1 << 12)
        def texts_of(number: int) -> tuple[str, str]:
            asked = "SELECT url, note FROM cell WHERE number = ?"
            url, note = self._database.execute(asked, (number,)).fetchone()
            return url, note

        for rows in self._runs.by_series():
            told(self.count)
            suspicious = _repeated(rows)
            starts = np.flatnonzero(np.diff(rows["place"], prepend=-1))
            spans = np.ascontiguousarray(rows["last"] - rows["first"])
            has_spans = np.logical_or.reduceat(spans != 0, starts).tolist()
            has_days = np.logical_or.reduceat(rows["day"] != 0, starts).tolist()
            has_texts = np.logical_or.reduceat(rows["text"] != 0, starts).tolist()
            firsts, days = (_steps(rows[name], starts) for name in ("first", "day"))
            values, powers = rows["value"].tobytes(), self._powers(rows, starts)
            lengths = spans.tobytes()
            numbers = rows["place"][starts].tolist()
            ends = [*starts[1:].tolist(), len(rows)]
            for at, (number, start, end) in enumerate(
                zip(numbers, starts.tolist(), ends, strict=True)
            ):
                if number in suspicious:
                    self._find_duplicates(reader, self._targets.at(number), rows[start:end])
                cells = {}
                if has_texts[at]:
                    told_by = enumerate(rows["text"][start:end].tolist())
                    cells = {place: texts_of(text) for place, text in told_by if text}
                columns = Columns(
                    firsts[4 * start : 4 * end],
                    lengths[4 * start : 4 * end] if has_spans[at] else b"",
                    values[8 * start : 8 * end],
                    powers[2 * start : 2 * end],
                    days[4 * start : 4 * end] if has_days[at] else b"",
                    cells,
                )
                yield number, packed(columns)

    def _powers(self, rows: np.ndarray, starts: np.ndarray) -> bytes:
        """For each row the power of ten of its last printed digit."""
        decimals = rows["decimals"]
        scales = np.frombuffer(self._targets.scales, dtype=np.int16)[rows["place"] - 1]
        powers = scales - decimals
        mixed = np.minimum.reduceat(decimals, starts) != np.maximum.reduceat(decimals, starts)
        ends = np.append(starts[1:], len(rows))
        for start, end in zip(starts[mixed].tolist(), ends[mixed].tolist(), strict=True):
            values = rows["value"][start:end].tolist()
            powers[start:end] = exponents(decimals[start:end].tolist(), values, int(scales[start]))
        raw: bytes = powers.astype(np.int16).tobytes()
        return raw

    @staticmethod
    def _find_duplicates(reader: RowReader, target: Target, rows: np.ndarray) -> None:
        spots = [
            (Period(target.frequency, first, last), date.fromordinal(day) if day else None)
            for first, last, day in zip(
                rows["first"].tolist(), rows["last"].tolist(), rows["day"].tolist(), strict=True
            )
        ]
        reader.find_duplicates(spots, rows["value"].tolist(), rows["line"].tolist())


def _steps(numbers: np.ndarray, starts: np.ndarray) -> bytes:
    """Numbers as differences from the one before in their series."""
    steps = np.diff(numbers, prepend=np.int32(0))
    steps[starts] = numbers[starts]
    raw: bytes = steps.astype(np.int32).tobytes()
    return raw


def _repeated(rows: np.ndarray) -> frozenset[int]:
    """The series with two rows of one period and one day."""
    order = np.lexsort((rows["day"], rows["last"], rows["first"], rows["place"]))
    ordered = rows[order][["place", "first", "last", "day"]]
    same = ordered[1:] == ordered[:-1]
    return frozenset(ordered["place"][1:][same].tolist())
