"""Home of the two sides of a gap: how far two measures lay apart, and which one was ahead."""

from dataclasses import replace

from verifier.judge.rounds.arithmetic.gap_words import may_lie_between
from verifier.judge.rounds.nearness import count_alike, right_near
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.rounds.subjects.strangers import is_in_a_unit_of
from verifier.judge.stretch import stretch_of
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.outcome import Outcome
from verifier.model.period import Period
from verifier.model.quantity import POINTS, Quantity
from verifier.model.series import Series

_DEFICIT, _SURPLUS = regex(r"\bdeficit\b"), regex(r"\bsurplus\b")
_ABOVE = regex(r"\b(?:premium|dearer|more|above|ahead|higher|clear)\b")
_BELOW = regex(r"\b(?:discount|cheaper|less|fewer|below|behind|lower|shy|short|adrift)\b")
_HALF_A_STEP = 0.55


def gap_between(
    claim: Claim, one: Series, other: Series, time: Period, sitting: Sitting
) -> float | None:
    """How far two measures of one kind lay apart; None where they are none."""
    if one.key == other.key or one.nature is not other.nature or not count_alike(one, other):
        return None
    if one.transformation is not other.transformation or not _is_in_its_unit(claim, one):
        return None
    if not may_lie_between(claim, one, other):
        return None
    levels = [sitting.judge.checker.forms(s.key).as_printed.level(time) for s in (one, other)]
    values = [found[1].value for found in levels if found is not None]
    return abs(values[0] - values[1]) if len(values) == len(levels) else None


def fits_gap(quantity: Quantity, gap: float) -> bool:
    """Whether a figure is a gap to its last digit."""
    told = abs(float(quantity.value)) / (100 if quantity.unit == "basis_points" else 1)
    step = float(quantity.step) / (100 if quantity.unit == "basis_points" else 1)
    return abs(gap - told) <= step * _HALF_A_STEP


def _is_in_its_unit(claim: Claim, one: Series) -> bool:
    """Whether a figure may be told in the unit of a series: points of what is in percent, the money
    of what is in money."""
    unit = claim.quantity.unit if claim.quantity else None
    if unit in (*POINTS, "percent") or one.unit == "percent":
        return unit in POINTS and one.unit == "percent"
    return is_in_a_unit_of(claim, one)


def held_as_gap(
    claim: Claim,
    one: Series,
    other: Series,
    time: Period,
    sitting: Sitting,
    told_of: Series | None = None,
) -> Outcome | None:
    """A gap held against how far one measure lay above the other, on the side that is told: of the
    one that it is `told_of`, else of that which was printed right before."""
    if not one.is_on_the_scale_of(other):
        return None
    checker = sitting.judge.checker
    told = replace(at_the_time(claim, time), operation="level", direction=None, basis=None)
    told = replace(told, clause=replace(told.clause, baseline=None))
    for upper, lower in ((one, other), (other, one)):
        forms, minus = (checker.forms(s.key).as_printed for s in (upper, lower))
        found, _ = checker.outcomes(told, replace(forms, minus=minus))
        held = next((outcome for outcome in found if outcome.holds), None)
        if held is not None and (held.judgement.computed or 0) > 0:
            return held if _lies_so(claim, upper, lower, sitting, told_of) else None
    return None


def _lies_so(
    claim: Claim, upper: Series, lower: Series, sitting: Sitting, told_of: Series | None = None
) -> bool:
    """Whether words that tell a side leave it to the measure that the sentence printed before: that
    is ahead, or behind. A deficit is that of what is sold."""
    words = " ".join(stretch_of(claim))
    sold = "export" in (lower.indicator or ""), "export" in (upper.indicator or "")
    if any(sold) and (_DEFICIT.search(words) or _SURPLUS.search(words)):
        return sold[0] if _DEFICIT.search(words) else sold[1]
    own = claim.clause.sentence
    printed = [
        v.series
        for v in right_near(claim, sitting.verdicts, 0)
        if v.claim.clause.sentence == own and v.claim.span.end <= claim.span.start
    ]
    first = next((key for key in printed if key in (upper.key, lower.key)), None)
    first = told_of.key if told_of is not None else first
    if first is None or bool(_ABOVE.search(words)) is bool(_BELOW.search(words)):
        return True
    return (first == upper.key) is bool(_ABOVE.search(words))
