"""Home of who stands ahead in a rank: Mexico in "second only to that with Mexico"."""

import re

from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.model.series import Series
from verifier.model.span import Span

_BEHIND = re.compile(
    r"[^,.;:\d()]{0,40}?,?\s(?:(?:only|just|narrowly|well|far)\s)?(?:to|after|behind|below|trailing|"
    r"beaten by)\s(?P<ahead>[^.;:()\d]+)",
    re.IGNORECASE,
)
"""What stands behind a place, up to those that have the places before it."""


def is_told_ahead(claim: Claim, one: Series) -> bool:
    """Whether a series is of what is told to have a place before the one that a claim gives, so
    that the claim cannot be of it."""
    if claim.assertion != "rank":
        return False
    start = claim.clause.sentence.start
    found = _BEHIND.match(claim.clause.sentence_text, claim.span.end - start)
    if found is None:
        return False
    reach = Span(start + found.start("ahead"), start + found.end("ahead"))
    own = {one.ref_area, one.counterpart, one.breakdown}
    return any(
        term.own and term.span is not None and reach.contains(term.span) and term.term.code in own
        for term in claim.clause.terms
        if term.term.kind in (TermKind.AREA, TermKind.BREAKDOWN)
    )
