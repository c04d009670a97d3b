"""Home of what two figures that are told as prints of one time may be of: which series, and when.

That a series had both, one before the other, is hardly chance; but copy revises what no pack holds
as well, and names it: "in Scotland the July count was revised", "streaming revenue was restated".
"""

import re
from collections.abc import Iterable, Iterator

from verifier.judge.rounds.by_figure import names_a_sibling
from verifier.judge.rounds.sitting import Sitting
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.countries import lies_in
from verifier.model.mention import TermKind
from verifier.model.series import Series


def that_may_be_meant(keys: Iterable[str | None], claim: Claim, sitting: Sitting) -> Iterator[str]:
    """Those of the series which came out, and of which the words before a claim may be told."""
    for key in dict.fromkeys(keys):
        one = sitting.series.get(key or "")
        if one is None or one.status == "forecast" or names_another(claim, one, sitting):
            continue
        yield one.key


def names_another(claim: Claim, one: Series, sitting: Sitting) -> bool:
    """Whether the words before a claim name a measure, place or part which a series is not of."""
    if names_a_sibling(claim, one, sitting):
        return True
    own = {one.ref_area, one.counterpart, one.breakdown, one.indicator, one.key}
    named = [s for s in claim.clause.terms if s.own and s.span and s.span.end <= claim.span.start]
    meant = [s.span for s in named if s.span and s.term.code in own]
    others = [s for s in named if s.span and not any(s.span.overlaps(span) for span in meant)]

    def codes(kind: TermKind) -> set[str]:
        return {s.term.code for s in others if s.term.kind is kind}

    measured = any(s.term.code in (one.indicator, one.key) for s in named)
    if not measured and codes(TermKind.INDICATOR):
        return True
    areas, place = codes(TermKind.AREA), one.ref_area
    there = any(s.term.code in own for s in named if s.term.kind is TermKind.AREA)
    if place and areas and not there and not any(lies_in(place, area) for area in areas):
        return True
    held = {other.breakdown for other in sitting.catalogue.siblings(one)}
    return bool(codes(TermKind.BREAKDOWN) & (held - {one.breakdown, None}))


_AT = regex(r"(?:in|on|during|at|this|last|earlier|later|only)\b", re.IGNORECASE)


def may_tell_when_it_came_out(claim: Claim) -> bool:
    """Whether the time of a claim may be that at which something was revised: "in July it was
    revised", and not that which was: "the July total was revised"."""
    mention, clause = claim.clause.time.mention, claim.clause
    if mention is None:
        return False
    start = clause.sentence.start
    return _AT.match(clause.sentence_text[mention.span.start - start :]) is not None
