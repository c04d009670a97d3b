"""Home of `Forms`: the level, printed-rate and cumulative series of one measure, asked as one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from verifier.model.arithmetic import difference, ratio, total
from verifier.model.known import Known, Value
from verifier.model.mention import Basis
from verifier.model.period import Frequency, Period
from verifier.model.series import Observation, Series, Transformation

_FINENESS = {
    Frequency.MONTH: 0,
    Frequency.QUARTER: 1,
    Frequency.WEEK: 2,
    Frequency.HALF: 3,
    Frequency.YEAR: 4,
    Frequency.DAY: 5,
}

_CLOSED = 5
"""Days: markets stay closed for shorter times than that."""


@dataclass(frozen=True, slots=True)
class Forms:
    """Every series of one measure in one currency, adjustment and price basis.

    `chosen` is the series that matched; the others differ from it only in frequency,
    accumulation and transformation.
    """

    chosen: Known
    members: tuple[Known, ...]
    plus: tuple["Forms", ...] = ()
    """Other measures that are added to this one ("wind and solar together")."""
    minus: "Forms | None" = None
    """A measure that is taken from this one: a gap, a balance."""
    per: "Forms | None" = None
    """A measure that this one is divided by: so much a head."""

    @property
    def series(self) -> Series:
        """The series that matched."""
        return self.chosen.series

    @property
    def title(self) -> str:
        """What is measured, in words."""
        title = " plus ".join((self.series.title, *(forms.series.title for forms in self.plus)))
        if self.minus is not None:
            return f"{title} minus {self.minus.title}"
        return f"{title} for each of {self.per.title}" if self.per is not None else title

    @property
    def day(self) -> date:
        """The day as of which values are known."""
        return self.chosen.day

    @property
    def levels(self) -> list[Known]:
        """The forms that hold levels, the finest frequency first, single periods before
        cumulated ones; of a measure that is only published as a rate, that rate."""
        found = [k for k in self.members if k.series.transformation is Transformation.NONE]
        return sorted(found, key=_order) or [self.chosen]

    def rates(self, basis: Basis | None) -> list[Known]:
        """The forms that hold printed changes on `basis`."""
        found = [
            k
            for k in self.members
            if basis is not None and k.series.transformation.value == basis.value
        ]
        return sorted(found, key=_order)

    def level(self, period: Period) -> tuple[Known, Value] | None:
        """The level over `period`: a printed value where one exists, else one put together."""
        options = [(known, known.at(period)) for known in self.levels]
        present = [(known, value) for known, value in options if value is not None]
        own = min(present, key=lambda pair: pair[1].summed, default=None)
        beside = self.minus or self.per
        if own is not None and beside is not None:
            other = beside.level(period)
            value = self._set_against(own[1], other[1]) if other is not None else None
            return (own[0], value) if value is not None else None
        if own is None or not self.plus:
            return own
        others = [found[1] for forms in self.plus if (found := forms.level(period)) is not None]
        return (own[0], total([own[1], *others])) if len(others) == len(self.plus) else None

    def _set_against(self, own: Value, other: Value) -> Value | None:
        """A value less that of `minus`, or divided by that of `per`."""
        return difference(own, other, self.series.unit) if self.minus else ratio(own, other)

    def change(self, period: Period, basis: Basis | None, baseline: Period | None) -> Value | None:
        """The printed change of a count over `period`, else the difference from `baseline`."""
        for known in (self.chosen, *self.rates(basis)):
            series = known.series
            if series.transformation is Transformation.NONE or series.unit == "percent":
                continue
            value = known.at(period)
            if value is not None and not value.summed:
                return value
        new = self.level(period)
        old = self.level(baseline) if baseline is not None else None
        return difference(new[1], old[1], self.series.unit) if new and old else None

    def rate(self, basis: Basis | None, period: Period) -> tuple[Known, Value] | None:
        """The printed change on `basis` over `period`, never put together from parts."""
        for known in self.rates(basis) if not self.plus else ():
            observation = known.values.get(period) or _twin(known, period)
            if observation is not None:
                value = known.at(observation.period)
                if value is not None:
                    return known, value
        return None

    def newest(self, to_date_year: Period | None = None) -> Period | None:
        """The latest single period published; with a year, January of it up to that period."""
        ends = [
            (p.final, k.series.frequency)
            for k in self.members
            for p in k.values
            if to_date_year is None or to_date_year.contains(p.final)
        ]
        frequency = min((f for _, f in ends), key=lambda f: _FINENESS[f], default=None)
        if frequency is None:
            return None
        last = max((p for p, f in ends if f is frequency), key=lambda p: p.end)
        if to_date_year is None or frequency is Frequency.DAY:
            return last
        first = Period.of(frequency, to_date_year.start)
        return Period.between(first, last)

    def before(self, step: Period) -> Period:
        """The step before: of days the last one with a figure, as markets close at weekends."""
        if step.frequency is not Frequency.DAY:
            return step.shift(-step.count)
        days = (step.shift(-back) for back in range(1, _CLOSED))
        return next((day for day in days if day in self.chosen.values), step.shift(-1))

    def steps(self) -> list[Period]:
        """The single periods of the matched series' frequency that have a value, in order."""
        frequency = self.series.frequency
        found = {
            p
            for k in self.members
            if k.series.frequency is frequency
            for p in k.values
            if p.count == 1
        }
        if not found:  # rolling windows only: "the year ending June", "the three months to May"
            found = {p for k in self.members for p in k.values}
        return sorted(found, key=lambda p: (p.start, p.end))


def _order(known: Known) -> tuple[int, int, str]:
    series = known.series
    cumulated = series.accumulation == "year_to_date"
    return (_FINENESS[series.frequency], int(cumulated), series.key)


def _twin(known: Known, period: Period) -> Observation | None:
    twin = period.to(known.series.frequency)
    return known.values.get(twin) if twin is not None else None


def combine(chosen: Known, others: Sequence[Known]) -> Forms:
    """The forms around `chosen`: those of `others` with its family and variant, and itself."""
    series = chosen.series
    alike = [
        k
        for k in others
        if k.series.family == series.family
        and k.series.variant == series.variant
        and k.series.key != series.key
    ]
    return Forms(chosen, (chosen, *alike))
