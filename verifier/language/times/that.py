"""Home of "that month": the step that was named last in its sentence as what something is set
against. "The gain on January 2023 is 1.6%; in that month, the total was $178.3bn"."""

import re

from verifier.language.scan import Sentence
from verifier.lazy import regex
from verifier.model.clause import TimeRef
from verifier.model.mention import Anaphor, TimeKind, TimeMention
from verifier.model.span import Span


def of_that_step(own: Sentence, before: Sentence | None, span: Span) -> TimeRef | None:
    """The time of a figure behind "that month", where the last month before those words, in its
    sentence or in the part of it `before` a semicolon, is one that a figure is set against; None
    elsewhere."""
    told = [time for time in own.times if time.span.end <= span.start]
    if not told or not _points(told[-1], own):
        return None
    if before is not None and before.printed != own.printed and _OF_ITS_PRINTS.match(own.text):
        return _last_step_of(before, told[-1])
    that, parts = told[-1], [own]
    if before is not None and before.printed == own.printed:
        parts = [before, own]
    named = [time for part in parts for time in part.times if time.span.end <= that.span.start]
    if not named or any(that.span.end <= f.span.start < span.start for f in own.figures):
        return None
    last = named[-1].period
    if named[-1].kind is not TimeKind.BASELINE or last is None or that.anaphor is None:
        return None
    single = last.frequency is that.anaphor.frequency and last.count == 1
    return TimeRef(last, mention=that) if single else None


_OF_ITS_PRINTS = regex(
    r"\W*(?:That (?:week|month|quarter|year)[’']s (?:\w+\s){1,3}|"
    r"The (?:\w+\s){1,2}(?:for|of|in) that (?:week|month|quarter|year)\s)"
    r"(?:was|were|is|has been|have been)\s[^.;\d]{0,40}?"
    r"\b(?:revised|nudged|marked|trimmed|bumped|lifted|cut|raised|adjusted|amended|lowered)\b",
    re.IGNORECASE,
)
"""What tells how the last step named before was printed: "That month's figure was revised up"."""


def _last_step_of(before: Sentence, that: TimeMention) -> TimeRef | None:
    """The time that was named last in a sentence, where it is one such step as is pointed at: in
    "up from £12.3 billion in September. That month's figure was revised", September."""
    last = before.times[-1].period if before.times else None
    frequency = that.anaphor.frequency if that.anaphor is not None else None
    single = last is not None and last.frequency is frequency and last.count == 1
    return TimeRef(last, mention=that) if single else None


def _points(time: TimeMention, own: Sentence) -> bool:
    """Whether a time is "that month" or "in that month"."""
    frequency = time.anaphor.frequency if time.anaphor is not None else None
    words = own.text[time.span.start - own.span.start : time.span.end - own.span.start]
    return time.anaphor == Anaphor(0, frequency) and "that" in words.lower().split()[:2]
