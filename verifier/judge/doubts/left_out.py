"""Home of what a figure leaves out because its sentence has told it: the larger unit it counts."""

from dataclasses import replace
from decimal import Decimal

from verifier.model.claim import Claim
from verifier.model.series import Series

_LARGER = {"square_metre": 1_000_000}
"""Units whose larger one is what news tells, and what that holds of them: square kilometres."""


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
    if quantity is None or quantity.unit is not None or one.unit not in _OF_MANY_SIZES:
        return False
    printed = claim.clause.sentence_text[claim.span.start - start : claim.span.end - start]
    return not any(map(str.isalpha, printed))


_OF_MANY_SIZES = frozenset(
    "watt_hour watt joule hertz byte kilogram litre metre square_metre cubic_metre tonne".split()
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
