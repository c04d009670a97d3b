"""Home of `Interval`: what a printed figure leaves open, and the arithmetic on it."""

from dataclasses import dataclass
from decimal import Decimal
from math import inf

from verifier.model.quantity import Bound, Quantity

_SLACK = 1e-9
_COARSE = 0.025
"""Trailing zeros are taken as rounding up to this fraction of the figure: "$30 million" may be
$29.25 to $30.75 million, since nobody rounds both levels beside a rate to one digit."""
_ABOUT = 0.10
"""Twice the width of `Settings.about`: a contradiction has to be one beyond doubt."""
_NEAR = 0.20
"""Twice the width of `Settings.near`."""
_WORDED = 0.12
"""Fractions and multiples in words ("a third", "doubled"), more than twice `Settings.ratio`."""


@dataclass(frozen=True, slots=True)
class Interval:
    """The numbers from `low` to `high`; either end may be infinite."""

    low: float
    high: float

    def meets(self, other: "Interval") -> bool:
        """Whether some number lies in both."""
        slack = _SLACK * max(1.0, *(abs(x) for x in self.ends() + other.ends() if abs(x) < inf))
        return self.low <= other.high + slack and other.low <= self.high + slack

    def below(self, other: "Interval") -> bool:
        """Whether every number here is smaller than every number there."""
        return self.high <= other.high and not self.meets(other)

    def ends(self) -> tuple[float, float]:
        """Both ends."""
        return (self.low, self.high)

    def __neg__(self) -> "Interval":
        return Interval(-self.high, -self.low)

    def __sub__(self, other: "Interval") -> "Interval":
        return Interval(self.low - other.high, self.high - other.low)

    def __add__(self, other: "Interval") -> "Interval":
        return Interval(self.low + other.low, self.high + other.high)

    def over(self, other: "Interval") -> "Interval":
        """The ratio of two magnitudes; `other` must not reach zero."""
        return Interval(max(self.low, 0.0) / other.high, self.high / other.low)

    def scaled(self, factor: float, shift: float = 0.0) -> "Interval":
        """Every number times a positive `factor`, plus `shift`."""
        return Interval(self.low * factor + shift, self.high * factor + shift)

    def joined(self, other: "Interval") -> "Interval":
        """The smallest interval around both."""
        return Interval(min(self.low, other.low), max(self.high, other.high))

    def magnitude(self) -> "Interval":
        """The same without signs."""
        if self.low >= 0:
            return self
        if self.high <= 0:
            return -self
        return Interval(0.0, max(-self.low, self.high))


def interval_of(quantity: Quantity, coarse: float = _COARSE) -> Interval:
    """The values that may stand behind a printed figure, in its own unit and sign.

    Rounded or cut off at the printed step; trailing zeros count as rounding up to the fraction
    `coarse` of the figure; hedge words widen it on their side, "more than" without limit.
    """
    rounded, cut = readings_of(quantity, coarse)
    return rounded.joined(cut)


def readings_of(quantity: Quantity, coarse: float = _COARSE) -> tuple[Interval, Interval]:
    """The same where figures are rounded, and where they are cut off.

    Levels that stand together follow one habit, so arithmetic on them takes the two in turn.
    """
    size, step = abs(float(quantity.value)), float(quantity.step)
    half = max(step / 2, min(float(_grain(quantity)) / 2, coarse * size))
    spare = half if half > step / 2 else 0.0
    if quantity.unit == "ratio":
        half = spare = max(half if step < 1 else 0.0, _WORDED * size)
        step = 0.0
    found = (
        _hedged(quantity, size, Interval(size - half, size + half)),
        _hedged(quantity, size, Interval(size - spare, size + max(half, step))),
    )
    return (-found[0], -found[1]) if quantity.value < 0 else found


def _hedged(quantity: Quantity, size: float, plain: Interval) -> Interval:
    """What the words around a magnitude add to `plain`."""
    low, high = plain.ends()
    match quantity.bound:
        case Bound.ABOUT:
            return Interval(min(low, size * (1 - _ABOUT)), max(high, size * (1 + _ABOUT)))
        case Bound.UNDER:
            return Interval(min(low, size * (1 - _NEAR) if quantity.close else 0.0), high)
        case Bound.AT_MOST:
            return Interval(min(low, 0.0), high)
        case Bound.OVER:
            return Interval(low, max(high, size * (1 + _NEAR) if quantity.close else inf))
        case Bound.AT_LEAST:
            return Interval(low, inf)
        case Bound.BETWEEN:
            upper = abs(float(quantity.upper if quantity.upper is not None else size))
            return Interval(min(low, upper), max(high, upper + size - low))
        case Bound.EXACT:
            return plain


def _grain(quantity: Quantity) -> Decimal:
    """The coarsest step that the printed zeros allow; those behind a decimal point are meant."""
    whole = quantity.step >= 1 and quantity.step.adjusted() % 3 == 0
    return quantity.coarse_step() if whole else quantity.step


def same_number(one: Quantity, other: Quantity) -> bool:
    """Whether two printed figures can stand for one value.

    Two plain figures of one precision must be equal, since a text does not both round and cut
    off; else their intervals have to meet, trailing zeros taken as rounding in full.
    """
    plain = one.bound is Bound.EXACT and other.bound is Bound.EXACT and one.unit != "ratio"
    if plain and _grain(one) == _grain(other):
        return one.value == other.value
    return interval_of(one, 0.5).meets(interval_of(other, 0.5))
