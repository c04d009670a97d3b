"""Home of what is named beyond mistaking: the holder of a place right before it, and the side of a
comparison."""

import re

from verifier.check.certainty import Certainty, Told
from verifier.judge.doubts.ground import Ground
from verifier.judge.doubts.settled import is_named_beside
from verifier.language.left_behind import HOLDERS, is_a_rival_behind
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.model.series import Series
from verifier.model.span import Span
from verifier.model.verdict import Reason

_SURE, _FAIR, _AHEAD = 0.8, 0.6, 0.4


def about_a_comparison(claim: Claim, ground: Ground) -> Reason | None:
    """A comparison in words has no digits to bear the reading out: all must be named, or its side
    by its own sentence, and the measure and the time by the text ("In Limburg it was above that of
    Drenthe")."""
    sure, match = ground.certainty, ground.match
    told = claim.clause.sentence_text[: claim.span.start - claim.clause.sentence.start]
    moved = claim.operation == "level" and _MOVED.search(told) is not None
    if match.rival or moved or names_another_last(claim, ground.series):
        return Reason.AMBIGUOUS
    plain = match.lead >= _AHEAD and match.score >= _SURE and not ground.value.daily
    if claim.operation == "change" and ground.borne.figure:
        return None  # of the right figure beside it: "13.9bn litres, more than a year before"
    named = plain and _is_told(sure) and is_named_beside(claim, ground.series)
    return Reason.AMBIGUOUS if sure.doubts and not named else None


def names_another_last(claim: Claim, one: Series) -> bool:
    """Whether the last place or part that its sentence names before a comparison is none of the
    series: "Congo's grew, and India, with 1.43bn, drew ahead of China"."""
    named = [
        s
        for s in claim.clause.terms
        if s.own and s.span is not None and s.span.end <= claim.span.start
        if s.term.kind in (TermKind.AREA, TermKind.BREAKDOWN)
    ]
    last = max(named, key=lambda s: s.span.end if s.span else 0, default=None)
    return last is not None and last.term.code not in (one.ref_area, one.breakdown, one.counterpart)


def is_of_a_rival_behind(claim: Claim, one: Series) -> bool:
    """Whether a series is of what the sentence only set something against before it told
    which extreme that is: "4.7%, well below Spain's 10.4% and the highest since May"."""
    offset = claim.clause.sentence.start
    return any(
        is_a_rival_behind(
            claim.clause.sentence_text,
            Span(s.span.start - offset, s.span.end - offset),
            claim.span.start - offset,
        )
        for s in claim.clause.terms
        if s.own and s.span is not None and s.term.kind in HOLDERS
        if s.term.code in (one.ref_area, one.breakdown)
    )


_MOVED = regex(
    r"\b(?:rose|fell|grew|climbed|dropped|declined|increased|shrank|slid|slipped|jumped|risen|fallen|grown)\b"
    r"[^.;:]{0,40},\s(?:but|though|albeit|and|if)\s(?:\w+\s)?$"
)
"""A move that a comparison goes on from: "coal dropped in May, but less than hydro"."""


def is_placed_by_name(claim: Claim, reason: Reason, ground: Ground) -> bool:
    """Whether a place is told right behind the name of what takes it, so that it is none of its
    neighbours, each of which has such a place as well: "BMW came fifth and Kia sixth"."""
    if (
        reason is not Reason.OFF_RANK
        or claim.quantity is None
        or ground.value.daily
        or not _is_told(ground.certainty)
    ):
        return False
    borne = ground.borne.measure or ground.match.score >= _SURE
    return (
        borne and is_named_beside(claim, ground.series) and _is_right_behind(claim, ground.series)
    )


def is_placed_in_its_field(claim: Claim, ground: Ground) -> bool:
    """Whether a place told in words is one in a field that they name, of something named in its
    own sentence: "Cardiff's take-up slid, the steepest drop among the six councils". What else is
    called the biggest may be so among others, or of another measure: "Spain's biggest employer"."""
    if ground.match.rival or ground.value.daily or not _is_told(ground.certainty):
        return False
    start = claim.span.start - claim.clause.sentence.start
    told = _FIELD.match(claim.clause.sentence_text, start)
    if told is None or _SOME_OF_THEM.search(claim.clause.sentence_text[:start]):
        return False
    if ground.match.score >= _SURE and is_named_beside(claim, ground.series):
        return True
    borne = ground.borne.measure and ground.certainty.doubts <= 1
    return borne and ground.match.lead >= _AHEAD and ground.match.score >= _FAIR


_FIELD = regex(
    r"[\w-]+(?:\s(?!of\b|among\b|in\b|than\b|since\b)[\w-]+){0,3}?\s(?:of|among|out\sof)\s(?:all\s)?(?:the|these|"
    r"those|our|its|any)\s(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[1-9]\d?)\s"
    r"(?!(?:[\w-]+\s)?(?:months?|quarters?|years?|weeks?|days?|seasons?)\b)[a-z]"
)
"""The members of a field by their number: "the cheapest of the six regions"."""
_SOME_OF_THEM = regex(r"\b(?:one|some|many|among|part)\b[^.,;]{0,12}$", re.IGNORECASE)


def _is_told(sure: Certainty) -> bool:
    return sure.measure is not Told.OPEN and sure.time is not Told.OPEN


def _is_right_behind(claim: Claim, one: Series) -> bool:
    """Whether nothing but a verb of taking a place stands between a claim and the name before."""
    codes = {one.breakdown, one.counterpart, one.ref_area, one.key}
    start, text = claim.clause.sentence.start, claim.clause.sentence_text
    return any(
        _TAKES.fullmatch(text, s.span.end - start, claim.span.start - start) is not None
        for s in claim.clause.terms
        if s.own and s.span is not None and s.term.code in codes
        if s.span.end <= claim.span.start
    )


_TAKES = regex(
    r"\s(?:(?:is|was|are|were|came|comes|ranked|ranks|finished|stood|lies|lay|slipped|fell|dropped|rose|"
    r"climbed|moved|remained|now|again|still|only|in|to|at|up|down|back|the|a|has|had|have|been|"
    r"distant|joint)\s){0,5}"
)
