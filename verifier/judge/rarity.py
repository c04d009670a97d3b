"""Home of rarity: how likely a figure fits a series by chance, by the figures that it has had.

A figure says the more about what it is of, the fewer others stand near it: "439,000" fits next to
none of a hundred series, "3%" a good part of them.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from verifier.model.agreement import in_unit_of
from verifier.model.claim import Claim
from verifier.model.period import Period
from verifier.model.quantity import Bound, Quantity
from verifier.model.series import History

ABOUT = 0.05
"""Half the width of a hedged figure, as a part of it: the design's "about"."""
_AROUND, _STEPS_AROUND = 0.1, 10
"""How far around a figure others are counted: a part of it, and at least so many printed steps."""
_PERCENT = 100.0


@dataclass(frozen=True)
class Magnitudes:
    """The figures that a series has had, by what a text may tell of it, each kind in order."""

    history: History

    @cached_property
    def levels(self) -> Sequence[float]:
        """Without their signs, in the unit of the series."""
        return sorted({abs(value) for value in self._values.values()})

    @cached_property
    def changes(self) -> Sequence[float]:
        """From the step and from the year before, without their signs, in the series' unit."""
        return sorted(abs(now - then) for now, then in self._pairs)

    @cached_property
    def growths(self) -> Sequence[float]:
        """The same in percent."""
        return sorted(abs(now / then - 1) * _PERCENT for now, then in self._pairs if then)

    @property
    def _values(self) -> Mapping[Period, float]:
        history = self.history
        periods = (observation.period for observation in history.observations)
        return {p: history.vintages(p)[-1].value for p in periods}

    @property
    def _pairs(self) -> list[tuple[float, float]]:
        values = self._values
        back = ((p, (p.previous(), p.years_later(-1))) for p in values)
        return [(values[p], values[q]) for p, before in back for q in before if q in values]

    def told_by(self, operation: str | None) -> Sequence[float]:
        """Those that an operation tells; none for what is told of two series."""
        kinds = {"growth": "growths", "change": "changes", "level": "levels", None: "levels"}
        name = kinds.get(operation)
        return getattr(self, name) if name else ()


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
    unit = one.history.series.unit if claim.operation in ("level", "change", None) else None
    told = [in_unit_of(quantity, value, unit) for value in one.told_by(claim.operation)]
    if not told:
        return Rarity(fits=False, chance=0.0)
    figure, step = abs(float(quantity.value)), float(quantity.step)
    width = step / 2 if quantity.bound is Bound.EXACT else max(step / 2, ABOUT * figure)
    around = max(_AROUND * figure, _STEPS_AROUND * step)
    fits = _within(told, figure, max(width, step)) > 0  # a figure may be cut instead of rounded
    return Rarity(fits, _within(told, figure, around) / len(told) * min(1.0, width / around))


def _within(values: Sequence[float], middle: float, half: float) -> int:
    return bisect_right(values, middle + half) - bisect_left(values, middle - half)
