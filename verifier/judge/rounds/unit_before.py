"""Home of bare figures that are counted in the unit of the one told before them.

"Exports came to 14.9 billion kroner. Salmon made up 11.2 billion of that", "Spain had 22.4
millimetres of rain. In Andalusia it was just 10.2": the unit is told once.
"""

from collections.abc import Sequence
from dataclasses import replace

from verifier.diagnose.misprints import significant_digits
from verifier.judge.assume import as_assumed
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.model.claim import Claim
from verifier.model.mention import FigureKind
from verifier.model.quantity import POINTS
from verifier.model.verdict import Rating, Reason, Verdict

_NO_MEASURE = POINTS | {"ratio", "rank", "year"}
"""Units that are told with every figure."""
_TELLING = 2
"""So many digits a figure has at least that may be borne out so."""


def in_the_unit_before(sitting: Sitting) -> list[Verdict]:
    """Open or contradicted levels without a unit judged anew in that of the nearest figure before
    them in their paragraph that is right and has one; as they were where they do not fit so."""
    return [_in_its_unit(v, place, sitting) for place, v in enumerate(sitting.verdicts)]


def _in_its_unit(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    if verdict.rating is Rating.SUPPORTED or not _is_bare(verdict):
        return verdict
    unit = _unit_before(verdict.claim, sitting.verdicts[:place])
    if unit is None:
        return verdict
    told = _told_in(verdict.claim, unit)
    again = sitting.judge.verdict(told, topic=sitting.topics[place], subject=sitting.subject)
    if again.rating is not Rating.SUPPORTED or LOOSE & set(again.caveats):
        return verdict
    return as_assumed(again)


def _is_bare(verdict: Verdict) -> bool:
    """Whether a claim is a level of two digits or more that counts and measures nothing."""
    claim, figure = verdict.claim, verdict.claim.clause.figure
    if verdict.reason is Reason.NOT_A_FACT or figure is None or figure.noun is not None:
        return False
    quantity = claim.quantity
    if quantity is None or quantity.unit is not None or figure.kind is not FigureKind.CARDINAL:
        return False
    level = claim.operation in (None, "level") and claim.assertion == "value"
    return level and significant_digits(quantity) >= _TELLING


def _unit_before(claim: Claim, told: Sequence[Verdict]) -> str | None:
    """The unit of the nearest right level before a claim in its paragraph; None where that has
    none, or one that is told with every figure."""
    for other in reversed(told):
        if other.claim.clause.block != claim.clause.block:
            return None
        quantity = other.claim.quantity
        level = other.claim.operation in (None, "level") and other.claim.assertion == "value"
        if quantity is None or not level or other.rating is not Rating.SUPPORTED:
            continue
        return None if quantity.unit in _NO_MEASURE else quantity.unit
    return None


def _told_in(claim: Claim, unit: str) -> Claim:
    figure = claim.clause.figure
    if figure is None:
        return claim
    figure = replace(figure, quantity=replace(figure.quantity, unit=unit))
    return replace(claim, clause=replace(claim.clause, figure=figure))
