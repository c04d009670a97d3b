"""Home of what is announced ahead of its time and no forecast: "the cap will be £1,741 from
October", of a figure that was out by the day of publication."""

from dataclasses import replace
from datetime import date

from verifier.language.context import is_willed_alone
from verifier.model.claim import Claim
from verifier.model.clause import Context
from verifier.model.verdict import Rating, Verdict


def as_announced(claim: Claim) -> Claim | None:
    """The claim as a fact, where nothing but "will" makes a forecast of it; None for all others."""
    clause = claim.clause
    if clause.context != (Context.FORECAST,) or claim.quantity is None:
        return None
    if not is_willed_alone(clause.sentence_text):
        return None
    return replace(claim, clause=replace(clause, context=()))


def was_out_ahead(verdict: Verdict, published: date) -> bool:
    """Whether a verdict is on figures of a time to come that had been given out already."""
    period = verdict.period
    if verdict.rating is Rating.UNVERIFIED or period is None or period.start <= published:
        return False
    return all(one.published is not None for one in verdict.evidence)
