"""Home of months of the year before: "the November before", "compared with last June"."""

import re
from dataclasses import replace

from verifier.language.times.sentence_times import SentenceTimes
from verifier.lazy import regex
from verifier.model.clause import TimeRef
from verifier.model.level_verbs import STOOD
from verifier.model.mention import TimeMention
from verifier.model.period import Period
from verifier.model.span import Span

_BEFORE = 60
_LAST = regex(
    r"(?:(?:in|for|over|during)\s)?last\s(?!(?:year|half|quarter|month|week)\b)", re.IGNORECASE
)
"""What picks a name of the calendar; the month just over is no other for being "last month"."""
_IT_WAS = regex(
    r"\b(?:it|they|that|figure|rate|total|number|price|average|count|share)\s"
    rf"(?:(?:for|in)\slast\s\w+\s)?{STOOD}\s"
    r"(?:(?:just|only|about|around|nearly|over|under|an?|the)\s)*[$£€]?$",
    re.IGNORECASE,
)


def the_last_before(
    sentence: SentenceTimes,
    span: Span,
    found: TimeRef,
    main: TimeRef | None,
    known: TimeRef | None,
) -> TimeRef:
    """The time of a figure set against one of the very time that "last" would pick, moved to the
    year before; `main` is that of its sentence and `known` that of the one before
    it: "£4,120 in June, compared with £3,650 last June", "4.2%; it was 4.6% last October", "against
    $77 the August before"; or, of a month that the text told of before, behind another one."""
    mention, offset = found.mention, sentence.span.start
    if mention is None or found.period is None:
        return found
    if _is_the_one_before(sentence.text, mention, offset):
        one = known if main is None or mention is main.mention else main
        return _before_the(one.period if one is not None else None, found)
    if main is None or main.period is None:
        return found
    if mention.span.start < offset or mention is main.mention:
        return found
    if _LAST.match(sentence.text, mention.span.start - offset) is None:
        return found
    stop = span.start - offset
    told = _IT_WAS.search(sentence.text, max(0, stop - _BEFORE), stop) is not None
    beside = not sentence.text[mention.span.end - offset : stop].strip(" ,$£€")
    against = span in sentence.apart or told
    if main.period.end != found.period.end:
        against = (against or beside) and _is_told_before(found.period, known, offset)
    return replace(found, period=found.period.years_later(-1)) if against else found


def _before_the(told: Period | None, found: TimeRef) -> TimeRef:
    """A month called the one before, moved to the year before where it is no earlier than the month
    `told`, or where none is: "10C in October, against 7.6C the November before"."""
    period, mention = found.period, found.mention
    if period is None or mention is None or not mention.yearless:
        return found
    if told is not None and told.end != period.end:
        behind = told.count == 1 and told.frequency is period.frequency and told.end < period.end
        return replace(found, period=period.years_later(-1)) if behind else found
    return replace(found, period=period.years_later(-1))


def _is_told_before(period: Period, known: TimeRef | None, start: int) -> bool:
    """Whether a month was told of in a sentence before, by its name: "It was 85.1% in October. In
    September it was 87.8%, and last October 85.5%"."""
    if known is None or known.mention is None or known.period is None:
        return False
    return known.period.end == period.end and known.mention.span.end <= start


def _is_the_one_before(text: str, mention: TimeMention, offset: int) -> bool:
    """Whether a name of the calendar is that of the year before: "the August before"."""
    start = max(0, mention.span.start - offset - len("the "))
    led = _THE.search(text[start : mention.span.end - offset]) is not None
    behind = THE_ONE_BEFORE.match(text, mention.span.end - offset)
    return mention.anaphor is None and led and behind is not None


_THE = regex(r"\bthe\s[A-Z]\w+$", re.IGNORECASE)
THE_ONE_BEFORE = regex(
    rf"\s(?:before|previously)\b(?:,?\s(?:it|they)\s{STOOD}\s|"
    r"(?!\s(?:the|it|they|that|this|last|an?|[A-Z])))"
)
"""Behind a name of the calendar; not "the May before the war", "the May before last"."""
