"""Home of rarity: how likely a figure fits a series by chance, by the figures that it has had.

A figure says the more about what it is of, the fewer others stand near it: "439,000" fits next to
none of a hundred series, "3%" a good part of them.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from verifier.model.agreement import in_unit_of
from verifier.model.claim import Claim
from verifier.model.period import PER_YEAR, Frequency, Period
from verifier.model.quantity import Bound, Quantity
from verifier.model.series import Nature, Series

ABOUT = 0.05
"""Half the width of a hedged figure, as a part of it: the design's "about"."""
_AROUND, _STEPS_AROUND = 0.1, 10
"""How far around a figure others are counted: a part of it, and at least so many printed steps."""
_PERCENT = 100.0
Runs = dict[tuple[Frequency, int], dict[int, float]]
"""Figures by their frequency, how many steps they are of, and the first of these."""


class Magnitudes:
    """The figures that a series has had, by what a text may tell of it, each kind in order.

    All are without their signs, and in the unit of the series, growth in percent.
    """

    def __init__(self, series: Series, newest: Mapping[Period, float]) -> None:
        self.series, self.adds_up = series, series.nature is Nature.FLOW
        self._values = newest
        self._found: dict[tuple[str, int], Sequence[float]] = {}
        self._summed: dict[int, Mapping[Period, float]] = {1: newest}
        self._in_runs: dict[int, Runs] = {}

    def told_by(self, operation: str | None, steps: int = 1) -> Sequence[float]:
        """Those that an operation tells, of flows over so many steps; none of what is told of two
        series."""
        kind = operation or "level"
        if kind not in ("level", "change", "growth"):
            return ()
        over = steps if self.adds_up else 1
        found = self._found.get((kind, over))
        if found is None:
            values = self._over(over)
            sizes = map(abs, values.values()) if kind == "level" else _moves(self._runs(over), kind)
            found = self._found[kind, over] = sorted(sizes)
        return found

    def _runs(self, over: int) -> Runs:
        """The figures over so many steps by their frequency, length and first step: what moves are
        made of, whether they are told as changes or as growth."""
        runs = self._in_runs.get(over)
        if runs is None:
            runs = self._in_runs[over] = defaultdict(dict)
            for period, value in self._over(over).items():
                runs[period.frequency, period.last - period.first + 1][period.first] = value
        return runs

    def _over(self, steps: int) -> Mapping[Period, float]:
        """The sums of so many steps, by the last of them, and what is dated by as many: "the year
        ending June"."""
        found = self._summed.get(steps)
        if found is None:
            found = self._summed[steps] = self._sums(steps)
        return found

    def _sums(self, steps: int) -> Mapping[Period, float]:
        windows = {p: value for p, value in self._values.items() if p.count == steps}
        frequency, told = self.series.frequency, self._values.items()
        own = ((p, value) for p, value in told if p.count == 1 and p.frequency is frequency)
        single = sorted(own, key=lambda one: one[0].first)
        runs = zip(*(single[n:] for n in range(steps)), strict=False)
        whole = (run for run in runs if run[-1][0].last - run[0][0].last == steps - 1)
        return windows | {run[-1][0]: sum([value for _, value in run]) for run in whole}


def _moves(runs: Runs, kind: str) -> list[float]:
    """How figures changed or grew in a step and in a year."""
    found: list[float] = []
    for (frequency, count), by_first in runs.items():
        old_of = by_first.get
        old = [old_of(first - count) for first in by_first]
        old += [old_of(then) for then in _a_year_before(frequency, by_first)]
        moved = zip(chain(by_first.values(), by_first.values()), old, strict=True)
        if kind == "change":
            found += [abs(new - then) for new, then in moved if then is not None]
        else:
            found += [abs(new / then - 1) * _PERCENT for new, then in moved if then]
    return found


def _a_year_before(frequency: Frequency, steps: Iterable[int]) -> list[int]:
    """The steps of a frequency a year before some."""
    if frequency in PER_YEAR:
        return [step - PER_YEAR[frequency] for step in steps]
    return [_step_a_year_before(frequency, step) for step in steps]


@lru_cache(maxsize=1 << 14)
def _step_a_year_before(frequency: Frequency, step: int) -> int:
    return Period(frequency, step, step).years_later(-1).first


@dataclass(frozen=True, slots=True)
class Rarity:
    """How a figure stands among those of a series: whether one `fits`, and the `chance` that any
    one of them would."""

    fits: bool
    chance: float


def rarity_of(claim: Claim, quantity: Quantity, one: Magnitudes) -> Rarity:
    """How a figure stands among the figures of a series.

    The chance is the part of its figures that stand around this one, times the part that the
    printed digits take up of what is around: figures are taken to be spread evenly over so little.
    """
    told = one.told_by(claim.operation, steps_told(claim, one))
    if not told:
        return Rarity(fits=False, chance=0.0)
    figure, step, width = _sized(claim, quantity, one)
    around = max(_AROUND * figure, _STEPS_AROUND * step)
    fits = _within(told, figure, max(width, step)) > 0  # a figure may be cut instead of rounded
    return Rarity(fits, _within(told, figure, around) / len(told) * min(1.0, width / around))


def fits_one(claim: Claim, quantity: Quantity, one: Magnitudes) -> bool:
    """Whether a figure fits one of those of a series, which costs less to ask than how likely it
    does so by chance."""
    told = one.told_by(claim.operation, steps_told(claim, one))
    if not told:
        return False
    figure, step, width = _sized(claim, quantity, one)
    return _within(told, figure, max(width, step)) > 0


def _sized(claim: Claim, quantity: Quantity, one: Magnitudes) -> tuple[float, float, float]:
    """The size of a figure, that of its printed step and half the width of what fits it, in the
    unit of a series."""
    unit = one.series.unit if claim.operation in ("level", "change", None) else None
    size = in_unit_of(quantity, 1.0, unit)
    figure, step = abs(float(quantity.value)) / size, float(quantity.step) / size
    width = step / 2 if quantity.bound is Bound.EXACT else max(step / 2, ABOUT * figure)
    return figure, step, width


def steps_told(claim: Claim, one: Magnitudes) -> int:
    """Over how many steps of a series the time of a claim reaches; one of what does not add up."""
    if not one.adds_up:
        return 1
    told = claim.clause.time.period
    own = told.to(one.series.frequency) if told is not None else None
    return own.count if own is not None else 1


def _within(values: Sequence[float], middle: float, half: float) -> int:
    return bisect_right(values, middle + half) - bisect_left(values, middle - half)
