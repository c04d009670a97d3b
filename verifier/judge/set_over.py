"""Home of two measures of which one is set above the other: "deaths outnumbered births by"."""

from collections.abc import Sequence

from verifier.language.comparisons.outdoing import OUTDO
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.model.series import Series

_SETS_APART = regex(rf"\b(?:{OUTDO})\b")


def two_set_apart(claim: Claim, spoken: Sequence[Series]) -> list[Series]:
    """Of the series that a text speaks of those of the two measures that the words right before a
    figure set apart by it: "imports topped exports by $5bn"; none where they name no two, so that a
    gap of few digits would fit any pair by chance."""
    clause = claim.clause
    offset = clause.sentence.start
    if clause.link != "by":
        return []
    verbs = list(_SETS_APART.finditer(clause.lead))
    if not verbs:
        return []
    sides: list[set[str]] = [set(), set()]
    for scoped in clause.terms:
        span = scoped.span
        if scoped.own and scoped.term.kind is TermKind.INDICATOR and span is not None:
            if span.end - offset <= verbs[-1].start():
                sides[0].add(scoped.term.code)
            elif verbs[-1].end() <= span.start - offset < clause.span.start - offset:
                sides[1].add(scoped.term.code)
    first, second = sides
    return [one for one in spoken if one.indicator in first ^ second] if first and second else []
