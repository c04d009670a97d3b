"""Home of claims told anew: at another time, or right as something else than they say."""

from dataclasses import replace
from functools import lru_cache

from verifier.judge.rounds.sitting import Sitting
from verifier.model.claim import Claim
from verifier.model.clause import Clause
from verifier.model.outcome import Outcome
from verifier.model.period import Period
from verifier.model.verdict import Reason, Verdict


def retold(
    claim: Claim, held: Verdict, reason: Reason, why: str, suggestion: str | None = None
) -> Verdict:
    """The mismatch of `claim`, where `held` supports it as it should have been told; `why` is the
    sentence that says what is wrong with it."""
    text = held.explanation.removesuffix(".")
    return replace(
        held,
        claim=replace(claim, measure=held.claim.measure, basis=held.claim.basis),
        reason=reason,
        explanation=f"{text}. {why}",
        caveats=(),
        suggestion=suggestion,
    )


@lru_cache(maxsize=1 << 8)
def at_the_time(claim: Claim, period: Period | None) -> Claim:
    """The claim told of a period that its breath names; several rounds tell an open one so."""
    return replace(claim, clause=clause_at(claim.clause, period))


def clause_at(clause: Clause, period: Period | None) -> Clause:
    """The clause told of a period that its breath names."""
    time = replace(clause.time, period=period, inherited=False, to_date=False, apart=False)
    return replace(clause, time=time)


def difference(claim: Claim, one: Verdict, other: Verdict, sitting: Sitting) -> Outcome | None:
    """The claim held as how far the larger of two series lies above the other, at the time of the
    first; None where its figure does not fit."""
    checker = sitting.judge.checker
    sides = sitting.series_of((one.series, other.series))
    if not all(side.is_on_the_scale_of(sides[0]) for side in sides):
        return None
    told = replace(at_the_time(claim, one.period), operation="level", direction=None, basis=None)
    told = replace(told, clause=replace(told.clause, baseline=None))
    for key, less in ((one.series, other.series), (other.series, one.series)):
        forms, minus = (checker.forms(one or "").as_printed for one in (key, less))
        forms = replace(forms, minus=minus)
        found, _ = checker.outcomes(told, forms)
        held = next((outcome for outcome in found if outcome.holds), None)
        if held is not None and (held.judgement.computed or 0) > 0:
            return held
    return None
