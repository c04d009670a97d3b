"""Home of `ObservationTable`: the figures of a pack, checked once and kept in compact columns."""

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from verifier.errors import PackError
from verifier.model.period import Frequency, Period
from verifier.model.series import Observation, Series
from verifier.reference.cells import read_day, read_number, read_period
from verifier.reference.problems import SHOWN, Problems, nearest
from verifier.reference.tables import Layout, Table

LAYOUT = Layout(
    required=("series", "period", "value"),
    optional=("published", "source_url", "note"),
    decisive=("published",),
)
DROPPED_ZEROS = 0.2
"""Where at most this part of a series' rows has fewer decimals than most, a spreadsheet has
dropped trailing zeros: one row in ten ends in 0 by chance, a short series has some more."""


@dataclass(slots=True)
class _Columns:
    """The rows of one series, column by column; `texts` holds the rare cells of a row."""

    periods: list[Period] = field(default_factory=list)
    values: "array[float]" = field(default_factory=lambda: array("d"))
    decimals: "array[int]" = field(default_factory=lambda: array("h"))
    published: list[date | None] = field(default_factory=list)
    lines: "array[int]" = field(default_factory=lambda: array("L"))
    texts: dict[int, tuple[str, str]] = field(default_factory=dict)


class ObservationTable(Mapping[str, tuple[Observation, ...]]):
    """The observations of each series, in the order of the file; series without any are there too.

    The file is read at the first look, and `check` is that look with the problems collected.
    Raises `PackError` at the first look if the file is broken, with `remedy` as its last line
    where there is one. `early` are the lines, once read, with figures dated before their period
    ended.
    """

    def __init__(
        self,
        place: str,
        file: str,
        raw: bytes | None,
        series: Sequence[Series],
        multipliers: Mapping[str, int],
    ) -> None:
        self._place, self._file = place, file
        self._raw = raw
        self.series: Mapping[str, Series] = {one.key: one for one in series}
        self._multipliers = multipliers
        self._columns: dict[str, _Columns] | None = None
        self.early: list[int] = []
        self.remedy = ""

    def __len__(self) -> int:
        return len(self.series)

    def __iter__(self) -> Iterator[str]:
        return iter(self.series)

    def __getitem__(self, key: str) -> tuple[Observation, ...]:
        series = self.series[key]
        columns = self._loaded().get(key)
        if columns is None:
            return ()
        scale = self._multipliers.get(key, 0)
        usual = usual_decimals(columns.decimals)
        blank = (series.source_url, series.note)
        found = []
        for row, period in enumerate(columns.periods):
            url, note = columns.texts.get(row, blank)
            decimals = columns.decimals[row]
            if usual is not None:
                decimals = max(decimals, usual)
            found.append(
                Observation(
                    series=key,
                    period=period,
                    value=columns.values[row],
                    step=float(f"1e{scale - decimals}"),
                    published=columns.published[row],
                    source_url=url or series.source_url,
                    note=note or series.note,
                )
            )
        return tuple(found)

    @property
    def count(self) -> int:
        """How many observations there are in all."""
        return sum(len(columns.periods) for columns in self._loaded().values())

    def _loaded(self) -> dict[str, _Columns]:
        if self._columns is None:
            problems = Problems(self._place)
            self.check(problems, ())
            if len(problems) and self.remedy:
                raise PackError([*problems.lines, self.remedy])
            problems.raise_if_any()
        return self._columns or {}

    def check(self, problems: Problems, broken: Sequence[str]) -> None:
        """Read the file now and note what is wrong; `broken` series are known but not readable."""
        if self._raw is None:
            return
        parser = _Parser(self, problems, frozenset(broken))
        table = Table(self._file, self._raw, LAYOUT, problems)
        self._columns = parser.read(table)
        self.early = parser.early
        self._raw = None

    def described(self, key: str) -> tuple[Series, int] | None:
        """The series of that key and its power of ten; None where the pack has none."""
        series = self.series.get(key)
        return None if series is None else (series, self._multipliers.get(key, 0))


def usual_decimals(decimals: Sequence[int]) -> int | None:
    """The decimals that the shorter rows of a series have too, their zeros dropped; None where
    so many are shorter that they must be as printed."""
    if not decimals:
        return None
    usual, _ = max(Counter(decimals).items(), key=lambda item: (item[1], item[0]))
    shorter = sum(1 for one in decimals if one < usual)
    return usual if shorter <= DROPPED_ZEROS * len(decimals) else None


@dataclass(slots=True)
class _Target:
    """Where the rows of one series go, and the periods of its frequency read so far."""

    series: Series
    scale: int
    periods: dict[str, tuple[Period, date] | str]
    columns: _Columns = field(default_factory=_Columns)


