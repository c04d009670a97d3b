"""Home of two figures told in turn, each behind the name of its own series: "regular pay was up by
4.6% and total pay by 5.0%", "Spain, 0.5%; France, 0.6%".

Where each is the figure of the other, they have changed places: names that come before their
figures leave no doubt which is whose.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from verifier.language.figures.respectively import ends_in_turn
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.model.span import Span
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
        before = is_named_before(first, None) and is_named_before(second, behind)
        if before or (behind is first and _are_named_beside(one, other)):
            yield place, place + 1


def _are_named_beside(one: Claim, other: Claim) -> bool:
    """Whether what tells two figures apart stands before each of them, or right behind each: "26.8%
    of boys' entries, against 26.6% of girls'"."""
    apart = _telling(one, other), _telling(other, one)
    if not all(apart):
        return False
    if all(s.end <= one.span.start for s in apart[0]):
        return all(one.span.end <= s.start and s.end <= other.span.start for s in apart[1])
    text, start = one.clause.sentence_text, one.clause.sentence.start
    return all(
        s.start >= claim.span.end
        and _BELONGS.fullmatch(text, claim.span.end - start, s.start - start) is not None
        for claim, spans in zip((one, other), apart, strict=True)
        for s in spans
    )


def _telling(claim: Claim, other: Claim) -> list[Span]:
    """The phrases that bear on a figure far more than on another one, the weightiest of them."""
    own, others = _weights(claim), _weights(other)
    apart = {s: w for s, w in own.items() if w >= _FAINTLY and w >= _TWICE * others.get(s, 0.0)}
    least = max(apart.values(), default=0.0) - _AHEAD
    return [span for span, weight in apart.items() if weight >= least]


def _weights(claim: Claim) -> dict[Span, float]:
    """What the phrases of its sentence that name a series weigh for a figure."""
    found: dict[Span, float] = {}
    for s in claim.clause.terms:
        if s.own and s.span is not None and s.term.kind in _NAMING:
            found[s.span] = max(s.weight, found.get(s.span, 0.0))
    return found


_FAINTLY, _TWICE = 0.3, 2
_BELONGS = regex(r"\s(?:(?:of|for|among|in|by)\s)?(?:(?:the|all)\s)?")
"""What stands between a figure and the name behind it of what it is of."""


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
