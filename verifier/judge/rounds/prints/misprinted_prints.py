"""Home of misprinted older prints: "revised up to 1.248 million from the 1.243 million first
reported", where 1.234 million had been."""

from collections.abc import Sequence
from dataclasses import replace

from verifier.diagnose import slips
from verifier.diagnose.misprints import significant_digits
from verifier.judge.older_prints import is_called_a_print, is_revised_from
from verifier.judge.prints import earlier_days
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.judge.suggestions import suggestion
from verifier.model.claim import Claim
from verifier.model.outcome import best_of
from verifier.model.quantity import Bound
from verifier.model.verdict import Rating, Reason, Verdict

_DIGITS = 3


def as_misprinted(verdict: Verdict, others: Sequence[Verdict], sitting: Sitting) -> Verdict:
    """An open figure that the words right behind it call the first print of the right one beside
    it, or from which that is said to be revised, accused where it is no print of that but for a
    digit or two that changed places."""
    claim, judge = verdict.claim, sitting.judge
    if not is_open_yet(verdict) or not _is_a_first_print(claim):
        return verdict
    now = next((v for v in others if _is_the_new_print(v, verdict)), None)
    if now is None or now.series is None or now.period is None:
        return verdict
    told = replace(at_the_time(claim, now.period), operation="level")
    for day in earlier_days(sitting.catalogue.history(now.series), now.period, judge.checker.day):
        checker = judge.checker_on(day)
        found, _ = checker.outcomes(told, checker.forms(now.series))
        found = [outcome for outcome in found if outcome.frame.period == now.period]
        if not found or best_of(found).holds:
            return verdict
        top = best_of(found)
        shown = tuple(slip.alternative for slip in slips(told, top, checker, ()))
        if any(one.reason is Reason.OFF_DIGITS for one in shown):
            digits = tuple(one for one in shown if one.reason is Reason.OFF_DIGITS)
            judged = judge.composer.judged(
                told, top, verdict.candidates, Reason.OFF_DIGITS, (), alternatives=digits
            )
            return replace(judged, suggestion=suggestion(told, top))
    return verdict


def _is_a_first_print(claim: Claim) -> bool:
    """Whether a plain figure of three digits or more is called a print that came out before."""
    quantity = claim.quantity
    if quantity is None or quantity.bound is not Bound.EXACT or claim.assertion != "value":
        return False
    called = is_called_a_print(claim) or is_revised_from(claim)
    return called and significant_digits(quantity) >= _DIGITS


def _is_the_new_print(beside: Verdict, verdict: Verdict) -> bool:
    """Whether a right level of the same sentence, printed alike but for a nought, is of the series
    and time that a figure was read for."""
    one, other = verdict.claim.quantity, beside.claim.quantity
    if beside.rating is not Rating.SUPPORTED or LOOSE & set(beside.caveats):
        return False
    if beside.operation not in (None, "level") or one is None or other is None:
        return False
    alike = one.unit in (None, other.unit) and one.value != other.value
    alike = alike and other.step in (one.step, 10 * one.step)  # "$980m from $968.4m"
    same = beside.claim.clause.sentence == verdict.claim.clause.sentence
    return alike and same and (beside.series, beside.period) == (verdict.series, verdict.period)
