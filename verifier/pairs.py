"""Neighbouring verdicts that may explain each other."""

from verifier.model.verdict import Rating, Reason, Verdict


def is_the_print_before(verdict: Verdict, before: Verdict) -> bool:
    """Whether a figure after "from" is the superseded print of the one before it: "cut to 14,000
    from 147,000" for one and the same month."""
    return (
        verdict.reason is Reason.OUTDATED
        and verdict.claim.clause.link == "from"
        and verdict.claim.clause.sentence == before.claim.clause.sentence
        and (verdict.series, verdict.period) == (before.series, before.period)
    )


def may_be_swapped(first: Verdict, second: Verdict) -> bool:
    """Whether two wrong figures of a paragraph may stand in each other's place."""
    a, b = first.claim.quantity, second.claim.quantity
    return (
        first.rating is Rating.MISMATCH
        and second.rating is Rating.MISMATCH
        and a is not None
        and b is not None
        and a.unit == b.unit
        and first.claim.operation == second.claim.operation
        and first.claim.clause.block == second.claim.clause.block
        and first.series is not None
        and second.series is not None
    )
