"""Home of the words by which a sentence that looked back turns to what is so now."""

import re

from verifier.language.sentence_times import SentenceTimes
from verifier.model.mention import TimeKind, TimeMention
from verifier.model.span import Span

_NOW_WITHIN = 160
_PUT = re.compile(
    r"\bnow\s(?:puts?|estimate[sd]?|reckon(?:s|ed)|thought|believed|said|says|calculate[sd]|"
    r"judge[sd]|reported|shown)\b",
    re.IGNORECASE,
)
"""What is now known of a time gone by: "the total for 2024-25 is now put at £148bn"."""
_SEEN_FIRST = re.compile(
    r"\b(?:first|initially|originally|previously) "
    r"(?:put|reported|estimated|given|seen|thought|shown|printed|published|announced)\b"
)
"""What is corrected now: "August, first seen as a gain, is now a loss of 4,000 jobs"."""
_NOW = re.compile(r"\b(?:now|currently|today|these days|at present)\b", re.IGNORECASE)
_TO_NOW = re.compile(
    r"[^,;:.\d]{0,30}?\s(?:now|currently|today|these days|at present)\b", re.IGNORECASE
)
"""Behind the figure, in its breath: "a year earlier it had been $74; it is 8% cheaper today"."""
_SINCE = re.compile(r"\b(?:has|have)\s(?:\w+\s)?since\s(?!then\b)[^.;\d]{0,40}$", re.IGNORECASE)


def turns_to_now(text: str, start: int, span: Span) -> bool:
    """Whether the words from `start` to the figure at `span`, or right behind it, come to now: "the
    rate, 4.3% in May, is now at its highest"."""
    words = text[max(start, span.start - _NOW_WITHIN) : span.start]
    if _PUT.search(words) or _SEEN_FIRST.search(words):
        return False
    return _NOW.search(words) is not None or _TO_NOW.match(text, span.end) is not None


def tells_of_now(text: str, start: int, stop: int) -> bool:
    """Whether the words from `start` to `stop` speak of now."""
    return _NOW.search(text, max(start, stop - _NOW_WITHIN), stop) is not None


def moved_since(sentence: SentenceTimes, span: Span) -> TimeMention | None:
    """The time from which a figure has moved up to now: 2020 in "attendance halved in 2020 and has
    since tripled"."""
    offset = sentence.span.start
    words = sentence.text[: span.start - offset]
    told = _SINCE.search(words) if "since" in words else None
    if told is None:
        return None
    points = [t for t in sentence.times if t.kind is TimeKind.POINT and t.period is not None]
    return next((t for t in reversed(points) if t.span.end - offset <= told.start()), None)


def is_since_then(sentence: SentenceTimes, span: Span) -> bool:
    """Whether a figure without a time of its own tells what came since the time told before: "In
    2019 there were 120. Since then the number has halved."""
    stop = span.start - sentence.span.start
    return not sentence.times and _SINCE_THEN.search(sentence.text, 0, stop) is not None


_SINCE_THEN = re.compile(r"\b[Ss]ince then\b")
