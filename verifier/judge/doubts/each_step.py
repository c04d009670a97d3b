"""Home of moves told of each of several steps, "cut it eight times, by 0.25 points each time", and
of those of a market over a time that was told for another one."""

from verifier.judge.doubts.ground import Ground
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.period import Frequency


def is_of_each_step(claim: Claim) -> bool:
    """Whether a move is told as that of each step by itself, so that no move over the time that is
    told answers for it: "by a quarter of a point on each occasion", "25 basis points apiece"."""
    if claim.operation not in ("growth", "change"):
        return False
    start = claim.clause.sentence.start
    text, place = claim.clause.sentence_text, claim.span.start - start
    behind = _EACH_BEHIND.match(text, claim.span.end - start) is not None
    return behind or _EACH_BEFORE.search(text, 0, max(0, place)) is not None


def is_over_a_time_taken_over(claim: Claim, ground: Ground) -> bool:
    """Whether a market moved over a month or longer that was told before, of something else it may
    be: "Copper closed September at $10,281. Brent shed 10.5%", in a review of the quarter."""
    if claim.operation not in ("growth", "change") or not claim.clause.time.inherited:
        return False
    daily = ground.series.frequency is Frequency.DAY
    return daily and ground.read.frequency is not Frequency.DAY


_STEP = (
    r"(?:time|occasion|instance|meeting|step|move|go|turn|decision|gathering|stage|round|cut|hike|rise|"
    r"increase|reduction|fall|drop)"
)
_EACH_BEHIND = regex(
    rf"(?:\s(?:at|on|in|with))?\s(?:each|every)(?:\s(?:one|{_STEP}))?(?=[.,;:)]|$|\s(?:and|but|to|from|"
    rf"in|of|since|between)\b)|\s(?:at\sa\stime|apiece|per\s{_STEP})\b"
)
_EACH_BEFORE = regex(
    rf"\b(?:(?:each|every)\s{_STEP}|each\sof\s(?:them|those|these|the\s\w+))\s?,?\s(?:by\s|of\s|was\s|"
    r"being\s)?(?:about\s|just\s|only\s)?$",
)
