"""Home of lone figures: those that are a sentence by themselves, whose time another one tells."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from verifier.language.earlier_issues import GIVEN_OUT
from verifier.language.scan import Sentence
from verifier.language.times.pair import TimeOf, set_against
from verifier.language.times.settling import settle
from verifier.lazy import regex
from verifier.model.clause import TimeRef
from verifier.model.mention import TimeKind, TimeMention
from verifier.model.period import Frequency, Period
from verifier.model.span import Span


def lone_figures(sentences: Sequence[Sentence]) -> Iterator[tuple[int, int]]:
    """The places of the sentences that are nothing but a figure, each with that of the one which
    tells its time: what opens a paragraph, or stands above the one that says what it is, and the
    answer to "A year ago?"."""
    for index, own in enumerate(sentences):
        figures = own.timed.figures
        if own.times or len(figures) != 1 or len(own.text) - len(figures[0].span) > _MARKS:
            continue
        before = sentences[index - 1] if index else None
        below = sentences[index + 1] if index + 1 < len(sentences) else None
        if before is not None and before.block == own.block:
            if before.text.endswith("?") and before.times and not before.timed.figures:
                yield index, index - 1
        elif below is not None:
            yield index, index + 1


def taken_up(sentences: Sequence[Sentence], index: int) -> TimeRef | None:
    """The time that a sentence opening with "That month" goes on about, where the one before ended
    by telling what happened then: "the highest since March 2025, when importers raced ahead", or
    by setting a year against it: "more than in 2024. That year came to 37.7 billion", or told the
    day of it with its year: "set on June 13, 2022. The average that month"; the
    stretch of the total told last: "taking that for the first eight months to 406. A year earlier
    that total was 399"; and the step told last of all that "the year before that" is counted
    from: "1,098 in 2014, up from 1,068 in 2013. The year before that"."""
    own, before = sentences[index], sentences[index - 1]
    if not index or not before.times or before.block != own.block:
        return None
    if (further := _BEFORE_THAT.match(own.text)) is not None:
        return _last_step(before, _UNITS[further["unit"].lower()])
    if (step := _STEP_BEFORE.match(own.text)) is not None:
        return _newer_end(before, _UNITS[step["unit"].lower()])
    last, found = before.times[-1], _THAT.match(own.text)
    if _is_a_day_of_a_year(before, last) and (pointing := found or _OF_THAT.match(own.text)):
        around = last.period and Period.of(_UNITS[pointing["unit"].lower()], last.period.end)
        return TimeRef(around, mention=last)
    if _THAT_TOTAL.match(own.text):
        several = last.period is not None and last.period.count > 1
        return TimeRef(last.period, mention=last) if several else None
    if found is None:
        return None
    if last.period is None or last.period.count > 1:
        return None
    tail = before.text[last.span.end - before.span.start :]
    unit = _UNITS[found["unit"].lower()]
    told = _TOLD_THEN.match(tail) is not None
    ends = last.kind is TimeKind.BASELINE and len(tail) <= _MARKS
    told = told or (ends and unit is Frequency.YEAR)
    told = told and last.period.frequency is unit
    return TimeRef(last.period, mention=last) if told else None


_BEFORE_THAT = regex(r"\W*The\s(?P<unit>year|quarter|month)\sbefore\sthat\b")


_STEP_BEFORE = regex(
    r"\W*(?:The|One|A)\s(?P<unit>quarter|month)\s(?:before|earlier|previously),?\s"
)


def _newer_end(sentence: Sentence, unit: Frequency) -> TimeRef | None:
    """The newer of two times of a sentence that tells a move between them, the older first: "cost
    £226,388 in July 2024 and £232,657 in July"; of which the next one tells the step before."""
    single = [
        time
        for time in sentence.times
        if time.period is not None and (time.period.frequency, time.period.count) == (unit, 1)
        if time.kind is TimeKind.POINT and time.anaphor is None
    ]
    if len(single) != _ENDS or len(sentence.figures) < _ENDS:
        return None
    older, newer = (time.period for time in single)
    rises = older is not None and newer is not None and older.last < newer.last
    return TimeRef(newer, mention=single[1]) if rises else None


