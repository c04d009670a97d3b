"""Home of figures that are told of several times at once, of which one has another: "inflation was
3.8% in July, August and October" where it was 3.6% in October."""

from dataclasses import replace

from verifier.check.steps_listed import steps_listed, tells_each
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.suggestions import suggestion
from verifier.model.claim import Claim
from verifier.model.outcome import Outcome
from verifier.model.series import Nature, Series, Transformation
from verifier.model.verdict import Caveat, Rating, Verdict


def right_at_each_time(sitting: Sitting) -> list[Verdict]:
    """The verdicts, those accused that were right at the first of the times told behind them and
    are wrong at another one."""
    return [_at_each(verdict, sitting) for verdict in sitting.verdicts]


def _at_each(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, one = verdict.claim, sitting.series.get(verdict.series or "")
    right = verdict.rating is Rating.SUPPORTED and not _LOOSE & set(verdict.caveats)
    if one is None or not right or not _is_so_at_each(claim, one):
        return verdict
    told = steps_listed(claim)
    if len(told) == 1 or verdict.period not in told[:1]:
        return verdict
    checker = sitting.judge.checker
    for period in told[1:]:
        found, _ = checker.outcomes(at_the_time(claim, period), checker.forms(one.key))
        if found and not any(outcome.holds for outcome in found):
            return _accused(verdict, found[0], sitting)
    return verdict


_LOOSE = {Caveat.MEASURE_ASSUMED, Caveat.DERIVED, Caveat.WEAK_BOUND}


def _is_so_at_each(claim: Claim, one: Series) -> bool:
    """Whether a figure told of several times is that of each: a level of what is not added up, or
    a printed rate; of others only where the words say "both" or "each"."""
    if claim.assertion != "value" or claim.operation not in ("level", "growth"):
        return False
    printed = one.transformation is not Transformation.NONE
    if one.nature is Nature.FLOW and not printed:
        return claim.operation == "level" and tells_each(claim)
    return claim.operation == "level" or printed


def _accused(verdict: Verdict, outcome: Outcome, sitting: Sitting) -> Verdict:
    """The verdict at the time at which the figure is wrong."""
    claim = at_the_time(verdict.claim, outcome.frame.period)
    judged = sitting.judge.composer.judged(claim, outcome, verdict.candidates)
    return replace(judged, suggestion=suggestion(claim, outcome))
