"""Home of open figures that are right but for their scale: "set aside $571bn for bad loans", of
$571 million.

A figure a thousand times too large or small is so far from all that its measure has had that no
series seems to be meant by it. Told at its right scale it would be borne out by the words next to
it, or by the right figure in its sentence.
"""

from dataclasses import replace
from decimal import Decimal

from verifier.diagnose import reason_of, slips
from verifier.diagnose.misprints import significant_digits
from verifier.judge.doubts.left_out import in_larger_units
from verifier.judge.rounds.odds.by_figure import drawn_on
from verifier.judge.rounds.odds.by_words import by_words_of
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.judge.suggestions import suggestion
from verifier.model.quantity import Bound
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_SLIPS = (Decimal(1000), Decimal("0.001"))
"""What takes a million for a billion, and the reverse."""
_DIGITS = 3
_SCALED = 1000
"""From this step on a figure is told in thousands, millions or more."""


def of_another_scale(sitting: Sitting) -> list[Verdict]:
    """Figures left without a series accused of their scale where they would be right at another."""
    packs = drawn_on(sitting)
    return [_of_another_scale(verdict, packs, sitting) for verdict in sitting.verdicts]


def _of_another_scale(verdict: Verdict, packs: frozenset[str], sitting: Sitting) -> Verdict:
    if not packs or not _may_be_misscaled(verdict):
        return verdict
    for factor in _SLIPS:
        told = replace(verdict, claim=in_larger_units(verdict.claim, factor))
        found = by_words_of(told, packs, sitting)
        if found.rating is not Rating.SUPPORTED:
            found = _by_the_one_beside(told, sitting) or found
        if found.rating is Rating.SUPPORTED:
            return _accused(verdict, found, sitting)
    return verdict


def _may_be_misscaled(verdict: Verdict) -> bool:
    """Whether an open figure is plain, told with its scale and to three digits or more."""
    claim, quantity = verdict.claim, verdict.claim.quantity
    if verdict.reason is not Reason.NO_SERIES or verdict.series is not None or quantity is None:
        return False
    plain = quantity.bound is Bound.EXACT and claim.assertion == "value"
    level = claim.operation in (None, "level") and not claim.clause.context
    telling = quantity.step >= _SCALED and significant_digits(quantity) >= _DIGITS
    return plain and level and telling and any(map(str.isalpha, claim.printed))


def _by_the_one_beside(told: Verdict, sitting: Sitting) -> Verdict | None:
    """The verdict on a figure held against the series of a right move in its sentence: "owed £6.58m
    at the end of March, 9.6% more than a year earlier"."""
    for one in sitting.verdicts:
        beside = one.claim.clause.sentence == told.claim.clause.sentence
        right = one.rating is Rating.SUPPORTED and not LOOSE & set(one.caveats)
        if not beside or not right or one.series is None or one.claim.operation != "growth":
            continue
        held = sitting.held_closely(told.claim, one.series)
        if held is not None and held.frame.period == one.period:
            return sitting.judge.composer.held(told, held, Caveat.MEASURE_ASSUMED)
    return None


def _accused(verdict: Verdict, found: Verdict, sitting: Sitting) -> Verdict:
    """The verdict on a figure that is right but for its scale; the same where another slip explains
    it better."""
    claim, checker = verdict.claim, sitting.judge.checker
    outcomes, _ = checker.outcomes(claim, checker.forms(found.series or ""))
    top = next((one for one in outcomes if one.frame.period == found.period), None)
    if top is None or top.holds:
        return verdict
    shown = tuple(slip.alternative for slip in slips(claim, top, checker, ()))
    if reason_of(top, shown[0] if shown else None) is not Reason.OFF_SCALE:
        return verdict
    write = sitting.judge.composer
    judged = write.judged(
        claim, top, verdict.candidates, Reason.OFF_SCALE, (), alternatives=shown[:1]
    )
    return replace(judged, suggestion=suggestion(claim, top))
