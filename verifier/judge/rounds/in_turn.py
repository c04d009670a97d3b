"""Home of two figures told in turn, each behind the name of its own series: "regular pay was up by
4.6% and total pay by 5.0%", "Spain, 0.5%; France, 0.6%".

Where each is the figure of the other, they have changed places: names that come before their
figures leave no doubt which is whose.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from verifier.language.respectively import ends_in_turn
from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.model.verdict import Candidate, Verdict

_NAMING = (TermKind.AREA, TermKind.BREAKDOWN, TermKind.INDICATOR, TermKind.SERIES)
_PLAINLY, _AHEAD = 0.75, 0.15
"""From this weight on a phrase is the figure's own; and by so much a series leads the next."""


def told_in_turn(verdicts: Sequence[Verdict]) -> Iterator[tuple[int, int]]:
    """The places of two figures of one kind that stand one behind the other in a sentence, each
    behind the name of another series, and are not both borne out."""
    for place, (first, second) in enumerate(pairwise(verdicts)):
        one, other = first.claim, second.claim
        a, b = one.quantity, other.quantity
        if a is None or b is None or a.unit != b.unit or a.value == b.value:
            continue
        if one.clause.sentence != other.clause.sentence or one.operation != other.operation:
            continue
        if {one.assertion, other.assertion} != {"value"}:
            continue
        named = likeliest(first.candidates), likeliest(second.candidates)
        if None in named or named[0] == named[1]:
            continue
        behind = None if _are_respective(one, other) else first
        if is_named_before(first, None) and is_named_before(second, behind):
            yield place, place + 1


def _are_respective(one: Claim, other: Claim) -> bool:
    """Whether two figures of a list are told in the order of their names, all of which stand before
    them: "In Manitoba and Alberta land gained 6.2% and 8.6%, respectively"."""
    listed = one.clause.group is not None and one.clause.group == other.clause.group
    return listed and ends_in_turn(other.clause.after, 0)


def likeliest(candidates: Sequence[Candidate]) -> str | None:
    """The series that the words name well ahead of any other; None where two are close."""
    if not candidates:
        return None
    clear = len(candidates) == 1 or candidates[0].score - candidates[1].score >= _AHEAD
    return candidates[0].series if clear else None


def is_named_before(verdict: Verdict, before: Verdict | None) -> bool:
    """Whether what names a figure's series stands before it, behind the figure `before`."""
    claim = verdict.claim
    first = before.claim.span.end if before is not None else claim.clause.sentence.start
    own = [s for s in claim.clause.terms if s.own and s.span and s.term.kind in _NAMING]
    least = max(_PLAINLY, max((s.weight for s in own), default=0.0) - _AHEAD)
    naming = [s.span for s in own if s.span is not None and s.weight >= least]
    return bool(naming) and all(first <= n.start and n.end <= claim.span.start for n in naming)
