"""Home of multiples of "that": what the text told before, at another time."""

from dataclasses import replace

from verifier.language.clauses import Reading
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import FigureKind


def of_that(reading: Reading, index: int, claim: Claim) -> Claim | None:
    """A multiple of the figure that "that" points at, set against its time: "the club, which drew
    4,172 a match in 2022, has more than doubled that to 9,393"; None where nothing is told so."""
    if _THAT.match(claim.clause.after) is None:
        return None
    told = reading.main_clause(claim.span).figures
    before = [f for f in told if f.span.end <= claim.span.start and f.kind is FigureKind.CARDINAL]
    base = reading.time_of(index, before[-1].span) if before else None
    if base is None or base.inherited or base.period in (None, claim.clause.time.period):
        return None
    return replace(claim, clause=replace(claim.clause, baseline=base))


_THAT = regex(r"\s(?:of\s)?(?:that|those)(?=[.,;]|\s(?:to|in|by|at|on|over|since|within|now)\b|$)")
