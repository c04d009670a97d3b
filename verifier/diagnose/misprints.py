"""Misprints: slips in the printed figure itself, its sign, its scale, its digits."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from verifier.diagnose.likelihood import COMMON, Slip
from verifier.model.agreement import Agreement, agreement, in_unit_of
from verifier.model.claim import Claim
from verifier.model.forms import Forms
from verifier.model.known import Value
from verifier.model.mention import Direction, FigureKind
from verifier.model.notation import AFTER_THE_OPPOSITE, shown_as, stated
from verifier.model.outcome import Outcome
from verifier.model.quantity import Bound, Fit, Quantity
from verifier.model.rule import Operation
from verifier.model.verdict import Alternative, Reason


def significant_digits(quantity: Quantity) -> int:
    """How many digits the text prints, trailing zeros of whole numbers and of fractions in words
    left out: 73.0 has three, half a point one."""
    digits = str(abs(int(quantity.value / quantity.step)))
    worded = quantity.unit == "ratio" or abs(quantity.value) < 1
    return len(digits if quantity.places and not worded else digits.rstrip("0")) or 1


def digits_told(claim: Claim) -> int:
    """How many digits the figure of a claim has; none for a claim in words."""
    return significant_digits(claim.quantity) if claim.quantity is not None else 0


def hold(
    claim: Claim,
    quantity: Quantity,
    operation: Operation,
    forms: Forms,
    value: Value,
    finding: Outcome,
) -> Agreement:
    """How `quantity` would meet `value`, were it what the text prints."""
    unit = operation.unit(forms)
    return agreement(
        claim, quantity, forms.series, operation.signed, unit, value, finding.case.settings
    )


def _said_of(claim: Claim, finding: Outcome, computed: float) -> str:
    """A value of the reading that was judged, as a person says it, in the unit of the claim."""
    operation, series = finding.operation, finding.forms.series
    unit, least = _form_of(claim)
    balance = series.is_balance and operation.unit(finding.forms) == series.unit
    told_in = unit or operation.unit(finding.forms)
    return stated(finding.case.told_as, computed, told_in, balance, least)


def _form_of(claim: Claim) -> tuple[str | None, int]:
    """The unit of a figure and how many decimals it has."""
    quantity = claim.quantity
    return (quantity.unit, quantity.places) if quantity is not None else (None, 0)


def _size_of(claim: Claim, finding: Outcome, computed: float) -> str:
    """As `_said_of`, but for the way of a move, which is told rightly."""
    if finding.operation.name not in _SIGNED:
        return _said_of(claim, finding, computed)
    unit, least = _form_of(claim)
    return shown_as(finding.operation.name, abs(computed), unit, least)


def misprints(claim: Claim, finding: Outcome) -> Iterator[Slip]:
    """The slips in the figure itself that would explain it."""
    yield from _sign(claim, finding)
    yield from _scale(claim, finding, digits_told(claim))
    yield from _digits(claim, finding)


def _sign(claim: Claim, finding: Outcome) -> Iterator[Slip]:
    judged = finding.judgement
    if judged.reason is not Reason.OFF_SIGN or judged.value is None or judged.computed is None:
        return
    said = _said_of(claim, finding, judged.computed)
    text = f"the figure is right but the direction is not: it is {said}"
    if finding.operation.name == "level":
        what = "amount" if finding.forms.series.is_balance else "figure"
        text = f"the {what} is right but its side is not: it is {said}"
        if judged.said.endswith(AFTER_THE_OPPOSITE):
            text = "the figure is right, but the move to it is told the wrong way round"
    yield Slip(
        Alternative(
            Reason.OFF_SIGN,
            judged.computed,
            judged.value.formula,
            text,
            finding.forms.series.key,
            finding.frame.period,
        ),
        COMMON[Reason.OFF_SIGN],
    )


_REACH = 0.51
"""So far off, as a part of itself, trailing zeros round a figure at most."""


def _scale(claim: Claim, finding: Outcome, digits: int) -> Iterator[Slip]:
    quantity, value = claim.quantity, finding.judgement.value
    if quantity is None or value is None or not quantity.value:
        return  # nothing is nothing on any scale
    told_in = finding.operation.unit(finding.forms)
    exact = quantity.bound is Bound.EXACT and "ratio" not in (quantity.unit, told_in)
    printed = abs(float(quantity.value))
    size, error = (abs(in_unit_of(quantity, n, told_in)) for n in (value.value, value.error))
    of_a_rate = claim.operation == "growth" and finding.forms.series.unit == "percent"
    for power in (3, -3, 6, -6, 1, -1, 9, -9, 2, -2):
        factor = Decimal(10) ** power
        step, there = _meant_step(quantity, factor), printed * 10.0**power
        if exact and abs(size - there) > float(step) + error + _REACH * max(1.0, there):
            continue  # no trailing zeros round it so far
        scaled = replace(
            quantity,
            value=quantity.value * factor,
            step=step,
            upper=quantity.upper * factor if quantity.upper is not None else None,
        )
        met = hold(claim, scaled, finding.operation, finding.forms, value, finding)
        hedged = quantity.bound is not Bound.EXACT
        if met.fit in (Fit.NONE, Fit.WEAK):
            continue
        off = abs(abs(met.computed) - abs(float(scaled.value)))
        rounded = float(_rounded_step(quantity) * factor) if digits > _TWO else 0.0
        close = off <= max(float(scaled.step), rounded) * 0.51 or (
            abs(power) >= 3 and off <= 0.015 * abs(met.computed)
        )
        near = off <= _NEAR_ENOUGH * abs(met.computed)
        if hedged and digits < _TWO and abs(power) < 3 and not close:
            continue  # "nearly 100,000" is much that is ten times as small
        if not hedged and not (close and (near or digits >= _TWO or abs(power) >= 3)):
            continue
        said = _size_of(claim, finding, met.computed)
        name = _FACTORS[abs(power)]
        way = "small" if power > 0 else "large"
        text = f"the figure is {name} times too {way}: it is {said}"
        points = (power, quantity.unit) in ((2, "basis_points"), (-2, "percentage_points"))
        if points:
            text = f"points of a hundredth and whole ones are taken for each other: it is {said}"
        yield Slip(
            Alternative(
                Reason.OFF_UNIT if points else Reason.OFF_SCALE,
                met.computed,
                value.formula,
                text,
                finding.forms.series.key,
                finding.frame.period,
            ),
            COMMON[Reason.OFF_SCALE]
            - (0.15 if abs(power) in (1, 2) else 0.0)
            - (_OF_A_RATE if abs(power) == _HUNDRED and of_a_rate else 0.0)
            - (_ROUGHLY if not close and off > _NEAR_SIZE * abs(met.computed) else 0.0),
        )


_OF_A_RATE, _HUNDRED = 0.35, 2
"""What it says against a slip of a hundred in how a percentage grew: points are meant sooner."""
_ROUGHLY, _NEAR_SIZE = 0.2, 0.01
"""What it says against a slip in size that only a hedge lets fit: "about 3.9" of 38.2."""
_TWO, _NEAR_ENOUGH = 2, 0.1
"""A single digit is ten times much that lies within a half of it: one that tells is nearer."""
_FACTORS = {1: "ten", 2: "a hundred", 3: "a thousand", 6: "a million", 9: "a billion"}


def _meant_step(quantity: Quantity, factor: Decimal) -> Decimal:
    """The step to which the figure was meant to be rounded: that of the printed one where it would
    be whole in it too, as 25% is that was printed as 250%."""
    whole = (quantity.value * factor) % quantity.step == 0
    return max(quantity.step, quantity.step * factor) if whole else quantity.step * factor


def _rounded_step(quantity: Quantity) -> Decimal:
    """The step to which a whole figure that ends in noughts was rounded."""
    step = quantity.step
    while not quantity.places and quantity.value and quantity.value % (step * 10) == 0:
        step *= 10
    return step


def is_touched(claim: Claim, computed: float | None) -> bool:
    """As `is_struck`, of a figure of two digits or more: so few tell only where the words leave
    nothing else open."""
    return is_struck(claim, computed, _TWO)


def is_struck(claim: Claim, computed: float | None, least_digits: int = 3) -> bool:
    """Whether all digits of a figure of `least_digits` or more are those of a value but for one, by
    which it is more than a step off; that may be a leading zero only before two places ("1.25" for
    0.25). Of 26 such contradictions of three digits or more, half of them planted, none was our
    own, where the measure was named and nothing else bore the figure out."""
    quantity = claim.quantity
    if computed is None or quantity is None or quantity.upper is not None:
        return False
    if not has_digits(claim):
        return False
    turned = (computed < 0) is not (claim.direction is Direction.DOWN)
    if significant_digits(quantity) < least_digits or (claim.operation in _SIGNED and turned):
        return False
    steps, least = abs(computed / float(quantity.step)), quantity.places + 1
    printed = str(abs(int(quantity.value / quantity.step))).zfill(least)
    return any(
        len(printed) == len(right)
        and (quantity.places > 1 or (printed[0] == "0") is (right[0] == "0"))
        and sum(a != b for a, b in zip(printed, right, strict=True)) == 1
        and abs(int(printed) - int(right)) > 1
        for right in (str(round(steps)).zfill(least), str(int(steps + _HAIR)).zfill(least))
    )


_SIGNED = ("change", "growth")
_HAIR = 1e-6
"""What a whole number of steps may lack as a fraction of two floats."""


def _digits(claim: Claim, finding: Outcome) -> Iterator[Slip]:
    """Two digits exchanged, one dropped or doubled, or one of many wrong."""
    quantity, value = claim.quantity, finding.judgement.value
    if quantity is None or value is None or finding.judgement.computed is None:
        return
    printed = str(abs(int(quantity.value / quantity.step)))
    steps = abs(finding.judgement.computed / float(quantity.step))
    rounded, cut = str(round(steps)), str(int(steps))
    what, computed = misprint_of(printed, rounded), rounded
    if what is None and cut != rounded:
        what, computed = misprint_of(printed, cut), cut
    led = (text.zfill(quantity.places + 1) for text in (printed, rounded))
    if what is None and quantity.places > 1 and misprint_of(*led) == EXCHANGED:
        what, computed = EXCHANGED, rounded  # "5.02" for 0.52
    if what is None or quantity.upper is not None or not has_digits(claim):
        return
    side = -1 if quantity.value < 0 else 1  # "minus 21" for minus 12
    meant = replace(quantity, value=side * int(computed) * quantity.step, bound=Bound.EXACT)
    met = hold(claim, meant, finding.operation, finding.forms, value, finding)
    if met.fit in (Fit.EXACT, Fit.ROUNDED, Fit.TRUNCATED):
        text = f"{what}: it is {_size_of(claim, finding, met.computed)}"
        series, period = finding.forms.series.key, finding.frame.period
        found = Alternative(Reason.OFF_DIGITS, met.computed, value.formula, text, series, period)
        yield Slip(found, COMMON[Reason.OFF_DIGITS] + (0.2 if what == EXCHANGED else 0.0))


def has_digits(claim: Claim) -> bool:
    """Whether a figure is told digit by digit: none of "a third" can be wrong."""
    figure = claim.clause.figure
    worded = figure is not None and figure.kind in (FigureKind.FRACTION, FigureKind.MULTIPLE)
    return not worded or any(letter.isdigit() for letter in claim.printed)


EXCHANGED = "two digits are exchanged"
"""What the explanation of such a slip begins with."""


def misprint_of(printed: str, computed: str) -> str | None:
    """Which slip of a digit turns the right digits into the printed ones, if one does."""
    wrong = [n for n, (a, b) in enumerate(zip(printed, computed, strict=False)) if a != b]
    if not wrong:
        return None
    first = wrong[0]
    if len(printed) == len(computed):
        two = printed[first : first + 2]
        if len(two) == 2 and printed[:first] + two[::-1] + printed[first + 2 :] == computed:
            return EXCHANGED
        second = wrong[-1]
        if len(wrong) == 2 and (printed[first], printed[second]) == (
            computed[second],
            computed[first],
        ):
            return EXCHANGED
        far = abs(int(printed) - int(computed)) >= _FAR * int(computed)
        many = far and len(printed.rstrip("0")) >= _MANY
        followed = len(computed[first + 1 :].rstrip("0")) >= _FOLLOWING
        return "one digit is wrong" if len(wrong) == 1 and (many or followed) else None
    if min(len(printed), len(computed)) < _MANY - 1:
        return None
    if printed == computed[:first] + computed[first + 1 :]:
        return "a digit is dropped"
    if printed[:first] + printed[first + 1 :] != computed:
        return None
    doubled = printed[first] in (printed[first - 1 : first], printed[first + 1 : first + 2])
    return "a digit is doubled" if doubled else "there is a digit too many"


_MANY = 4
_FAR = 0.05
"""A figure this close to the right one may be the value of another time."""
_FOLLOWING = 2
"""So many right digits behind the wrong one are no chance, however slowly a measure moves: its next
value shares the digits before those that moved, and seldom those behind them."""
