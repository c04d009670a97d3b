"""Home of `Forms`: the level, printed-rate and cumulative series of one measure, asked as one."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property, partial
from operator import attrgetter

from verifier.lazy import regex
from verifier.model.arithmetic import difference, mean, product, quotient, rebased, total
from verifier.model.known import FINENESS, Known, Value, newest_of
from verifier.model.mention import Basis
from verifier.model.months_left_out import month_before, months_left_out
from verifier.model.period import Frequency, Period
from verifier.model.series import Nature, Series, Transformation

_EACH = regex(
    r"\b(?:per|a|each|every|average|mean|median)[\s_-]|"
    r"\b(?:head|(?<!in\s)person|capita|inhabitant|resident|citizen)\b|\beach\b",
    re.IGNORECASE,
)
"""What a title calls a measure of single people or things, or an average."""
_CLOSED = 11
"""Days: markets stay closed for shorter times than that, and figures of a weekly day lie closer."""


@dataclass(frozen=True)
class Forms:
    """Every series of one measure in one currency, adjustment and price basis.

    `chosen` is the series that matched; the others differ from it only in frequency,
    accumulation and transformation. In which order they are asked is found out once.
    """

    chosen: Known
    members: tuple[Known, ...]
    plus: tuple["Forms", ...] = ()
    """Other measures that are added to this one ("wind and solar together")."""
    minus: "Forms | None" = None
    """A measure that is taken from this one: a gap, a balance."""
    per: "Forms | None" = None
    """A measure that this one is divided by: so much a head, in the prices of a base year."""
    heads: int = 1
    """Of how many of them it is told: "per 100,000"."""
    times: "Forms | None" = None
    """A measure that it is multiplied by at last: the price of its currency in another."""
    over: "Forms | None" = None
    """A measure that it is divided by at last: the price of another currency in its own."""
    base: Period | None = None
    """The period that is 100 for an index printed on another base."""
    told_in: str | None = None
    """The unit of what comes out; None for that of the series."""

    @cached_property
    def series(self) -> Series:
        """The series that matched."""
        return self.chosen.series

    @cached_property
    def tracks(self) -> dict[object, dict[Period, Value]]:
        """What was computed of all its steps, by what computed it."""
        return {}

    @property
    def title(self) -> str:
        """What is measured, in words."""
        title = " plus ".join((self.series.title, *(forms.series.title for forms in self.plus)))
        if self.minus is not None:
            return f"{title} minus {self.minus.title}"
        for sign, beside in (("divided by", self.per), ("times", self.times), ("over", self.over)):
            title = f"{title} {sign} {beside.title}" if beside is not None else title
        return f"{title}, {self.base} = 100" if self.base is not None else title

    @property
    def unit(self) -> str:
        """The unit of its levels."""
        return self.told_in or self.series.unit

    @cached_property
    def is_made(self) -> bool:
        """Whether it is made of other measures than its own, so that nobody prints it."""
        made = (self.minus, self.per, self.times, self.over, self.base)
        return bool(self.plus) or any(part is not None for part in made)

    @property
    def as_printed(self) -> "Forms":
        """A printed rate of change by itself, and not the level that it is of; others as they
        are."""
        changed = self.series.transformation is not Transformation.NONE
        return replace(self, members=(self.chosen,)) if changed else self

    @cached_property
    def is_a_total(self) -> bool:
        """Whether it counts a whole place, and neither each of its people nor an average."""
        if self.series.nature not in (Nature.FLOW, Nature.STOCK) or self.per is not None:
            return False
        return _EACH.search(f"{self.series.title} {self.series.indicator or ''}") is None

    @property
    def day(self) -> date:
        """The day as of which values are known."""
        return self.chosen.day

    @cached_property
    def levels(self) -> Sequence[Known]:
        """The forms that hold levels, the finest frequency first, single periods before
        cumulated ones; of a measure that is only published as a rate, that rate."""
        plain, one = Transformation.NONE, self.series
        found = [k for k in self.members if k.series.transformation is plain]
        if one.transformation is plain:  # the share of pupils is no other form of their number
            found = [k for k in found if (k.series.unit == "percent") is (one.unit == "percent")]
        return sorted(found, key=_order) or [self.chosen]

    def rates(self, basis: Basis | None) -> Sequence[Known]:
        """The forms that hold printed changes on `basis`."""
        return self._rates.get(basis.value, ()) if basis is not None else ()

    @cached_property
    def _rates(self) -> Mapping[str, Sequence[Known]]:
        found: dict[str, list[Known]] = defaultdict(list)
        for known in sorted(self.members, key=_order):
            found[known.series.transformation.value].append(known)
        return found

    def level(self, period: Period) -> tuple[Known, Value] | None:
        """The level over `period`: a printed value where one exists, else one put together."""
        own = self._own(period)
        if own is None or not self.is_made:
            return own
        known, value = own
        if self.plus:
            others = [found[1] for other in self.plus if (found := other.level(period)) is not None]
            if len(others) < len(self.plus):
                return None
            value = total([value, *others])
        made = self._made(value, period)
        return (known, made) if made is not None else None

    def both(self, new: Period, old: Period) -> list[tuple[Known, Value] | None]:
        """The levels of a time and of the one that it is compared with: of closes both, where one
        would be the close of a day and the other the printed mean of a month."""
        found = [self.level(new), self.level(old)]
        of = {one[0].series.key: one[0].moves_daily for one in found if one is not None}
        if self.is_made or set(of.values()) != {True, False}:
            return found
        daily = next(known for known in self.levels if known.series.key in of and known.moves_daily)
        return [(daily, value) if (value := daily.at(one)) else None for one in (new, old)]

    def _own(self, period: Period) -> tuple[Known, Value] | None:
        first = None
        for known in self.levels:
            value = known.at(period)
            if value is not None and not value.summed:
                return known, value
            if first is None and value is not None:
                first = known, value
        return first

    def _made(self, value: Value, period: Period) -> Value | None:
        """What is made of a level of its own and the measure beside it or its base."""
        if self.base is not None:
            base = self._own(self.base)
            return rebased(value, base[1]) if base is not None else None
        if self.minus is not None:
            other = self.minus.standing(period, self.series.nature)
            return difference(value, other, self.unit) if other is not None else None
        made: Value | None = value
        for beside in (self.per, self.times, self.over):
            if beside is None or made is None:
                continue
            other = beside.standing(period, self.series.nature)
            if other is None:
                return None
            heads = self.heads if beside is self.per else 1
            one = product if beside is self.times else partial(quotient, times=heads)
            made = one(made, other, self.unit)
        return made

    def standing(self, period: Period, nature: Nature) -> Value | None:
        """What another measure is set against: the level over the period, and of figures by day
        their mean for a flow, the last for a stock; of a stock by year that of the year, else the
        one before that was the last to be counted."""
        daily = self.series.frequency is Frequency.DAY
        days = [self.chosen.at(p) for p in self.chosen.values if daily and period.contains(p)]
        quoted = [value for value in days if value is not None]
        if quoted and nature is Nature.FLOW:
            return mean(quoted, self.unit)
        last = daily and nature is Nature.STOCK
        found = self.level(Period.of(Frequency.DAY, period.end) if last else period)
        if found is None and self.series.nature is Nature.STOCK:
            found = self.level(Period.of(Frequency.YEAR, period.end)) or self._counted_last(period)
        return found[1] if found is not None else None

    def averaged(self, period: Period) -> tuple[Known, Value] | None:
        """The mean of the levels of the steps within a period; None where one has none."""
        run = period.to(self.series.frequency)
        found = [self.level(step) for step in run.steps()] if run is not None else []
        known = [one for one in found if one is not None]
        if not known or len(known) < len(found):
            return None
        return known[-1][0], mean([value for _, value in known], self.unit)

    def _counted_last(self, period: Period) -> tuple[Known, Value] | None:
        """Of a stock counted once a year the last count that was out, up to two years back, for a
        time that is no calendar year: people of 2024 for the twelve months to March 2026."""
        if self.series.frequency is not Frequency.YEAR or period.frequency is Frequency.YEAR:
            return None
        last = Period.of(Frequency.YEAR, period.end)
        found = (self.level(last.shift(-back)) for back in (1, 2))
        return next((one for one in found if one is not None), None)

    def change(self, period: Period, basis: Basis | None, baseline: Period | None) -> Value | None:
        """The printed change of a count over `period`, else the difference from `baseline`; from
        one some steps before, the sum of what is printed of the steps since."""
        for known in () if self.is_made else (self.chosen, *self.rates(basis)):
            series = known.series
            if series.transformation is Transformation.NONE or series.unit == "percent":
                continue
            since = self._since(known, period, baseline)
            value = known.at(since or period)
            if value is not None and (since is not None or not value.summed):
                return value
        new, old = self.both(period, baseline) if baseline is not None else (None, None)
        return difference(new[1], old[1], self.unit) if new and old else None

    def _since(self, known: Known, period: Period, baseline: Period | None) -> Period | None:
        """The steps of which changes from step to step come to that from `baseline` to `period`;
        None where it is the step before."""
        if known.series.transformation is not Transformation.PERIOD or baseline is None:
            return None
        steps = (period.count, baseline.count) == (1, 1) and period.frequency is baseline.frequency
        if not steps or baseline.last >= self.before(period).last:
            return None
        return Period(period.frequency, baseline.last + 1, period.last)

    def rate(self, basis: Basis | None, period: Period) -> tuple[Known, Value] | None:
        """The printed change on `basis` over `period`, first of what comes in such steps itself."""
        rates = self.rates(basis) if not self.is_made else ()
        dated = [(known, known.values.get(period)) for known in rates]
        for known, observation in (*dated, *((known, known.same_days(period)) for known in rates)):
            value = known.at(observation.period) if observation is not None else None
            if value is not None:
                return known, value
        return None

    def newest(self, to_date_year: Period | None = None) -> Period | None:
        """The latest single period published; with a year, January of it up to that period."""
        if to_date_year not in self._newest:
            self._newest[to_date_year] = newest_of(self.members, to_date_year)
        return self._newest[to_date_year]

    @cached_property
    def _newest(self) -> dict[Period | None, Period | None]:
        return {}

    def before(self, step: Period) -> Period:
        """The step before: of days the last one with a figure, as markets close at weekends; of
        months none in which the measure never comes, as schools close in August."""
        if step.frequency is not Frequency.DAY:
            return month_before(step, self._left_out)
        if step.count > 1:  # polls and other soundings, with days between them
            past = (p for p in self.chosen.values if p.last < step.first and p.count > 1)
            return max(past, key=lambda p: p.last, default=step.shift(-step.count))
        days = (step.shift(-back) for back in range(1, _CLOSED))
        return next((day for day in days if day in self.chosen.values), step.shift(-1))

    @cached_property
    def _left_out(self) -> frozenset[int]:
        return months_left_out(self.steps())

    @property
    def dated_by_windows(self) -> bool:
        """Whether all figures are of windows: "the year ending June", "the three months to May"."""
        steps = self.steps()
        return bool(steps) and steps[0].count > 1

    def steps(self) -> Sequence[Period]:
        """The single periods of the matched series' frequency that have a value, in order."""
        return self._steps

    @cached_property
    def _steps(self) -> Sequence[Period]:
        frequency = self.series.frequency
        own = [k.values for k in self.members if k.series.frequency is frequency]
        every = own[0] if len(own) == 1 else {p for values in own for p in values}
        found = [p for p in every if p.first == p.last]
        if not found:  # rolling windows only: "the year ending June", "the three months to May"
            found = [*{p for k in self.members for p in k.values}]
        alike = all(p.frequency is frequency for p in found)
        return sorted(found, key=attrgetter(*(("first", "last") if alike else ("start", "end"))))


def _order(known: Known) -> tuple[int, int, str]:
    series = known.series
    cumulated = series.accumulation == "year_to_date"
    return (FINENESS[series.frequency], int(cumulated), series.key)
