"""Home of outright dating: whether a figure's own breath names its time, and no other.

A figure that fits another time than the one read was misread, or the text slipped. Where the time
is a calendar name in the figure's own breath there is nothing to misread: of the true claims of
the labelled articles that fit a later time than theirs, none was dated like this.
"""

import re

from verifier.check.days import is_over_the_day
from verifier.check.days_compared import is_before_the_news
from verifier.judge.breaths import BREAK
from verifier.judge.stretch import stretch_past_limits
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import TimeKind, TimeMention
from verifier.model.period import Frequency, Period

_NAME = regex(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|(?:19|20)\d\d|"
    r"(?:first|second|third|fourth|final) (?:quarter|half)|first [\w-]+ months)\b",
    re.IGNORECASE,
)
_OPENING = regex(
    r"\W*(?:in|for|during|over|through|by|at the end of)?\s*(?:the\s)?"
    r"(?:(?:whole|full|all|entire)\s(?:of|year)\s)?",
    re.IGNORECASE,
)


def is_dated_outright(claim: Claim) -> bool:
    """Whether a calendar name in the figure's own breath, or one that opens the sentence, says
    when, and the figure's stretch tells no other time: "15.2m tonnes in March, a record"."""
    mention, clause = claim.clause.time.mention, claim.clause
    if mention is None or clause.time.inherited or clause.time.to_date:
        return False
    if not clause.sentence.contains(mention.span) or mention.window is not None:
        return False
    start = clause.sentence.start
    first, last = mention.span.start - start, mention.span.end - start
    if _NAME.search(clause.sentence_text[first:last]) is None:
        return False
    return _in_its_breath(claim, mention) and not _tells_another_time(claim, mention)


def _in_its_breath(claim: Claim, mention: TimeMention) -> bool:
    """Whether nothing breaks a figure off from its time, but a comma behind one that opens the
    sentence."""
    start, text = claim.clause.sentence.start, claim.clause.sentence_text
    before, behind = stretch_past_limits(claim)
    if mention.span.start >= claim.span.end:
        between = text[claim.span.end - start : mention.span.start - start]
        return len(between) < len(behind) and BREAK.search(between) is None
    between = text[mention.span.end - start : claim.span.start - start]
    if len(between) > len(before):
        return False
    opens = _OPENING.fullmatch(text[: mention.span.start - start]) is not None
    return BREAK.search(between) is None or (opens and _ONE_COMMA.fullmatch(between) is not None)


_ONE_COMMA = regex(r"(?:\s(?:as a whole|alone|overall))?,[^,;:()–—]*")


def _tells_another_time(claim: Claim, mention: TimeMention) -> bool:
    """Whether the figure's stretch tells a second time, and the first does not follow at once."""
    if 0 <= mention.span.start - claim.span.end <= _AT_ONCE:
        return False
    before, behind = stretch_past_limits(claim)
    first, last = claim.span.start - len(before), claim.span.end + len(behind)
    gap = mention.span.gap(claim.span)
    return any(
        first < t.span.end and t.span.start < last
        for t in claim.clause.times
        if t.kind is TimeKind.POINT or (t.kind is TimeKind.SINCE and t.span.gap(claim.span) < gap)
        if not t.span.overlaps(mention.span)
    )


_AT_ONCE = 4


def is_of_the_close_before(claim: Claim, other: Period | None, read: Period) -> bool:
    """Whether a daily figure fits the day of trading before the one that was read, and its sentence
    tells of a day without its name: "on the day of the decision the dollar slipped to 69.98"."""
    if other is None or other.frequency is not Frequency.DAY or read.frequency is not Frequency.DAY:
        return False
    told = _THE_DAY.search(claim.clause.sentence_text) is not None or is_before_the_news(claim)
    return told and 0 < (read.end - other.end).days <= _OVER_A_WEEKEND


_THE_DAY = regex(r"\b(?:on|by|before|after) (?:the day (?:of|that|when)|that day)\b", re.I)
_OVER_A_WEEKEND = 4


def names_its_day(claim: Claim) -> bool:
    """Whether a sentence names a single day, whichever of its figures that is of, or tells a move
    as one "on the day"."""
    times = claim.clause.times
    told = claim.clause.time.period
    if told is not None and told.frequency is Frequency.DAY and is_over_the_day(claim):
        return True
    return any(t.period is not None and t.period.frequency is Frequency.DAY for t in times)
