"""Home of times that a move counts from and that no "since" stands right before: "stood at 88 in
May and has lost 6% since", "has lost 8% since it touched a record 90 on June 3"."""

import re

from verifier.language.times.sentence_times import SentenceTimes
from verifier.lazy import regex
from verifier.model.mention import TimeKind, TimeMention
from verifier.model.period import Frequency
from verifier.model.span import Span

_BY_NOW = regex(
    r"(?:\b(?:has|have)|['’](?:s|ve)|\b(?:is|are)\s(?:now\s)?(?:up|down))\s[^,;:.\d]{0,40}"
    r"(?:\d[\d.,]*[^,;:.\d]{1,40},?\s(?:and|but)\s(?:by\s)?[^,;:.\d]{0,15})?$"
)
_BARE = regex(
    r"\s(?:in\s(?:price|value)\s)?since(?:\sthen)?"
    r"(?=[.,;]|$|\s(?:and|but|while|as|amid|thanks)\b)"
)
_WHEN = regex(
    r"(?:\s[a-z]+){0,2}?\ssince\s(?:(?:it|they|(?:its|their|the)\s[a-z-]+(?:\s[a-z-]+)?|prices|rates|rents)\s)?"
    r"(?:(?:last|first|had|was|were)\s)?(?:hit|hits|hitting|touch(?:ed|ing)|reach(?:ed|ing)|peak(?:ed|ing)|"
    r"bottom(?:ed|ing)|stood|standing|was|were|averag(?:ed|ing)|set(?:ting)?|clos(?:ed|ing)|"
    r"(?:fell|falling|rose|rising|climb(?:ed|ing)|slid|sliding|dropp(?:ed|ing)|sank|sinking)\sto)\s"
    r"(?=[^;]*\d)(?:[^;.]|\.(?=\d)){1,60}$"
)


def counted_since(sentence: SentenceTimes, span: Span) -> TimeMention | None:
    """The time from which a move up to now is told behind it or before it; None for others."""
    if (mark := _mark_counted_from(sentence, span)) is not None:
        return mark
    offset = sentence.span.start
    lead, behind = sentence.text[: span.start - offset], sentence.text[span.end - offset :]
    if "since" not in behind or _BY_NOW.search(lead) is None:
        return None
    points = [t for t in sentence.times if _is_a_time(t)]
    if _BARE.match(behind) is not None:
        return next((t for t in reversed(points) if t.span.end <= span.start), None)
    later = next((t for t in points if t.span.start >= span.end), None)
    if later is None:
        return None
    between = sentence.text[span.end - offset : later.span.start - offset]
    return later if _WHEN.match(between) is not None else None


def _mark_counted_from(sentence: SentenceTimes, span: Span) -> TimeMention | None:
    """The time of a mark that a move up to now is told since, in a clause of its own: "; since the
    peak of 3,770 in June 2024 their number has shrunk by 45%"."""
    if "since" not in sentence.text:
        return None
    offset = sentence.span.start
    for time in reversed([t for t in sentence.times if t.span.end <= span.start]):
        between = sentence.text[time.span.end - offset : span.start - offset]
        if _is_a_time(time) and _HAS.fullmatch(between) is not None:
            led = _SINCE_A_MARK.search(sentence.text, 0, time.span.start - offset)
            return time if led is not None else None
    return None


_SINCE_A_MARK = regex(
    r"(?:[;:–—]|,\s(?:and|but|though))\ssince\s(?:an?|the|its|their|that)\s(?:[a-z-]+\s){1,4}?of\s"
    r"[^;]{1,25}\s$"
)
_HAS = regex(r",?\s[^;:.\d]{0,40}\b(?:has|have)\b[^;:.\d]{1,40}")


def is_told_of_now(sentence: SentenceTimes, span: Span) -> bool:
    """Whether a figure is told of now behind a move that counts from a time: "have gone up 2% since
    they reached £1,241 in May, and are 5% higher than a year ago"."""
    if "since" not in sentence.text:
        return False
    offset = sentence.span.start
    before = [f.span for f in sentence.figures if f.span.end <= span.start]
    told = next((t for f in before if (t := counted_since(sentence, f)) is not None), None)
    if told is None or told.span.end > span.start:
        return False
    between = sentence.text[told.span.end - offset : span.start - offset]
    return _NOW.match(between) is not None


_NOW = regex(
    r"(?:[,;]|,?\s(?=and|but))\s?(?:and|but|though|although|while|yet)\s[^.;\d]{0,40}?"
    r"\b(?:is|are|has|have|remains?|stands?)\s[^.;\d]{0,30}$"
)


def _is_a_time(time: TimeMention) -> bool:
    day = time.period is not None and time.period.frequency is Frequency.DAY
    if time.kind is not TimeKind.POINT and not (time.kind is TimeKind.RELEASE and day):
        return False
    return time.period is not None or (time.anaphor is not None and time.anaphor.steps < 0)


def is_how_far_back(time: TimeMention, text: str, offset: int) -> bool:
    """Whether a time only says how far back the extreme right before it reaches, and no figure is
    measured from it: "2.4%, the lowest since May 2021, while core inflation rose to 3% from 2%".
    `offset` is where the text begins."""
    if time.kind is not TimeKind.SINCE:
        return False
    return _EXTREME.search(text, 0, time.span.start - offset) is not None


_EXTREME = regex(
    r"\b(?:(?!(?:interest|(?:north|south)?west|forest|request|guest|invest|harvest|protest|contest)\b)[a-z]{3,}est|most|least|best|worst|record|first|high|low|"
    r"(?:not|n[’']t|never)\s(?:been\s)?(?:\w+er|seen|(?:as|this|so)\s\w+))"
    r"(?:\s(?!since\b)[\w’'-]+){0,4}\s$",
    re.IGNORECASE,
)
