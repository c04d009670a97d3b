"""Home of what is named beyond mistaking: the holder of a place right before it, and the side of a
comparison."""

from verifier.check.certainty import Certainty, Told
from verifier.judge.doubts.ground import Ground
from verifier.judge.doubts.settled import is_named_beside
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.series import Series
from verifier.model.verdict import Reason

_SURE, _AHEAD = 0.8, 0.4


def about_a_comparison(claim: Claim, ground: Ground) -> Reason | None:
    """A comparison in words has no digits to bear the reading out: all must be named, or its side
    by its own sentence, and the measure and the time by the text ("In Limburg it was above that of
    Drenthe")."""
    sure, match = ground.certainty, ground.match
    if match.rival:
        return Reason.AMBIGUOUS
    plain = match.lead >= _AHEAD and match.score >= _SURE and not ground.value.daily
    named = plain and _is_told(sure) and is_named_beside(claim, ground.series)
    return Reason.AMBIGUOUS if sure.doubts and not named else None


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
