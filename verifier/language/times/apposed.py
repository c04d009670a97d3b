"""Home of times that name again, in apposition, the one before: "above the previous quarter,
November to January", "in its first quarter, from July to September", "a month ago, on June 3"."""

from collections.abc import Sequence
from dataclasses import replace

from verifier.lazy import regex
from verifier.model.mention import TimeKind, TimeMention
from verifier.model.months import MONTH
from verifier.model.period import Frequency
from verifier.model.span import Span

_STEPS = {Frequency.QUARTER: 3, Frequency.HALF: 6}
"""The steps of a year that months name again, and how many: "its first quarter, from July to
September"."""
_AGAIN = regex(r",\s(?:the\s|from\s)?|\s\((?:the\s|from\s)?|\s[–—]\s")
_ON = regex(r",\s|\s\(|\s[–—]\s")
_A_DATE = regex(rf"\b{MONTH}\b")
_CLOSED = regex(r"[,.;:)–—]|\s[–—(]|\s*$|\s(?:and|but|while|when|to)\b")


def with_names_apposed(text: str, mentions: Sequence[TimeMention]) -> list[TimeMention]:
    """The times with one compared with that only points, and the period that its name right behind
    it tells, made one: "on the previous quarter (April to June)"."""
    found: list[TimeMention] = []
    for mention in mentions:
        before = found[-1] if found else None
        if before is not None and _is_named_by(text, before, mention):
            span = Span(before.span.start, mention.span.end)
            found[-1] = replace(before, span=span, period=mention.period, anaphor=None)
        elif before is not None and _points_at(text, before, mention):
            continue  # "for June, the month before, it had been 4.1%"
        elif before is not None and _is_dated_by(text, before, mention):
            found[-1] = replace(mention, span=Span(before.span.start, mention.span.end))
        else:
            found.append(mention)
    return found


def _is_named_by(text: str, before: TimeMention, mention: TimeMention) -> bool:
    """Whether a time is nothing but the name of the one before it."""
    points = before.kind is TimeKind.BASELINE and before.anaphor is not None
    points = points or _is_a_step_in_months(text, before, mention)
    if not points or mention.kind is not TimeKind.POINT or mention.period is None:
        return False
    plain = not mention.to_date and mention.anaphor is None and mention.basis is None
    between = text[before.span.end : mention.span.start]
    return (
        plain
        and _AGAIN.fullmatch(between) is not None
        and _CLOSED.match(text, mention.span.end) is not None
    )


def _is_dated_by(text: str, before: TimeMention, mention: TimeMention) -> bool:
    """Whether a day that a date names is the one that lies so long back: "a month ago, on October
    27, it stood at 80"; not "40 a year ago, on Friday it was 42"."""
    if before.kind is not TimeKind.POINT or before.period is not None or before.anaphor is None:
        return False
    if mention.period is None or mention.period.frequency is not Frequency.DAY:
        return False
    return (
        before.anaphor.steps < 0
        and mention.anaphor is None
        and _A_DATE.search(mention.span.of(text)) is not None
        and _ON.fullmatch(text, before.span.end, mention.span.start) is not None
        and _CLOSED.match(text, mention.span.end) is not None
    )


def _points_at(text: str, before: TimeMention, mention: TimeMention) -> bool:
    """Whether a time points, between commas or in brackets, at the step right before it: "for June,
    the month before, it had been 4.1%"; not "in June, a year earlier it was"."""
    step, back = before.period, mention.anaphor
    if before.kind is not TimeKind.POINT or step is None or mention.kind is not TimeKind.POINT:
        return False
    if back is None or back.steps >= 0 or back.frequency is not step.frequency:
        return False
    opened = _AGAIN_POINTED.fullmatch(text, before.span.end, mention.span.start)
    closed = _BEFORE_WORDS.match(text, mention.span.end) is not None
    return step.count == 1 and opened is not None and closed


_AGAIN_POINTED = regex(r",\s|\s\(")
_BEFORE_WORDS = regex(r"[,)],?\s(?:[a-z]+\s)")


def _is_a_step_in_months(text: str, before: TimeMention, mention: TimeMention) -> bool:
    """Whether a quarter or half is followed by the months that it has."""
    step, months = before.period, mention.period
    if before.kind is not TimeKind.POINT or step is None or months is None or step.count != 1:
        return False
    if step.frequency not in _STEPS or _FROM_TO.search(mention.span.of(text)) is None:
        return False
    if months.frequency is Frequency.MONTH:
        return months.count == _STEPS[step.frequency]
    return (months.frequency, months.count) == (step.frequency, 1)


_FROM_TO = regex(r"\w\s?(?:to|through|until|and|[-–—])\s?\w")
