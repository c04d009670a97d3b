"""Home of `Period`, a run of years, halves, quarters, months, weeks or days, and its arithmetic."""

import calendar
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from verifier.errors import PeriodError
from verifier.lazy import regex


class Frequency(StrEnum):
    """SDMX frequency codes (codelist CL_FREQ), the ones that news figures come in."""

    YEAR = "A"
    HALF = "S"
    QUARTER = "Q"
    MONTH = "M"
    WEEK = "W"
    DAY = "D"


PER_YEAR = {Frequency.YEAR: 1, Frequency.HALF: 2, Frequency.QUARTER: 4, Frequency.MONTH: 12}
STEP_NAMES = {
    Frequency.YEAR: "year",
    Frequency.HALF: "half-year",
    Frequency.QUARTER: "quarter",
    Frequency.MONTH: "month",
    Frequency.WEEK: "week",
    Frequency.DAY: "day",
}
"""What one step of a frequency is called."""
_PATTERN = regex(
    r"(?P<y>\d{4})(?:-(?:S(?P<s>[12])|Q(?P<q>[1-4])|W(?P<w>\d{2})|(?P<m>\d{2})(?:-(?P<d>\d{2}))?))?"
)
_EXAMPLES = "2025, 2025-S1, 2025-Q3, 2025-11, 2025-W45, 2025-11-03 or a range of two, first/last"


