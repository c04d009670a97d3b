"""Home of shared names: phrases that name several parts at once, told apart by what stands beside.

"65.6% of girls in year 8" names the girls of that year and not the boys of it, however near to the
figure "year 8" stands.
"""

from collections.abc import Mapping, Sequence

from verifier.model.mention import Term, TermKind, TermMention

_LEAST = 0.2
"""From this weight on a phrase tells which of the parts is meant."""
_PART = "part"


def shares_of(
    mentions: Sequence[TermMention], weights: Sequence[float]
) -> Mapping[tuple[int, Term], float]:
    """By the place of a phrase and the part that it may name, how much of its weight that part
    keeps: all of it but for those parts that other phrases of the sentence name less than another
    of them. Left out are the phrases that nothing tells apart."""
    found: dict[tuple[int, Term], float] = {}
    for place, mention in enumerate(mentions):
        shared = [t for t in mention.terms if t.kind is TermKind.BREAKDOWN and t.form == _PART]
        if len(shared) > 1:
            told = _told_apart({t.code for t in shared}, place, mentions, weights)
            most = max(told.values(), default=0.0)
            if most >= _LEAST:
                found.update({(place, t): told.get(t.code, 0.0) / most for t in shared})
    return found


def _told_apart(
    codes: set[str], place: int, mentions: Sequence[TermMention], weights: Sequence[float]
) -> dict[str, float]:
    """The weights of the phrases that name only some of several parts, by part."""
    told: dict[str, float] = {}
    for other, mention in enumerate(mentions):
        named = {t.code for t in mention.terms if t.kind is TermKind.BREAKDOWN} & codes
        if other != place and not mention.span.overlaps(mentions[place].span) and named < codes:
            for code in named:
                told[code] = max(told.get(code, 0.0), weights[other])
    return told