_ENDS = 2


def counts_on(sentence: Sentence) -> bool:
    """Whether a sentence opens with the step before one told: "The year before that"."""
    return _BEFORE_THAT.match(sentence.text) is not None


def _last_step(sentence: Sentence, unit: Frequency) -> TimeRef | None:
    """The last time of a sentence where it is one step of a kind, behind its figure: "from 1,068 in
    2013"."""
    last = sentence.times[-1]
    single = last.period is not None and (last.period.frequency, last.period.count) == (unit, 1)
    before = [f.span.end for f in sentence.figures if f.span.end <= last.span.start]
    start = sentence.span.start
    gap = sentence.text[before[-1] - start : last.span.start - start] if before else "?"
    beside = _IN_IT.fullmatch(gap)
    return TimeRef(last.period, mention=last) if single and beside is not None else None


_IN_IT = regex(r"(?:\s[a-z]+)?\s(?:(?:in|for|of)\s(?:the\s)?)?")
"""Between a figure and its time."""


def looked_back_to(
    sentences: Sequence[Sentence], index: int, span: Span, now: TimeRef, published: date
) -> TimeRef:
    """The time that "since then" points at before a figure: one told ahead of it in its sentence
    ("In May it stood at 88; since then it has lost 6%"), or the one that the sentence before only
    looks back to, where it tells none of its own ("well below the peak of summer 2022. Since then
    it has") or the newest there is by its day, else the one that holds on, `now`."""
    told = [t for t in sentences[index].times if t.span.end <= span.start and t.period]
    told = [t for t in told if t.kind in _TOLD or _is_a_day(t)]
    if told and (told[-1].anaphor is None or now.period is None):
        return TimeRef(told[-1].period, mention=told[-1])
    before = sentences[index - 1] if index else None
    if before is None or before.block != sentences[index].block or now.period is None:
        return now
    newest = now.period.shift(now.period.count).end >= published
    if now.mention is not None and before.span.contains(now.mention.span) and not newest:
        return now
    told = [t for t in before.times if t.kind in _TOLD and t.anaphor is None and t.period]
    last = told[-1] if told else None
    if last is None or last.period is None or last.period.end >= now.period.start:
        return now
    return TimeRef(last.period, mention=last)


def _is_a_day(time: TimeMention) -> bool:
    day = time.period is not None and time.period.frequency is Frequency.DAY
    return day and time.kind is TimeKind.RELEASE


def _is_a_day_of_a_year(sentence: Sentence, time: TimeMention) -> bool:
    """Whether a time is a day told with its year, on which nothing was given out."""
    start = sentence.span.start
    words = sentence.text[time.span.start - start : time.span.end - start]
    if not _is_a_day(time) or _OF_A_YEAR.search(words) is None:
        return False
    return _GIVEN_OUT.search(sentence.text[: time.span.start - start]) is None


def than_then(
    sentences: Sequence[Sentence], index: int, span: Span, now: TimeRef, time_of: TimeOf
) -> TimeRef | None:
    """The time that a figure of a move is set against by a word that points back to it, the one
    told last before: "the lowest since records began in 2016 and 5.9% fewer than then", or one of
    two: "than in the former"; None without such a word, or where no earlier time is told."""
    own = sentences[index]
    called = set_against(sentences, index, span, time_of)
    if called is not None and called.period != now.period:
        return called
    timed, place = own.timed, span.start - own.timed.span.start
    behind = _THAN_THEN.match(timed.text, span.end - timed.span.start)
    behind = behind or _LED_ON.fullmatch(timed.text, 0, max(0, place))
    if behind is None and _BY_THEN.fullmatch(timed.text, 0, max(0, place)) is not None:
        behind = _SO_MUCH_MORE.match(timed.text, span.end - timed.span.start)
    return _told_last(sentences, index, span, now) if behind is not None else None


