"""Home of plain telling: whether a contradicted figure stands so plainly in its sentence that the
sentence, and not our reading of it, is wrong.

Each kind of slip has a misreading of its own that looks just like it: a figure of another time
where a sentence tells of several, the level behind "to" taken for the change, a record of the
figure before. In 61 labelled articles that the rules had not been written from, of the
contradictions that these tests let pass nine in ten were right, of those that they hold back one in
three.
"""

import re

from verifier.check.certainty import Certainty
from verifier.model.claim import Claim
from verifier.model.mention import TimeKind
from verifier.model.verdict import Reason

_FAIRLY_MATCHED, _WELL_MATCHED = 0.6, 0.75
_MOVES = ("growth", "change", "multiple")
"""What a verb tells by itself: a level that nothing explains may be that of anything."""
_TELLING = (TimeKind.POINT, TimeKind.BASELINE)
_LONG = 30
"""A sentence of so many words tells of several things."""


def told_plainly(claim: Claim, reason: Reason, score: float, certainty: Certainty) -> bool:
    """Whether a contradiction for `reason` may be held against the text; `score` is that of the
    series that matched."""
    match reason:
        case Reason.OFF_VALUE:
            if claim.operation in _MOVES:
                return score >= _FAIRLY_MATCHED
            listed = claim.clause.group is not None
            return (listed or certainty.doubts == 0) and claim.clause.link != "to"
        case Reason.OFF_SERIES:
            return score >= _WELL_MATCHED
        case Reason.OFF_PERIOD:
            return not claim.clause.times or (_points(claim) <= 1 and _stands_by_its_time(claim))
        case Reason.OFF_RECORD:
            return _alone_in_time(claim)
        case Reason.OFF_STREAK:
            return _alone_in_time(claim) or (certainty.anchored and score >= _WELL_MATCHED)
        case Reason.OFF_OPERATION:
            return claim.clause.link == "by"
        case Reason.OFF_SIGN:
            return _turned(claim)
        case Reason.OFF_RANK:
            return claim.quantity is not None
    return True


def _turned(claim: Claim) -> bool:
    """Whether a sign is told by a word that cannot be meant for another figure: the verb of a
    rate, "by", a deficit or surplus."""
    clause = claim.clause
    if claim.operation == "growth":
        return len(clause.sentence_text.split()) < _LONG
    if claim.operation == "change":
        return clause.link == "by"
    return _BALANCE.search(clause.before[-_BALANCE_BEFORE:]) is not None


_BALANCE_BEFORE = 40
_BALANCE = re.compile(r"\b(?:deficit|surplus|shortfall|loss|profit)\b", re.IGNORECASE)
_BREAK = re.compile(r"[,;:()–—]")
_OPENING = 12


def _stands_by_its_time(claim: Claim) -> bool:
    """Whether the figure's time opens its sentence or stands in one breath with it."""
    mention, clause = claim.clause.time.mention, claim.clause
    if mention is None or clause.time.inherited:
        return False
    start = clause.sentence.start
    if mention.span.start - start <= _OPENING:
        return True
    low = min(mention.span.end, claim.span.end) - start
    high = max(mention.span.start, claim.span.start) - start
    return _BREAK.search(clause.sentence_text[low:high]) is None


def _points(claim: Claim) -> int:
    """How many times the figure's own piece of the sentence tells."""
    piece = claim.clause.piece or claim.clause.sentence
    points = (t for t in claim.clause.times if t.kind is TimeKind.POINT)
    return len({t.period for t in points if piece.contains(t.span)})


def _alone_in_time(claim: Claim) -> bool:
    """Whether the sentence tells no time of its own and compares with none."""
    return not any(time.kind in _TELLING for time in claim.clause.times)
