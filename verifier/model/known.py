"""Home of `Known`: one series as it stood on a day, and its values over any period."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, partial
from itertools import pairwise
from math import hypot

from verifier.model.history import History
from verifier.model.notation import shown
from verifier.model.period import PER_YEAR, Frequency, Period, last_of_each
from verifier.model.series import Nature, Observation, Series

FINENESS = {
    Frequency.MONTH: 0,
    Frequency.QUARTER: 1,
    Frequency.WEEK: 2,
    Frequency.HALF: 3,
    Frequency.YEAR: 4,
    Frequency.DAY: 5,
}
"""In which order the forms of a measure are asked, by their steps."""
CLOSED_DAYS = 4
"""So long markets stay closed at most: Easter, or a holiday beside a weekend."""


@dataclass(frozen=True, slots=True)
class Value:
    """A number made from observations: signed, in base units, known to within +- `error`.

    `working` writes its formula, which few of the values that are tried ever show; `used` is what
    entered it.
    """

    value: float
    error: float
    working: Callable[[], str] = field(compare=False)
    used: tuple[Observation, ...] = ()
    summed: bool = False

    @property
    def formula(self) -> str:
        """The arithmetic with its numbers."""
        return self.working()

    @property
    def mixes_issues(self) -> bool:
        """Whether a change is one between a figure as it was printed first and one as it was
        revised later, which nobody published: a benchmark revision between the two is no fall. A
        rate that is printed itself is none, whatever its levels were revised to."""
        issues: defaultdict[str, list[bool]] = defaultdict(list)
        for observation in self.used:
            issues[observation.series].append(observation.later)
        mixed = any(len(set(later)) > 1 for later in issues.values())
        return mixed and all(len(later) > 1 for later in issues.values())


_UNASKED = Value(0.0, 0.0, str)
"""Stands for a value that was not asked for yet."""


@dataclass
class Known:
    """The values of one series that had been published by `day`.

    `told` is the end of the newest period that the article speaks of; None where that is unknown.
    What is asked of a series again and again is found out once.
    """

    history: History
    day: date
    told: date | None = None
    values: Mapping[Period, Observation] = field(default_factory=dict)
    series: Series = field(init=False)
    """The series itself."""
    made: Callable[[Period], Value | None] | None = None
    """What makes its value over a period of those of another series; None for published ones."""
    _last_steps: dict[Period | None, Period | None] = field(default_factory=dict)
    _over: dict[Period, Value | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not self.values:
            self.values = self.history.as_of(self.day, self.told)
        self.series = self.history.series

    @cached_property
    def newest(self) -> Period | None:
        """The latest period that was known, the longest where several end together."""
        return max(last_of_each(self.values), key=lambda p: (p.end, p.count), default=None)

    @property
    def oldest(self) -> Period | None:
        """The first period on record."""
        return min(self.values, key=lambda p: p.start, default=None)

    @property
    def is_final(self) -> bool:
        """Whether nothing came out after the day: what was known then still stands."""
        return len(self.values) == self.history.count and self.history.last_print <= self.day

    @cached_property
    def moves_daily(self) -> bool:
        """Whether each trading day has a figure of its own, as prices of markets have and policy
        rates, which hold for months, have not."""
        daily = Frequency.DAY
        days = [p.last for p in self.values if p.frequency is daily]
        return len(days) > 1 and (max(days) - min(days)) / (len(days) - 1) <= CLOSED_DAYS

    def may_reach(self, period: Period) -> bool:
        """Whether there may be a value over a period: not where all end before it does, but for
        those of days, which hold until the next one, and of weeks, of which the last inside it may
        do."""
        last = self.last_step()
        holds = self.series.frequency in (Frequency.DAY, Frequency.WEEK)
        return last is not None and (holds or last.end >= period.end)

    def last_step(self, year: Period | None = None) -> Period | None:
        """The latest single period with which one ends that was known, of those inside `year` if
        one is given."""
        if year not in self._last_steps:
            values = self.values
            within = values if year is None else [p for p in values if year.contains(p.final)]
            last = max(last_of_each(within), key=lambda p: p.end, default=None)
            self._last_steps[year] = last.final if last is not None else None
        return self._last_steps[year]

    def steps(self) -> list[Period]:
        """The periods with a value, in time order."""
        return list(self.values)

    def at(self, period: Period) -> Value | None:
        """The value over `period`: printed, or put together as the nature of the series asks.

        Flows are summed when every part is there, of stocks the last counts, rates, indices and
        prices are averaged; a figure of days (a close, a policy rate) holds until the next one, and
        of a span of several steps it is the one that held longest. None where a part is missing.
        """
        found = self._over.get(period, _UNASKED)
        if found is _UNASKED:
            found = self._over[period] = self._put_together(period)
        return found

    def _put_together(self, period: Period) -> Value | None:
        if self.made is not None:
            return self.made(period)
        direct = self.values.get(period) or self.same_days(period)
        if direct is not None:
            return self._single_value(direct)
        series = self.series
        if series.frequency is Frequency.DAY and series.nature is not Nature.FLOW:
            return self._holding(period)
        if series.accumulation == "year_to_date":
            return self._from_cumulative(period)
        parts = self._parts(period)
        if not parts:
            return None
        if series.nature is Nature.STOCK:
            return self._single_value(parts[-1])
        return self._sum(parts) if series.nature is Nature.FLOW else self._average(parts)

    def same_days(self, period: Period) -> Observation | None:
        """The print of the same days, in steps of the series; None where they do not fit."""
        twin = period.to(self.series.frequency)
        return self.values.get(twin) if twin is not None else None

    def _single_value(self, observation: Observation) -> Value:
        series = self.series
        text = partial(_printed, observation, series.unit)
        return Value(observation.value, series.error_of(observation), text, (observation,))

    def _holding(self, period: Period) -> Value | None:
        known, starts = self._by_start
        end = min(period.end, self.day)
        last = bisect_right(starts, end)
        if not last or period.count == 1:
            return self._single_value(known[last - 1]) if last else None
        first = max(0, bisect_right(starts, period.start) - 1)
        inside = known[first:last]
        begun = [max(start, period.start) for start in starts[first:last]]
        held = [b - a for a, b in pairwise([*begun, end])]
        return self._single_value(inside[max(range(len(inside)), key=lambda n: (held[n], n))])

    @cached_property
    def _by_start(self) -> tuple[list[Observation], list[date]]:
        """The observations by the day from which they hold, and those days."""
        rows = sorted([(p.start, row) for p, row in self.values.items()], key=lambda one: one[0])
        return [observation for _, observation in rows], [start for start, _ in rows]

    def _from_cumulative(self, period: Period) -> Value | None:
        """A single step as the difference of two year-to-date values."""
        if self.series.nature is not Nature.FLOW or period.frequency is not self.series.frequency:
            return None
        january = period.first - period.first % PER_YEAR.get(period.frequency, 1)
        if period.first == january:
            return None
        upper = self.values.get(Period(period.frequency, january, period.last))
        lower = self.values.get(Period(period.frequency, january, period.first - 1))
        if upper is None or lower is None:
            return None
        unit = self.series.unit
        error = hypot(self.series.error_of(upper), self.series.error_of(lower))
        text = partial(_set_off, upper, lower, unit)
        return Value(upper.value - lower.value, error, text, (upper, lower), summed=True)

    def _parts(self, period: Period) -> list[Observation]:
        """Observations that cover `period` exactly, without gap or overlap; [] where none do."""
        frequency = self.series.frequency
        if (target := period.to(frequency)) is None:
            return self._ending_within(period)
        if self.steps_alone:
            places = range(target.first, target.last + 1)
            rows = [self._row(Period(frequency, place, place)) for place in places]
            return [row for row in rows if row] if all(rows) else []
        parts: list[Observation] = []
        place = target.first
        while place <= target.last:
            options = (p for p in self._starting.get(place, ()) if p.last <= target.last)
            longest = max(options, key=lambda p: p.count, default=None)
            if longest is None:
                return []
            parts.append(self.values[longest])
            place = longest.last + 1
        return parts

    def _row(self, period: Period) -> Observation | None:
        """What is printed of a period in its own steps."""
        found = self.values.get(period)
        return found if found and found.period.frequency is period.frequency else None

    @cached_property
    def steps_alone(self) -> bool:
        """Whether all that is printed is of single steps of the series."""
        steps = self.series.frequency
        return all(p.first == p.last and p.frequency is steps for p in self.values)

    @cached_property
    def _starting(self) -> Mapping[int, list[Period]]:
        """What may be put together, by the step with which it starts."""
        found: defaultdict[int, list[Period]] = defaultdict(list)
        for period in self.values:
            if period.frequency is self.series.frequency and self._row(period):
                found[period.first].append(period)
        return found

    def _ending_within(self, period: Period) -> list[Observation]:
        """For weekly stocks, rates and prices the values whose week ends inside the period."""
        if self.series.frequency is not Frequency.WEEK or self.series.nature is Nature.FLOW:
            return []
        inside = (p for p in self.values if period.start <= p.end <= period.end)
        return [row for p in inside if (row := self._row(p)) is not None]

    def _sum(self, parts: list[Observation]) -> Value:
        unit = self.series.unit
        total = sum(o.value for o in parts)
        error = hypot(*map(self.series.error_of, parts))
        return Value(total, error, partial(_terms, parts, unit, " + "), tuple(parts), summed=True)

    def _average(self, parts: list[Observation]) -> Value:
        unit = self.series.unit
        mean = sum(o.value for o in parts) / len(parts)
        error = hypot(*map(self.series.error_of, parts)) / len(parts)
        text = partial(_averaged, parts, unit)
        return Value(mean, error, text, tuple(parts), summed=True)


def newest_of(members: Iterable[Known], year: Period | None) -> Period | None:
    """The latest single period of the finest of some series; with a year, January of it up to that
    period."""
    lasts = [(one, known.series.frequency) for known in members if (one := known.last_step(year))]
    if not lasts:
        return None
    frequency = min((f for _, f in lasts), key=FINENESS.__getitem__)
    last = max((p for p, f in lasts if f is frequency), key=lambda p: p.end)
    if year is None or frequency is Frequency.DAY:
        return last
    return Period.between(Period.of(frequency, year.start), last)


def _terms(parts: list[Observation], unit: str, sign: str) -> str:
    if len(parts) <= 4:
        return sign.join(_printed(o, unit) for o in parts).replace(" + -", " - ")
    first, last = parts[0], parts[-1]
    head = f"{_printed(first, unit)} ({first.period}){sign}...{sign}"
    return f"{head}{_printed(last, unit)} ({last.period})".replace(" + -", " - ")


def _averaged(parts: list[Observation], unit: str) -> str:
    return f"({_terms(parts, unit, ' + ')}) / {len(parts)}"


def _set_off(upper: Observation, lower: Observation, unit: str) -> str:
    return f"{_printed(upper, unit)} - {_printed(lower, unit)}".replace(" - -", " + ")


def _printed(observation: Observation, unit: str) -> str:
    """The value of an observation with all the digits that were published."""
    return shown(observation.value, unit, observation.step)
