"""Home of ends of a move that have changed places: "went up to 5.85% from 5.88%"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from verifier.judge.rounds.retold import retold
from verifier.language.moves.valence import TWO_FACED
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import Direction
from verifier.model.verdict import ASSUMED, Rating, Reason, Verdict

_BETWEEN = regex(r"(?:\s[^\W\d]+){0,4}\s(?:from|to)\s(?:[^\W\d]+\s){0,2}[$£€¥₹]?", re.IGNORECASE)


def ends_to_turn(verdicts: Sequence[Verdict]) -> Iterator[tuple[int, int]]:
    """The places of what a move came to and what it came from, where the printed figures move the
    other way than their verb says."""
    for to, origin in ends_told(verdicts):
        if _moves_against_its_verb(verdicts[to].claim, verdicts[origin].claim):
            yield to, origin


def ends_told(verdicts: Sequence[Verdict]) -> Iterator[tuple[int, int]]:
    """The places of what a move came to and what it came from."""
    for place in range(len(verdicts) - 1):
        first, second = verdicts[place].claim, verdicts[place + 1].claim
        links = first.clause.link, second.clause.link
        pair = (place, place + 1) if links == ("to", "from") else (place + 1, place)
        if set(links) == {"to", "from"} and _stand_together(first, second):
            yield pair


def sides_to_turn(verdicts: Sequence[Verdict]) -> Iterator[tuple[int, int]]:
    """The places of a level and of what it is called up or down from, where the printed figures
    stand the other way round: "40.4% of the state, up from 42.1% the week before"."""
    for place, (first, second) in enumerate(pairwise(v.claim for v in verdicts)):
        a, b = first.quantity, second.quantity
        if a is None or b is None or a.unit != b.unit or a.value == b.value:
            continue
        if first.clause.sentence != second.clause.sentence or not _are_levels(first, second):
            continue
        start = first.clause.sentence.start
        between = first.clause.sentence_text[first.span.end - start : second.span.start - start]
        way = _CALLED.fullmatch(between)
        if way is not None and (a.value > b.value) is not (way["up"] is not None):
            yield place, place + 1


_CALLED = regex(
    r"[^,;:()–—]{0,50},?\s(?:(?P<up>up|higher|rising)|down|lower|falling)\s(?:\w+ly\s)?from\s"
    r"(?:[^\W\d]+\s){0,2}[$£€¥₹]?",
    re.IGNORECASE,
)


def _are_levels(first: Claim, second: Claim) -> bool:
    told = {first.operation, second.operation}
    return told in ({"level"}, {"share"}) and {first.assertion, second.assertion} == {"value"}


def _stand_together(first: Claim, second: Claim) -> bool:
    one, other = first.clause, second.clause
    if one.sentence != other.sentence or {first.operation, second.operation} != {"level"}:
        return False
    start = one.sentence.start
    between = one.sentence_text[first.span.end - start : second.span.start - start]
    return _BETWEEN.fullmatch(between) is not None


def _moves_against_its_verb(to: Claim, origin: Claim) -> bool:
    change, a, b = to.clause.change, to.quantity, origin.quantity
    if change is None or a is None or b is None or a.unit != b.unit or a.value == b.value:
        return False
    if change.direction is None or change.word.startswith(TWO_FACED):
        return False
    return (a.value > b.value) is not (change.direction is Direction.UP)


def exchanged(claim: Claim, other: Claim) -> Claim:
    """A claim with the figure of another one."""
    return replace(claim, clause=replace(claim.clause, figure=other.clause.figure))


def as_turned(claim: Claim, other: Claim, held: Verdict) -> Verdict:
    """The verdict on one end, where `held` is that with the figure of the other."""
    start = claim.clause.sentence.start
    printed = claim.clause.sentence_text[other.span.start - start : other.span.end - start]
    return retold(claim, held, Reason.SWAPPED, "The two figures have changed places.", printed)


def is_plainly_right(verdict: Verdict) -> bool:
    """Whether a figure is right with nothing assumed."""
    return verdict.rating is Rating.SUPPORTED and not ASSUMED & set(verdict.caveats)


def is_right_way_round(to: Verdict, origin: Verdict) -> bool:
    """Whether two ends, each judged with the figure of the other and the first of them plainly
    right, are right, one after the other in time."""
    if (
        not is_plainly_right(origin)
        or to.series != origin.series
        or to.period is None
        or origin.period is None
    ):
        return False
    return origin.period.end < to.period.end