@lru_cache(maxsize=1 << 14)
def _first_day(frequency: Frequency, ordinal: int) -> date:
    """The day on which a step begins; the same few thousand are asked for again and again."""
    if frequency is Frequency.DAY:
        return date.fromordinal(ordinal)
    if frequency is Frequency.WEEK:
        return date.fromordinal(ordinal * 7 + 1)
    per_year = PER_YEAR[frequency]
    year, place = divmod(ordinal, per_year)
    return date(year, 1 + place * 12 // per_year, 1)


@lru_cache(maxsize=1 << 14)
def _last_day(frequency: Frequency, ordinal: int) -> date:
    """The day on which a step ends."""
    return _first_day(frequency, ordinal + 1) - timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Period:
    """The steps `first` to `last`, both included, of one frequency.

    A step is an ordinal: years count from year 0; halves, quarters and months are year times the
    steps in a year plus the step's place from 0; weeks are ISO weeks counted from the week of
    0001-01-01; days are proleptic Gregorian ordinals.
    """

    frequency: Frequency
    first: int
    last: int
    _start: date | None = field(default=None, init=False, repr=False, compare=False)
    _end: date | None = field(default=None, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.first > self.last:
            raise PeriodError(f"a period must end after it starts, not {self.first} > {self.last}")

    @classmethod
    def parse(cls, text: str) -> "Period":
        """The period written as SDMX does, such as `2025-11` or `2025-01/2025-11`.

        Raises `PeriodError` naming the text and the accepted forms.
        """
        head, slash, tail = text.strip().partition("/")
        first = cls._parse_one(head, text)
        if not slash:
            return first
        last = cls._parse_one(tail, text)
        if first.frequency != last.frequency or first.first > last.last:
            raise PeriodError(f"{text!r} must run from a period to a later one of the same length")
        return cls(first.frequency, first.first, last.last)

    @classmethod
    def _parse_one(cls, part: str, whole: str) -> "Period":
        match = _PATTERN.fullmatch(part)
        if match is None:
            raise PeriodError(f"{whole!r} is not a period ({_EXAMPLES})")
        year = int(match["y"])
        if match["s"]:
            return cls.at(Frequency.HALF, year, int(match["s"]))
        if match["q"]:
            return cls.at(Frequency.QUARTER, year, int(match["q"]))
        try:
            if match["w"]:
                return cls.of(Frequency.WEEK, date.fromisocalendar(year, int(match["w"]), 1))
            if match["d"]:
                return cls.of(Frequency.DAY, date(year, int(match["m"]), int(match["d"])))
        except ValueError as error:
            raise PeriodError(f"{whole!r} is not in the calendar ({error})") from error
        if match["m"]:
            if not 1 <= int(match["m"]) <= 12:
                raise PeriodError(f"{whole!r} is not a month (YYYY-MM, 01 to 12)")
            return cls.at(Frequency.MONTH, year, int(match["m"]))
        return cls.at(Frequency.YEAR, year)

    @classmethod
    def at(cls, frequency: Frequency, year: int, place: int = 1) -> "Period":
        """Step number `place` (from 1) of `year`, for frequencies that divide a year evenly."""
        per_year = PER_YEAR[frequency]
        if not 1 <= place <= per_year:
            raise PeriodError(f"a year has {per_year} steps of {frequency}, not {place}")
        ordinal = year * per_year + place - 1
        return _run(frequency, ordinal, ordinal)

    @classmethod
    def of(cls, frequency: Frequency, day: date) -> "Period":
        """The single step that holds `day`."""
        per_year = PER_YEAR.get(frequency)
        if per_year is not None:
            ordinal = day.year * per_year + (day.month - 1) * per_year // 12
        elif frequency is Frequency.WEEK:
            ordinal = (day.toordinal() - 1) // 7
        else:
            ordinal = day.toordinal()
        return _run(frequency, ordinal, ordinal)

    @classmethod
    def between(cls, first: "Period", last: "Period") -> "Period":
        """From the start of `first` to the end of `last`; both must have one frequency."""
        if first.frequency != last.frequency:
            raise PeriodError(f"{first} and {last} differ in frequency")
        return cls(first.frequency, first.first, last.last)

    def __hash__(self) -> int:  # a hash of all fields costs twice as much
        return self.last

    def __eq__(self, other: object) -> bool:  # to compare tuples of all fields does as well
        if not isinstance(other, Period):
            return NotImplemented
        same = self.last == other.last and self.first == other.first
        return same and self.frequency == other.frequency

    def __str__(self) -> str:
        if self.first == self.last:
            return self._name(self.first)
        return f"{self._name(self.first)}/{self._name(self.last)}"

    def _name(self, ordinal: int) -> str:
        if self.frequency is Frequency.DAY:
            return date.fromordinal(ordinal).isoformat()
        if self.frequency is Frequency.WEEK:
            year, week, _ = date.fromordinal(ordinal * 7 + 1).isocalendar()
            return f"{year:04}-W{week:02}"
        year, place = divmod(ordinal, PER_YEAR[self.frequency])
        if self.frequency is Frequency.YEAR:
            return f"{year:04}"
        if self.frequency is Frequency.MONTH:
            return f"{year:04}-{place + 1:02}"
        return f"{year:04}-{self.frequency}{place + 1}"

    @property
    def count(self) -> int:
        """How many steps it covers."""
        return self.last - self.first + 1

    @property
    def start(self) -> date:
        """Its first day, found out once."""
        day = self._start
        if day is None:
            day = _first_day(self.frequency, self.first)
            object.__setattr__(self, "_start", day)
        return day

    @property
    def end(self) -> date:
        """Its last day, found out once."""
        day = self._end
        if day is None:
            day = _last_day(self.frequency, self.last)
            object.__setattr__(self, "_end", day)
        return day

    @property
    def final(self) -> "Period":
        """Its last single step."""
        return self if self.first == self.last else _run(self.frequency, self.last, self.last)

    def steps(self) -> Iterator["Period"]:
        """Its single steps in order."""
        for ordinal in range(self.first, self.last + 1):
            yield _run(self.frequency, ordinal, ordinal)

    def shift(self, steps: int) -> "Period":
        """The same length, `steps` steps of its own frequency later (negative: earlier)."""
        return _run(self.frequency, self.first + steps, self.last + steps)

    def previous(self) -> "Period":
        """The period of the same length that ends where this one begins."""
        return self.shift(-self.count)

    @property
    def lasts_a_year(self) -> bool:
        """Whether its steps make up a year, wherever in one they begin."""
        return self.count == PER_YEAR.get(self.frequency)

    def years_later(self, years: int) -> "Period":
        """The same months, quarters, weeks or days of the year `years` later (negative: earlier).

        A 29 February becomes 28 February and a week 53 becomes week 52 in years without them.
        """
        if self.frequency in PER_YEAR:
            return self.shift(years * PER_YEAR[self.frequency])
        first = self._moved(self.first, years)
        return _run(self.frequency, first, first + self.count - 1)

    def _moved(self, ordinal: int, years: int) -> int:
        if self.frequency is Frequency.DAY:
            day = date.fromordinal(ordinal)
            length = calendar.monthrange(day.year + years, day.month)[1]
            moved = day.replace(year=day.year + years, day=min(day.day, length))
            return moved.toordinal()
        year, week, _ = date.fromordinal(ordinal * 7 + 1).isocalendar()
        weeks = date(year + years, 12, 28).isocalendar().week
        monday = date.fromisocalendar(year + years, min(week, weeks), 1)
        return (monday.toordinal() - 1) // 7

    @property
    def is_of_a_year(self) -> bool:
        """Whether it is one step of those that each year has, as a month or a quarter."""
        return self.count == 1 and self.frequency is not Frequency.YEAR

    def contains(self, other: "Period") -> bool:
        """Whether every day of `other` lies inside."""
        if self.frequency is other.frequency:
            return self.first <= other.first and other.last <= self.last
        return self.start <= other.start and other.end <= self.end

    def to(self, frequency: Frequency) -> "Period | None":
        """The same days counted in steps of another frequency; None where they do not fit."""
        if frequency == self.frequency:
            return self
        return _in_steps(self, frequency)

    @property
    def step_name(self) -> str:
        """What one step is called: year, half-year, quarter, month, week or day."""
        return STEP_NAMES[self.frequency]


@lru_cache(maxsize=1 << 14)
def _run(frequency: Frequency, first: int, last: int) -> Period:
    """A run of steps; the same few thousand are made again and again."""
    return Period(frequency, first, last)


def last_of_each(periods: Iterable[Period]) -> list[Period]:
    """Of periods those of each frequency and length that end last."""
    found: dict[tuple[Frequency, int], Period] = {}
    for period in _last_of_each_run(periods):
        kind = period.frequency, period.count
        if kind not in found or found[kind].last < period.last:
            found[kind] = period
    return list(found.values())


def _last_of_each_run(periods: Iterable[Period]) -> Iterator[Period]:
    """The same of each run of one frequency and length: nearly always of all together."""
    latest: Period | None = None
    frequency: Frequency | None = None
    more = 0  # steps than one
    for period in periods:
        if period.frequency is not frequency or period.last - period.first != more:
            if latest is not None:
                yield latest
            latest, frequency, more = period, period.frequency, period.last - period.first
        elif latest is None or period.last > latest.last:
            latest = period
    if latest is not None:
        yield latest


@lru_cache(maxsize=1 << 12)
def _in_steps(period: Period, frequency: Frequency) -> Period | None:
    """The days of a period counted in steps of another frequency; None where they do not fit."""
    whole = Period.between(Period.of(frequency, period.start), Period.of(frequency, period.end))
    return whole if (whole.start, whole.end) == (period.start, period.end) else None
