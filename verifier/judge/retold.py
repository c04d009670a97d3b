"""Home of `retold`: the mismatch of a claim that is right as something else than it says."""

from dataclasses import replace

from verifier.model.claim import Claim
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
