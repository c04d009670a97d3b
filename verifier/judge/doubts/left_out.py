"""Home of what a figure leaves out because its sentence has told it: the larger unit it counts."""

from dataclasses import replace
from decimal import Decimal

from verifier.model.article import Role
from verifier.model.claim import Claim
from verifier.model.outcome import Outcome
from verifier.model.quantity import POINTS
from verifier.model.series import Nature, Series

_LARGER = {"square_metre": 1_000_000}
"""Units whose larger one is what news tells, and what that holds of them: square kilometres."""


def is_of_open_size(claim: Claim, one: Series) -> bool:
    """Whether the size of a figure proves no slip of its decimal point."""
    left_out = scale_left_out(claim, one) != 0 or unit_left_out(claim, one)
    return left_out or _is_no_level(claim, one)


def scale_left_out(claim: Claim, one: Series) -> int:
    """How many of the series' unit a figure that names no unit may be told in: "than last year's
    minimum of 4.28 million", of square kilometres; 0 where it names one or there is none."""
    quantity = claim.quantity
    open_unit = quantity is not None and quantity.unit is None
    return _LARGER.get(one.unit, 0) if open_unit else 0


def unit_left_out(claim: Claim, one: Series) -> bool:
    """Whether a plain number without unit or scale is held against a measure that is told in many
    sizes of one unit, so that its size proves no slip: "it was 125", of grams."""
    quantity, start = claim.quantity, claim.clause.sentence.start
    many = one.unit in _OF_MANY_SIZES or claim.clause.role is Role.TABLE
    if quantity is None or quantity.unit is not None or not many:
        return False
    printed = claim.clause.sentence_text[claim.span.start - start : claim.span.end - start]
    return not any(map(str.isalpha, printed))


def is_a_move_of_an_open_unit(claim: Claim, one: Series) -> bool:
    """Whether a plain decimal is told as the move of what is counted or summed, which copy tells so
    in per cent: "204,000 cars, up 11.4"."""
    quantity, start = claim.quantity, claim.clause.sentence.start
    if quantity is None or claim.operation != "change":
        return False
    if one.nature not in (Nature.FLOW, Nature.STOCK) or quantity.step >= 1:
        return False
    printed = claim.clause.sentence_text[claim.span.start - start : claim.span.end - start]
    behind = claim.clause.after.lstrip()[:1]
    return not printed.strip("0123456789.") and not behind.isalpha()


def _is_no_level(claim: Claim, one: Series) -> bool:
    """Whether what is read as the level of a rate is told in points, in which none stands: "the
    first step was the biggest: half a point"."""
    points = claim.quantity is not None and claim.quantity.unit in POINTS
    return points and claim.operation == "level" and one.unit == "percent"


def scale_of_a_table(claim: Claim, top: Outcome) -> int:
    """How many of a series' unit a plain number in a table is told in, whose head or caption says
    so once: "Exports | 330.35", of billions of dollars; 0 where no such number is the figure."""
    quantity, computed = claim.quantity, top.judgement.computed
    if quantity is None or not quantity.value or computed is None:
        return 0
    if claim.clause.role is not Role.TABLE or not unit_left_out(claim, top.forms.series):
        return 0
    times = abs(computed / float(quantity.value))
    return next((10**p for p in _SCALES if abs(times / 10**p - 1) < _NEARLY), 0)


_SCALES = (3, 6, 9, 12)
_NEARLY = 0.1
_OF_MANY_SIZES = frozenset(
    "watt_hour watt joule hertz byte kilogram litre metre square_metre cubic_metre cubic_foot "
    "tonne toe barrel btu".split()
)


def in_larger_units(claim: Claim, by: int | Decimal) -> Claim:
    """The claim with a figure of `by` times the size."""
    figure = claim.clause.figure
    if figure is None or figure.quantity is None:
        return claim
    quantity = figure.quantity
    larger = quantity.scaled(Decimal(by), quantity.unit)
    clause = replace(claim.clause, figure=replace(figure, quantity=larger))
    return replace(claim, clause=clause)
