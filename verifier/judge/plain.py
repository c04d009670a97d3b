"""Home of plain telling: whether a contradicted figure stands so plainly in its sentence that the
sentence, and not our reading of it, is wrong.

Each kind of slip has a misreading of its own that looks just like it: a figure of another time
where a sentence tells of several, the level behind "to" taken for the change, a record of the
figure before. Each test was weighed on true claims, whose contradictions are all ours, against
slips planted in them; what prevented no false alarm is not asked here.
"""

import re

from verifier.judge.doubt import Ground
from verifier.model.claim import Claim
from verifier.model.mention import TimeKind
from verifier.model.verdict import Reason

_FAIRLY_MATCHED, _WELL_MATCHED = 0.6, 0.75
_MOVES = ("growth", "change", "multiple")
"""What a verb tells by itself: a level that nothing explains may be that of anything."""
_TELLING = (TimeKind.POINT, TimeKind.BASELINE)


def told_plainly(claim: Claim, reason: Reason, ground: Ground) -> bool:
    """Whether a contradiction for `reason`, which rests on `ground`, may be held against the
    text."""
    score, certainty = ground.score, ground.certainty
    match reason:
        case Reason.OFF_VALUE:
            if claim.operation in _MOVES:
                return score >= _FAIRLY_MATCHED
            listed = claim.clause.group is not None
            return (listed or certainty.doubts == 0) and claim.clause.link != "to"
        case Reason.OFF_SERIES:
            return score >= _WELL_MATCHED or not (ground.rival or ground.another)
        case Reason.OFF_PERIOD:
            return not _told_in_another_breath(claim)
        case Reason.OFF_RECORD:
            return not _goes_on_in_time(claim)
        case Reason.OFF_STREAK:
            return _alone_in_time(claim) or (certainty.anchored and score >= _WELL_MATCHED)
        case Reason.OFF_OPERATION:
            return claim.operation == "level" or claim.clause.link == "by"
        case Reason.OFF_SIGN:
            return claim.operation in ("growth", "change") or _has_a_side(claim)
        case Reason.OFF_RANK:
            return claim.quantity is not None
    return True


def _told_in_another_breath(claim: Claim) -> bool:
    """Whether the figure's time follows it behind a break, where it may be that of another."""
    mention, clause = claim.clause.time.mention, claim.clause
    if mention is None or clause.time.inherited:
        return False
    start = clause.sentence.start
    between = clause.sentence_text[claim.span.end - start : max(0, mention.span.start - start)]
    return mention.span.start > claim.span.end and _BREAK.search(between) is not None


_BREAK = re.compile(r"[,;:()–—]")


def _has_a_side(claim: Claim) -> bool:
    """Whether a level is that of a deficit or surplus, and not one that a move led to."""
    return _BALANCE.search(claim.clause.before[-_BALANCE_BEFORE:]) is not None


_BALANCE_BEFORE = 40
_BALANCE = re.compile(r"\b(?:deficit|surplus|shortfall|loss|profit)\b", re.IGNORECASE)


def _goes_on_in_time(claim: Claim) -> bool:
    """Whether the sentence tells of another time behind the cue, for which the record may hold:
    "the record 6.39 of last February"."""
    start = claim.span.start
    return any(t.kind in _TELLING and t.span.start > start for t in claim.clause.times)


def _alone_in_time(claim: Claim) -> bool:
    """Whether the sentence tells no time of its own and compares with none."""
    return not any(time.kind in _TELLING for time in claim.clause.times)