def of_that_step(
    sentences: Sequence[Sentence], index: int, span: Span, now: TimeRef, base: TimeRef | None
) -> TimeRef | None:
    """What a figure is set against: `base`, or, where that points at the figure's own time, which
    nothing is set against, the one told last before: "In May, when it was 66, it fell. Set against
    that month it is up 9%"; a base without a period where none is told."""
    pointed = base.mention.anaphor if base is not None and base.mention is not None else None
    if base is None or pointed is None or pointed.steps or pointed.year is not None:
        return base
    if base.period is None or base.period != now.period:
        return base
    return _told_last(sentences, index, span, now) or TimeRef(mention=base.mention)


def _told_last(
    sentences: Sequence[Sentence], index: int, span: Span, now: TimeRef
) -> TimeRef | None:
    """The time before that of a figure which the text told last, in its paragraph."""
    own = sentences[index]
    days = [t for t in own.timed.times if t.span.end <= span.start and _is_a_day(t)]
    now = TimeRef(days[-1].period) if now.period is None and days else now
    if now.period is None:
        return None
    told = [t for t in own.timed.times if t.span.end <= span.start]
    if index and sentences[index - 1].block == own.block:
        told = [*sentences[index - 1].times, *told]
    day = now.period.frequency is Frequency.DAY
    pointed = (settle(t, now) for t in reversed(told) if t.kind in _TOLD or (day and _is_a_day(t)))
    dated = (ref for ref in pointed if ref is not None and ref.period is not None)
    return next((ref for ref in dated if ref.period and ref.period.end < now.period.start), None)


_TOLD = (TimeKind.POINT, TimeKind.BASELINE, TimeKind.SINCE)
_THAN_THEN = regex(
    r"\s[^,;:.\d]{0,30}?\bthan\s(?:(?:it|they|there)\s(?:was|were|did|had|stood)\s)?"
    r"(?:back\s)?(?:then|at\s(?:the|that)\s(?:time|point|stage))\b"
)
_COUNT = r"(?:a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})"
_LED_ON = regex(
    rf"\W*(?:(?:But|And|Yet|Just|Some|Only)\s)?{_COUNT}\s(?:years?|quarters?|months?|weeks?|decades?)\s"
    r"(?:later|on|after\sthat)\b[^;]*\d[^;.,]*,\san?\s(?:[a-z-]+\s){0,2}?(?:change|rise|fall|increase|"
    r"decrease|gain|loss|drop|decline|jump|growth|reduction)\sof\s(?:[a-z]+\s){0,2}",
    re.IGNORECASE,
)
"""What a sentence that steps on from a time sums up: "Five years on, it was 5.7bn, a rise of"."""
_BY_THEN = regex(
    r"\W*(?:(?:But|And|Yet)\s)?By\s[^;:]{3,50}?,?\s(?:it|they|that|(?:the|its|their)\s[a-z-]+)\s"
    r"(?:was|were|stood|had\sbeen)\s(?:[a-z]+\s){0,2}",
    re.IGNORECASE,
)
_SO_MUCH_MORE = regex(
    r"\s(?:higher|lower|more|less|fewer|up|down|larger|smaller|dearer|cheaper|stronger|weaker)"
    r"(?=[.,;]|\sat\s|$)"
)
"""By how much a thing had moved up to a time: "By August it was 9% higher, at 66"."""
_THAT = regex(r"\W*(?:In\s)?[Tt]hat\s(?P<unit>month|quarter|year)\b")
_OF_THAT = regex(
    r"(?:The|Its|Their)\s(?:[a-z-]+\s){1,3}?(?:(?:in|for|of|over|during)\s)?"
    r"that\s(?P<unit>month|quarter|year)\b"
)
_OF_A_YEAR = regex(r"\b(?:19|20)\d\d\b")
_GIVEN_OUT = regex(rf"{GIVEN_OUT}(?:on\s)?$")
_THAT_TOTAL = regex(
    r"\W*(?:[A-Z][\w’']*\s(?:[\w’']+\s){0,4})?[Tt]hat\s(?:total|figure|tally|toll|sum|number|count)\b"
)
_TOLD_THEN = regex(r",?\s(?:when|the (?:month|quarter|year) (?:when|in which|that))\s")
_UNITS = {"month": Frequency.MONTH, "quarter": Frequency.QUARTER, "year": Frequency.YEAR}
_MARKS = 3
"""Letters: so many marks may stand beside a figure that is a line by itself."""
