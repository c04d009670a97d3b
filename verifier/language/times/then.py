"""Home of "then": the time told before that it leads a figure back to."""

import re
from dataclasses import replace

from verifier.language.times.sentence_times import SentenceTimes
from verifier.language.times.settling import settle
from verifier.lazy import regex
from verifier.model.clause import TimeRef
from verifier.model.mention import TimeKind
from verifier.model.months import MONTH
from verifier.model.span import Span

_THEN = regex(
    r"(?<![,;]\s)(?<!\band\s)(?<!\bbut\s)(?<!\bsince\s)(?<!\bby\s)(?<!\bfrom\s)(?<!\buntil\s)"
    r"\b(?:back\s)?(?:then|at\s(?:the|that)\s(?:time|point|stage))\b(?![-–])"
)
_OPENS_THEN = regex(
    r"\W*(?:At\s(?:the|that)\s(?:time|point|stage)|Back\sthen)\b,?\s"
    r"(?!(?:he|she|we|officials|ministers|analysts|economists)\b)"
)
"""A sentence about the time told before: "At that time core inflation was 1.7%"."""
_STATE = regex(
    r"(?:(?:was|were|stood|averaged|ran|running|came|sat|hovered|cost|had|at|only|just|still|"
    r"about|around|nearly|almost|some|over|under|an?|the)\s)+[$£€¥]?$|[$£€¥]?$"
)
_LED_STATE = regex(r"\b(?:was|were|stood|averaged|ran|came|sat|hovered|cost)\s?$")
_THEN_BEHIND = regex(
    r"(?:\s[a-z]+)?\s(?:back\s)?(?:then|at\s(?:the|that)\s(?:time|point))\b(?=[.,;:)]|\s(?:and|but)\b)"
)


def _place_of_then(sentence: SentenceTimes, span: Span) -> int | None:
    """Where the "then" begins that says when a figure stood: "inflation then stood at 2.6%", "it
    was 2.6% then"; None where the word only tells what came next ("rose 3%, then fell 2%")."""
    offset = sentence.span.start
    before = sentence.text[: span.start - offset]
    opens = _OPENS_THEN.match(before)
    if opens is not None and not any(f.span.start < span.start for f in sentence.figures):
        return offset + opens.end()
    piece = max(before.rfind(mark) for mark in (";", ":", ", ", ". ")) + 1
    for found in _THEN.finditer(before, piece):
        if _STATE.match(before[found.end() :].lstrip()) and (
            before[found.end() :].strip(" $£€¥") or _LED_STATE.search(before[: found.start()])
        ):
            return offset + found.start()
    behind = _THEN_BEHIND.match(sentence.text, span.end - offset)
    return span.end if behind else None


def at_the_time(
    sentence: SentenceTimes,
    span: Span,
    known: TimeRef | None,
    before: TimeRef | None,
    past: SentenceTimes | None = None,
) -> TimeRef | None:
    """The time that a "then" beside a figure points at: the one told last in its sentence, else
    the one of the sentence `before`, and with "back then", or where it is set against the figure
    before it, the earlier one that `past`, the words of that sentence, looked back to; None without
    such a word, or where no time is told."""
    place = _place_of_then(sentence, span)
    if place is None:
        return None
    told = [t for t in sentence.times if t.kind is not TimeKind.BASIS and t.span.end <= place]
    if told:
        back = told[-1].anaphor is not None  # "lower than a year ago: it was 96% then"
        return settle(told[-1], known) or (TimeRef(mention=told[-1]) if back else None)
    back = _BACK.match(sentence.text, place - sentence.span.start) is not None
    start = sentence.span.start
    back = back or _SET_AGAINST.search(sentence.text, 0, span.start - start) is not None
    if past is None or before is None:
        return before
    if back:
        return _looked_back_to(past, before)
    opens = _OPENS_THEN.match(sentence.text) is not None
    since = _since_when(past, before) if opens else None
    if since is not None:
        return since
    earlier = _looked_back_to(past, before) if _OPENS_BACK.match(sentence.text) else before
    return earlier if earlier is not before else _with_what_it_led_to(past, before)


def _with_what_it_led_to(past: SentenceTimes, main: TimeRef) -> TimeRef:
    """The time of a sentence, with the later one to which it went on as what "then" may mean as
    well: "The rate was 8% in May 2022 and still 6% a year later. Back then petrol cost $5"."""
    points = (t for t in reversed(past.times) if t.kind is TimeKind.POINT)
    led_to = next((found for t in points if (found := settle(t, main)) is not None), None)
    if led_to is None or led_to.period is None or main.period is None:
        return main
    later = led_to.period.start > main.period.end
    return replace(main, other=led_to.period) if later else main


def _since_when(past: SentenceTimes, main: TimeRef) -> TimeRef | None:
    """The time since when a sentence tells of something, where it tells no other: "It is up since
    the strike of August 2025. At the time it was 6%"."""
    times = [t for t in past.times if t.kind is not TimeKind.BASIS]
    if len(times) != 1 or times[0].kind is not TimeKind.SINCE:
        return None
    found = settle(replace(times[0], kind=TimeKind.POINT), main)
    return found if found is not None and found.period is not None else None


def _looked_back_to(past: SentenceTimes, main: TimeRef) -> TimeRef:
    """The earlier time that a sentence about `main` set it against: April 2025 in "12.6% ahead of
    April 2025, when they came in at $290.6bn"; `main` itself where it told no other."""
    for mention in reversed(past.times):
        if mention.kind not in (TimeKind.POINT, TimeKind.BASELINE):
            continue
        found = settle(mention, main)
        if found is not None and found.period is not None:
            now = main.period  # None where the text tells it by no date: "last week"
            return found if now is None or found.period.end < now.start else main
    return main


_SET_AGAINST = regex(
    r"\d[^.;]*?,?\s(?:against|versus|from|(?:compared|up|down)\s(?:with|to|from|on)|than)\s"
    r"(?:the\s|an?\s|just\s|only\s|about\s|some\s){0,2}[$£€¥]?$"
)
"""What sets a figure against the one before it: "16.04mn barrels a day, against"."""
_OPENS_BACK = regex(r"\W*Back\sthen\b")
_BACK = regex(r"(?:\s[a-z]+)?\s?back\s")


def points_further(text: str, span: Span) -> bool:
    """Whether a figure is of the time before or after that of the one told before it: "$2,648 a
    year before that", "and the month before that it was $2,511"."""
    if _BEFORE_THAT.match(text, span.end) is not None:
        return True
    return _LED_FURTHER.search(text, max(0, span.start - _NEAR), span.start) is not None


_NEAR = 60
_BEFORE_THAT = regex(r"[^.,;:\d]{0,30}\b(?:before|after) that\b", re.IGNORECASE)
_LED_FURTHER = regex(
    rf"\b(?:(?:the|a)\s(?:year|quarter|month|week|{MONTH})\sbefore\sthat|the\sone\s(?:before|earlier)),?\s"
    r"(?:[a-z]+\s){0,4}$",
    re.IGNORECASE,
)
