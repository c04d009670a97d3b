"""Home of paired times: two figures told of two times, and the bare pairs behind them that are told
of the same two: "exports rose 14.2% in May and 0.9% in June, and imports 15.6% and 11.0%"."""

from collections.abc import Sequence
from dataclasses import replace

from verifier.extract.paired_bases import is_bare_pair
from verifier.extract.times_in_turn import are_alike, with_times_in_turn
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import TimeRef
from verifier.model.mention import TimeMention
from verifier.model.span import Span

_THE_SAME = regex(
    r"(?:(?:in|for|over|during|of)\s)?(?:the\s(?:same|two)|those|these|both)\s(?:two\s)?"
    r"(?:months|quarters|years|weeks|days|periods|seasons|halves)"
)
"""What points at both times: "in the same months"."""
_AND = regex(r"[^.;:\d]{0,30}?\b(?:and|but|then)\s[^.;:\d]{0,20}")
"""What joins the dated figures of the first pair."""


def with_paired_times(claims: Sequence[Claim]) -> list[Claim]:
    """The claims with the time that each figure of a bare pair has by its place, where the figures
    before it in its sentence, or in the one before, are told of two times in turn."""
    result = list(claims)
    pair: tuple[Claim, Claim] | None = None
    for place in range(1, len(result)):
        one, other = result[place - 1], result[place]
        if _are_dated_in_turn(one, other):
            pair = one, other
        elif pair is not None and is_bare_pair(one, other) and _goes_on(pair[1], one, other):
            result[place - 1] = _at(pair[0].clause.time, one)
            result[place] = _at(pair[1].clause.time, other)
    return with_times_in_turn(result)


def _at(time: TimeRef, claim: Claim) -> Claim:
    """A claim told of the time of another figure."""
    return replace(claim, clause=replace(claim.clause, time=time))


def _are_dated_in_turn(one: Claim, other: Claim) -> bool:
    """Whether two figures of one unit and operation stand in one sentence, each with a time of its
    own right behind it."""
    if one.clause.sentence != other.clause.sentence or not are_alike(one, other):
        return False
    periods = one.clause.time.period, other.clause.time.period
    if None in periods or periods[0] == periods[1]:
        return False
    own = [_right_behind(claim) for claim in (one, other)]
    start = one.clause.sentence.start
    first = own[0]
    if first is None or own[1] is None or first.end > other.span.start:
        return False
    return (
        _AND.fullmatch(one.clause.sentence_text, first.end - start, other.span.start - start)
        is not None
    )


def _right_behind(claim: Claim) -> Span | None:
    """Where the time of a figure stands that is told right behind it: "0.9% in October"."""
    mention, clause = claim.clause.time.mention, claim.clause
    if mention is None or clause.time.inherited or mention.span.start < claim.span.end:
        return None
    start = clause.sentence.start
    between = clause.sentence_text[claim.span.end - start : mention.span.start - start]
    return mention.span if _IN.fullmatch(between) else None


_IN = regex(r"\s(?:in|for|over|during|on)?\s?(?:the\s)?")


def _goes_on(dated: Claim, one: Claim, other: Claim) -> bool:
    """Whether a bare pair stands behind the dated one with no time between them but one that points
    at both, in its sentence or in the next one of its paragraph."""
    if not are_alike(one, dated) or one.clause.block != dated.clause.block:
        return False
    near = dated.clause.sentence, one.clause.sentence
    if near[0] != near[1] and near[1].start - near[0].end > _NEXT:
        return False
    told = [t for t in one.clause.times if t.span.start > dated.span.end]
    told = [t for t in told if t is not dated.clause.time.mention]
    return all(_points_at_both(t, one) for t in told if t.span.start < other.span.end)


_NEXT = 3
"""So many letters at most lie between a sentence and the next."""


def _points_at_both(time: TimeMention, claim: Claim) -> bool:
    start = claim.clause.sentence.start
    words = claim.clause.sentence_text[time.span.start - start : time.span.end - start]
    return _THE_SAME.fullmatch(words.lower()) is not None