class _Parser:
    """One pass over the rows; remembers periods, with their last days, and publication days."""

    def __init__(self, table: ObservationTable, problems: Problems, broken: frozenset[str]) -> None:
        self._table, self._problems, self._broken = table, problems, broken
        self._targets: dict[str, _Target] = {}
        self._periods: dict[tuple[Frequency, bool], dict[str, tuple[Period, date] | str]] = (
            defaultdict(dict)
        )
        self._days: dict[str, date | None] = {"": None}
        self._file = ""
        self.early: list[int] = []

    def read(self, table: Table) -> dict[str, _Columns]:
        self._file = table.file
        places = [table.header.index(n) if n in table.header else -1 for n in LAYOUT.columns]
        at_series, at_period, at_value, at_published, at_url, at_note = places
        has_texts = at_url >= 0 or at_note >= 0
        for line, row in table.rows():
            target = self._targets.get(row[at_series]) or self._target(row, at_series, line)
            if target is None:
                continue
            spot = target.periods.get(row[at_period]) or self._period(row[at_period], target)
            number = read_number(row[at_value], target.scale)
            day = row[at_published] if at_published >= 0 else ""
            known_day = day in self._days or self._learn(day, line)
            if isinstance(spot, str):
                self._problems.add(self._file, spot, line, "period")
                continue
            if isinstance(number, str):
                self._problems.add(self._file, number, line, "value")
                continue
            if not known_day:
                continue
            published = self._days[day]
            if published is not None and published < spot[1]:
                self._too_early(target.series, spot[0], published, line)
            columns = target.columns
            if has_texts:
                url = row[at_url].strip() if at_url >= 0 else ""
                note = row[at_note].strip() if at_note >= 0 else ""
                if url or note:
                    columns.texts[len(columns.lines)] = (url, note)
            columns.periods.append(spot[0])
            columns.values.append(number[0])
            columns.decimals.append(number[1])
            columns.published.append(published)
            columns.lines.append(line)
        found = {target.series.key: target.columns for target in self._targets.values()}
        for columns in found.values():
            self._find_duplicates(columns)
        return found

    def _target(self, row: Sequence[str], at_series: int, line: int) -> _Target | None:
        """Where the row goes; None, with the problem noted, where its series is not known."""
        key = row[at_series].strip()
        described = self._table.described(key)
        if described is None:
            self._unknown(key, line, any(cell.strip() for cell in row))
            return None
        series, scale = described
        if key not in self._targets:
            periods = self._periods[series.frequency, series.accumulation == "year_to_date"]
            self._targets[key] = _Target(series, scale, periods)
        target = self._targets[row[at_series]] = self._targets[key]
        return target

    def _unknown(self, key: str, line: int, filled: bool) -> None:
        if not key and filled:
            self._problems.add(self._file, "is empty; name a series of series.csv", line, "series")
        elif key and key not in self._broken:
            hint = nearest(key, self._table) if len(self._problems) < SHOWN else ""
            self._problems.add(
                self._file, f"{key!r} is not a series of series.csv{hint}", line, "series"
            )

    def _period(self, text: str, target: _Target) -> tuple[Period, date] | str:
        series = target.series
        to_date = series.accumulation == "year_to_date"
        period = read_period(text.strip(), series.frequency, to_date)
        found = period if isinstance(period, str) else (period, period.end)
        target.periods[text] = found
        return found

    def _learn(self, text: str, line: int) -> bool:
        stripped = text.strip()
        day = read_day(stripped) if stripped else None
        if isinstance(day, str):
            self._problems.add(self._file, day, line, "published")
            return False
        self._days[text] = day
        return True

    def _too_early(self, series: Series, period: Period, published: date, line: int) -> None:
        known_ahead = series.status == "forecast" or series.frequency is Frequency.DAY
        if published < period.start and not known_ahead:
            message = (
                f"{published} is before {period} began; an outturn cannot be out by then "
                "(mark the series as status 'forecast' if it is one)"
            )
            self._problems.add(self._file, message, line, "published")
        elif series.status != "forecast":
            self.early.append(line)

    def _find_duplicates(self, columns: _Columns) -> None:
        spots = list(zip(columns.periods, columns.published, strict=True))
        if len(set(spots)) == len(spots):
            return
        seen: dict[tuple[Period, date | None], int] = {}
        for row, spot in enumerate(spots):
            first = seen.setdefault(spot, row)
            if first == row:
                continue
            same = columns.values[first] == columns.values[row]
            period, day = spot
            message = (
                f"{period} {'without a date' if day is None else f'of {day}'} is already on line "
                f"{columns.lines[first]}, with {'the same' if same else 'another'} value; "
                f"{'delete one' if same else 'give each vintage its own date in published'}"
            )
            self._problems.add(self._file, message, columns.lines[row], "period")
