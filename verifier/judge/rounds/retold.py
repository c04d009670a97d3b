"""Home of claims told anew: at another time, or right as something else than they say."""

from dataclasses import replace

from verifier.model.claim import Claim
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


def at_the_time(claim: Claim, period: Period | None) -> Claim:
    """The claim told of a period that its breath names."""
    time = replace(claim.clause.time, period=period, inherited=False, to_date=False, apart=False)
    return replace(claim, clause=replace(claim.clause, time=time))
