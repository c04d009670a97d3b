"""Home of `ObservationTable`: the figures of a pack, checked once and kept in compact columns."""

import io
from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from verifier.errors import PackError
from verifier.model.period import Frequency, Period
from verifier.model.series import Observation, Series
from verifier.reference.observation_rows import LAYOUT, RowReader, Target, exponents, is_known_ahead
from verifier.reference.problems import Problems, nearest
from verifier.reference.tables import Table


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
    where there is one. `told` are the frequencies that the pack gives to series which are held in
    finer steps. `early` are the first lines, once read, with figures dated before their period
    ended, `early_count` is how many there are.
    """

    def __init__(
        self,
        place: str,
        file: str,
        raw: bytes | None,
        series: Sequence[Series],
        scales: Mapping[str, int],
        told: Mapping[str, Frequency] = MappingProxyType({}),
    ) -> None:
        self._place, self._file = place, file
        self._raw = raw
        self.series: Mapping[str, Series] = {one.key: one for one in series}
        self._keys = [one.key for one in series]
        self._scales, self._told = scales, told
        self._columns: dict[str, _Columns] | None = None
        self.early: Sequence[int] = ()
        self.early_count = 0
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
        blank = (series.source_url, series.note)
        found = []
        steps = exponents(columns.decimals, columns.values, self._scales.get(key, 0))
        sizes = {step: float(f"1e{step}") for step in set(steps)}
        for row, (period, step) in enumerate(zip(columns.periods, steps, strict=True)):
            url, note = columns.texts.get(row, blank)
            found.append(
                Observation(
                    series=key,
                    period=period,
                    value=columns.values[row],
                    step=sizes[step],
                    published=columns.published[row],
                    source_url=url or series.source_url,
                    note=note or series.note,
                )
            )
        return tuple(found)

    def newest(self, key: str) -> Mapping[Period, float]:
        """The last print of each period of a series."""
        columns = self._loaded().get(key)
        if columns is None:
            return {}
        found = dict(zip(columns.periods, columns.values, strict=True))
        if len(found) < len(columns.periods):
            rows = range(len(columns.periods))
            for row in sorted(rows, key=lambda row: columns.published[row] or date.min):
                found[columns.periods[row]] = columns.values[row]
        return found

    def is_reprinted(self, key: str) -> bool:
        """Whether any period of a series was printed more than once."""
        columns = self._loaded().get(key)
        return columns is not None and len(set(columns.periods)) < len(columns.periods)

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
        targets = {
            key: target_of(place, self.series[key], self._scales.get(key, 0), self._told.get(key))
            for place, key in enumerate(self._keys)
        }
        reader = RowReader(
            targets.get, lambda key: nearest(key, self.series), frozenset(broken), problems
        )
        found: dict[int, _Columns] = {}
        table = Table(self._file, io.BytesIO(self._raw), LAYOUT, problems)
        for place, period, value, decimals, published, texts, line in reader.read(table):
            columns = found.get(place)
            if columns is None:
                columns = found[place] = _Columns()
            if texts is not None:
                columns.texts[len(columns.lines)] = texts
            columns.periods.append(period)
            columns.values.append(value)
            columns.decimals.append(decimals)
            columns.published.append(published)
            columns.lines.append(line)
        for columns in found.values():
            spots = list(zip(columns.periods, columns.published, strict=True))
            reader.find_duplicates(spots, columns.values, columns.lines)
        self._columns = {self._keys[place]: columns for place, columns in found.items()}
        self.early, self.early_count = reader.early, reader.early_count
        self._raw = None


def target_of(place: int, series: Series, scale: int, told: Frequency | None = None) -> Target:
    """What the rows of a series must be like; `told` is the frequency that its pack gives it where
    it is held in finer steps."""
    return Target(
        place,
        series.frequency,
        series.accumulation == "year_to_date",
        is_known_ahead(series),
        scale,
        told,
    )
