"""Home of `Interval`: what a printed figure leaves open, and the arithmetic on it."""

from dataclasses import dataclass
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
    value, step = float(quantity.value), float(quantity.step)
    size = abs(value)
    half = max(step / 2, min(float(quantity.coarse_step()) / 2, coarse * size))
    if quantity.unit == "ratio":
        half = max(half, _WORDED * size)
    low, high = size - half, size + max(half, step)
    match quantity.bound:
        case Bound.ABOUT:
            low, high = min(low, size * (1 - _ABOUT)), max(high, size * (1 + _ABOUT))
        case Bound.UNDER:
            low = min(low, size * (1 - _NEAR) if quantity.close else 0.0)
        case Bound.AT_MOST:
            low = min(low, 0.0)
        case Bound.OVER:
            high = max(high, size * (1 + _NEAR) if quantity.close else inf)
        case Bound.AT_LEAST:
            high = inf
        case Bound.BETWEEN:
            upper = float(quantity.upper) if quantity.upper is not None else size
            return Interval(min(value, upper) - half, max(value, upper) + half)
        case Bound.EXACT:
            pass
    found = Interval(low, high)
    return -found if value < 0 else found


def same_number(one: Quantity, other: Quantity) -> bool:
    """Whether two printed figures can stand for one value.

    Two plain figures of one precision must be equal, since a text does not both round and cut
    off; else their intervals have to meet, trailing zeros taken as rounding in full.
    """
    plain = one.bound is Bound.EXACT and other.bound is Bound.EXACT and one.unit != "ratio"
    if plain and one.coarse_step() == other.coarse_step():
        return one.value == other.value
    return interval_of(one, 0.5).meets(interval_of(other, 0.5))
