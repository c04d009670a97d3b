"""Home of runs that are counted one or two steps off: "Only 68.8% were seen in time. It was the
third month in a row that the score has dropped", of two months."""

from collections.abc import Sequence
from dataclasses import replace

from verifier.diagnose.misprints import significant_digits
from verifier.judge.doubts.runs import is_of_a_state
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting, bears_out
from verifier.judge.suggestions import suggestion
from verifier.lazy import regex
from verifier.model.article import Role
from verifier.model.clause import Context
from verifier.model.outcome import Outcome
from verifier.model.verdict import Rating, Reason, Verdict

_RUN = 2
"""The fewest steps that a run has which was miscounted: one of a single step is none, and hints at
another basis or measure."""
_OFF = 2
"""So many steps off a run is miscounted; further off it is of something else."""
_OVER = regex(r"\bafter\s(?:[a-z]+\s){0,2}$")
"""What ends a run before the time told, or with it: "was 5.3%, after five consecutive rises"."""
_TELLING = 3
"""So many digits has a figure that is right at its time by no chance."""
_LONG_ENOUGH = 3
"""The fewest steps of a run that goes the other way by no chance."""


def of_runs_miscounted(sitting: Sitting) -> list[Verdict]:
    """Open runs accused where the series of the right figure beside them has such a run, of one or
    two steps more or less than the text says, or one that goes just so long the other way: so were
    four in the labelled articles, none of them true."""
    return [_as_miscounted(one, place, sitting) for place, one in enumerate(sitting.verdicts)]


def _as_miscounted(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    if claim.assertion != "streak" or claim.quantity is None:
        return verdict
    if not is_open_yet(verdict):
        return _at_the_time_beside(verdict, place, sitting)
    if claim.clause.role is Role.TABLE or Context.QUOTE in claim.clause.context:
        return verdict
    beside = _beside(place, sitting.verdicts)
    own = sitting.series.get(verdict.series or "")
    if beside is None or own is None or beside.series != own.key:
        return verdict
    if _OVER.search(claim.clause.lead) or is_of_a_state(claim):
        return verdict
    checker, wanted = sitting.judge.checker, float(claim.quantity.value)
    found, _ = checker.outcomes(claim, checker.forms(own.key))
    turned = wanted >= _LONG_ENOUGH and _is_turned(verdict)
    if not found or not (turned or all(_is_off(one, wanted) for one in found)):
        return verdict
    slips, write = verdict.alternatives, sitting.judge.composer
    judged = write.judged(claim, found[0], verdict.candidates, alternatives=slips)
    return judged if turned else replace(judged, suggestion=suggestion(claim, found[0]))


def _at_the_time_beside(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    """The verdict on a right run without a time of its own, as it is at the newer time of the
    figure in its sentence that it is told of; as it was where the run holds there or is far off."""
    claim, beside = verdict.claim, _told_before(place, sitting.verdicts)
    if beside is None or verdict.rating is not Rating.SUPPORTED or verdict.series is None:
        return verdict
    here, told = beside.claim.clause, claim.clause
    if beside.series != verdict.series:
        return verdict
    if not (told.time.inherited and here.time.inherited) or here.time.apart or here.link == "from":
        return verdict
    now, then = beside.period, verdict.period
    if now is None or then is None or beside.operation != "level" or now.start <= then.start:
        return verdict
    anew, checker = at_the_time(claim, now), sitting.judge.checker
    wanted = float(claim.quantity.value) if claim.quantity is not None else 0.0
    found, _ = checker.outcomes(anew, checker.forms(verdict.series))
    if not found or not all(_is_off(one, wanted) for one in found):
        return verdict
    judged = sitting.judge.composer.judged(anew, found[0], verdict.candidates)
    return replace(judged, suggestion=suggestion(anew, found[0]))


def _told_before(place: int, verdicts: Sequence[Verdict]) -> Verdict | None:
    """The last figure before a run in its sentence, if that is right and no chance fit."""
    clause = verdicts[place].claim.clause
    one = next((v for v in reversed(verdicts[:place]) if _is_a_figure(v)), None)
    if one is None or one.claim.clause.sentence != clause.sentence or one.claim.quantity is None:
        return None
    telling = significant_digits(one.claim.quantity) >= _TELLING
    right = one.rating is Rating.SUPPORTED
    return one if bears_out(one) or (right and telling) else None


def _is_turned(verdict: Verdict) -> bool:
    """Whether a run goes just so long the other way than its own verb says: "quickened for the
    fourth month in a row" of four slowdowns."""
    slips = (slip.reason for slip in verdict.alternatives)
    return verdict.claim.clause.change is not None and Reason.OFF_SIGN in slips


def _beside(place: int, verdicts: Sequence[Verdict]) -> Verdict | None:
    """The figure of fact nearest to a run in its sentence, else the last of the one before, if that
    is right."""
    clause = verdicts[place].claim.clause
    before = next((v for v in reversed(verdicts[:place]) if _is_a_figure(v)), None)
    behind = next((v for v in verdicts[place + 1 :] if _is_a_figure(v)), None)
    for one in (before, behind):
        if one is not None and one.claim.clause.sentence == clause.sentence:
            return one if bears_out(one) else None
    if before is None or not 0 <= clause.sentence.start - before.claim.clause.sentence.end <= 1:
        return None
    return before if bears_out(before) else None


def _is_a_figure(verdict: Verdict) -> bool:
    told = verdict.series is not None and verdict.reason is not Reason.NOT_A_FACT
    return told and verdict.claim.assertion == "value"


def _is_off(found: Outcome, wanted: float) -> bool:
    """Whether there is a run of about that many steps."""
    run = found.judgement.computed or 0.0
    off = found.judgement.reason is Reason.OFF_STREAK
    return off and run >= _RUN and 0 < abs(run - wanted) <= _OFF
