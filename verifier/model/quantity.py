"""Home of `Quantity`: a printed figure with its unit, step and bound, and what it agrees with."""

from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from verifier.errors import VerifierError
from verifier.settings import Settings

POINTS = frozenset(("percentage_points", "basis_points", "points"))
"""Units of a distance between two rates or two readings of an index."""


class Bound(StrEnum):
    """What the words around a figure make of it."""

    EXACT = "exact"
    ABOUT = "about"
    UNDER = "under"
    OVER = "over"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    BETWEEN = "between"


class Fit(StrEnum):
    """How a computed value meets a printed figure; the names are those of reasons and caveats."""

    EXACT = "exact"
    ROUNDED = "rounded"
    BOUND_HOLDS = "bound_holds"
    TRUNCATED = "truncated"
    COARSE = "coarse_rounding"
    WEAK = "weak_bound"
    NONE = "none"


SIDES = (Bound.OVER, Bound.UNDER, Bound.AT_LEAST, Bound.AT_MOST)
"""The bounds that tell on which side of a figure something lies."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure as printed.

    `value` is the printed magnitude in plain units of `unit` ("$1.076 trillion" is 1076e9 USD,
    "28.6%" is 28.6 percent), negative only where the text writes a minus. `unit` is an ISO 4217
    code, a name such as `percent`, `percentage_points`, `ratio`, `rank`, `month`, or a counted
    noun in the singular; None where the text names none. `step` is the value of one in the last
    printed digit. `close` says that a hedge keeps the figure near ("nearly", "just over"), apart
    from `bound`, which says on which side. `upper` is the other end of a range printed as one.
    `places` counts the printed decimals, also of scaled figures ("$1.0 trillion" has one): a
    printed decimal says that the figure is not rounded further.
    """

    value: Decimal
    unit: str | None
    step: Decimal
    bound: Bound = Bound.EXACT
    close: bool = False
    upper: Decimal | None = None
    places: int = 0

    def __post_init__(self) -> None:
        if self.step <= 0:
            raise VerifierError(f"the step of {self.value} must be positive, not {self.step}")
        if (self.bound is Bound.BETWEEN) != (self.upper is not None):
            raise VerifierError(f"{self.value}: an upper end and the bound 'between' go together")

    def scaled(self, factor: Decimal, unit: str | None) -> "Quantity":
        """So many times as much, to as many printed digits, in a unit: "36.2" of a list that is
        printed in millions."""
        upper = self.upper * factor if self.upper is not None else None
        value, step = self.value * factor, abs(self.step * factor)
        return replace(self, value=value, step=step, upper=upper, unit=unit)

    def coarse_step(self) -> Decimal:
        """The step that trailing zeros allow: 10e9 for "$990 billion", 1e9 for "$992 billion"."""
        units = abs(int(self.value / self.step)) if self.step else 0
        step = self.step
        while units and units % 10 == 0:
            units //= 10
            step *= 10
        return step

    def agrees_with(self, computed: float, error: float, settings: Settings) -> Fit:
        """How `computed` (same unit and sign convention, known to within +- `error`) meets it.

        Anything but `Fit.NONE` is agreement; the caveats `truncated`, `coarse_rounding` and
        `weak_bound` are agreements that an editor should see. A hedge never makes a figure wrong
        that would be right without it, so plain agreement is looked for first; but a round part or
        multiple told to be passed or missed is a mark and no measurement: 47.8% is not "more than
        half", and 1.92 times not "more than double".
        """
        plain = self._plainly(computed, error, settings)
        if self.bound is Bound.EXACT:
            return plain
        hedged = self._hedged(computed - error, computed + error, settings)
        if self.unit == "ratio" and self.bound in SIDES and not self.close:
            return plain if plain is Fit.EXACT else hedged
        if self.bound is Bound.BETWEEN or plain is Fit.NONE:
            return hedged
        weak = hedged is Fit.WEAK or (plain is Fit.TRUNCATED and hedged is not Fit.NONE)
        return hedged if weak and plain is not Fit.EXACT else plain

    def may_be(self, computed: float, error: float) -> bool:
        """Whether a value, with whatever sign, may be the figure to its printed digits; False says
        that it is none of them, hedged or not. Ratios are not told apart."""
        gap = abs(abs(computed) - abs(float(self.value)))
        slack = 1e-9 * max(1.0, abs(float(self.value)))
        return self.unit == "ratio" or gap <= float(self.step) + error + slack

    def may_agree_with(self, computed: float, error: float) -> bool:
        """Whether a value, with whatever sign, may agree; False, which costs less to find out than
        how it does, says that it does not."""
        if self.bound is not Bound.EXACT or self.may_be(computed, error):
            return True
        if self.places:
            return False
        value = abs(float(self.value))
        return abs(abs(computed) - value) <= float(self.coarse_step()) / 2 + 1e-9 * max(1.0, value)

    def hedge_holds(self, value: float, settings: Settings) -> bool:
        """Whether the words beside the figure hold of `value`, which stays near: "almost 8,000" for
        7,842, "more than 200,000" for 213,000."""
        return (
            self.bound is not Bound.EXACT
            and self._hedged(value, value, settings) is Fit.BOUND_HOLDS
        )

    def _hedged(self, low: float, high: float, settings: Settings) -> Fit:
        """How a value between `low` and `high` meets what the hedge makes of the figure."""
        value, width = float(self.value), abs(float(self.value))
        if self.bound is Bound.BETWEEN:
            half = float(self.step) / 2
            upper = float(self.upper if self.upper is not None else self.value)
            return Fit.BOUND_HOLDS if high >= value - half and low <= upper + half else Fit.NONE
        if self.bound is Bound.ABOUT:
            reach = min(settings.about * width, self._exactness())
            return Fit.BOUND_HOLDS if value - reach <= high and low <= value + reach else Fit.NONE
        above = self.bound in (Bound.OVER, Bound.AT_LEAST)
        right_side = high > value if above else low < value
        distance = low - value if above else value - high
        if not right_side:
            return Fit.NONE
        if self.close:
            return Fit.BOUND_HOLDS if distance <= settings.near * width else Fit.NONE
        far = settings.weak_word if self.unit == "ratio" else settings.weak_bound
        return Fit.BOUND_HOLDS if distance <= far * width else Fit.WEAK

    def _exactness(self) -> float:
        """How far off a figure printed to three digits or more may be that is told as about so
        much: ten of the last digit that is no nought, for "some 656,691" is as exact as it looks;
        without limit for fewer digits and for ratios."""
        digits = str(abs(int(self.value / self.step)))
        told = digits.rstrip("0")
        if self.unit == "ratio" or len(told) < _TELLING:
            return float("inf")
        return _LAST_DIGITS * float(self.step) * 10.0 ** (len(digits) - len(told))

    def _plainly(self, computed: float, error: float, settings: Settings) -> Fit:
        """How the figure would fit if no hedge stood beside it."""
        value, step = float(self.value), float(self.step)
        slack = 1e-9 * max(1.0, abs(value))
        if self.upper is not None:
            return Fit.NONE
        gap = abs(computed - value)
        if gap <= slack:
            return Fit.EXACT
        if self.unit == "ratio":
            return Fit.ROUNDED if gap - error <= settings.ratio * abs(value) + slack else Fit.NONE
        if gap <= step / 2 + slack or gap < step / 2 + error - slack:
            return Fit.ROUNDED
        coarse = float(self.coarse_step())
        if (
            coarse > step
            and not self.places
            and gap <= min(coarse / 2, _COARSE * abs(value)) + slack
            and not self._sharper(computed, coarse)
        ):
            return Fit.COARSE
        shortfall = abs(computed) - abs(value)
        finer = error < step / 2 - slack and (self.places > 0 or abs(value) >= 10 * step)
        if finer and 0 < shortfall < step - slack and computed * value > 0:
            return Fit.TRUNCATED
        return Fit.NONE

    def _sharper(self, computed: float, coarse: float) -> bool:
        """Whether rounding `computed` at the coarse step gives another figure than the printed."""
        return abs(round(computed / coarse) * coarse - float(self.value)) > float(self.step) / 2


_TELLING, _LAST_DIGITS = 3, 10
_COARSE = 0.05
"""So far off, as a part of itself, trailing zeros may round a figure: 16.7% is no 20%."""
