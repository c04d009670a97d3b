"""Home of times listed in the order of their figures: "came to 3bn and 4bn in July and August"."""

import re
from dataclasses import replace
from itertools import pairwise

from verifier.language.times.answered import as_those_ahead
from verifier.language.times.lists import (
    AND,
    SEVERAL,
    are_alike,
    is_next,
    is_plain,
    list_of,
    words_between,
)
from verifier.language.times.sentence_times import SentenceTimes
from verifier.lazy import regex
from verifier.model.mention import Figure, TimeKind, TimeMention
from verifier.model.period import Frequency, Period
from verifier.model.printed_money import MARK
from verifier.model.span import Span

_AHEAD = regex(
    r",?\s(?!and\b)(?:\b(?:came|comes|come|amounted|amounts|amount|ran)\sto\b|(?!\b(?:and|or|but|to|"
    r"from|than|of\sthe|combined|together|both|each|which|that)\b)[^,;:()\d])*"
)
"""From the last time to the first figure: what is told of them, and no second measure or place."""
_BEHIND = regex(
    r",?\s(?:(?!and\b|or\b|but\b|to\b|from\b|than\b)[a-z-]+\s){0,4}"
    r"(?:in\s(?:the\s)?(?:[A-Z][\w’'-]+\s){1,3}(?:in\s)?)?"
)
"""From the last figure to the first time, the place of both among it."""


def of_its_place(sentence: SentenceTimes, span: Span) -> TimeMention | None:
    """The time that stands in the place of the figure at `span`, where as many times of one kind
    are listed before or behind its list, or as many steps are told as one: "in the first two
    quarters it was 3bn and 4bn"; None for a figure that stands alone."""
    if (ended := _of_its_end(sentence, span)) is not None:
        return ended
    if (last := _last_of_its_run(sentence, span)) is not None:
        return last
    run = list_of(sentence, span)
    if len(run) < _TWO:
        return None
    place = next(n for n, figure in enumerate(run) if figure.span == span)
    if (back := _steps_back(sentence, run, place)) is not None:
        return back
    if (on := _steps_on(sentence, run, place)) is not None:
        return on
    if (alike := as_those_ahead(sentence, run, place)) is not None:
        return alike
    points = [t for t in sentence.times if t.kind is TimeKind.POINT and is_plain(t)]
    for first, time in enumerate(points):
        if (step := _step_of(time, place, len(run))) is not None and _is_beside(
            sentence, run, time.span
        ):
            return replace(time, period=step)
        listed = points[first : first + len(run)]
        if len(listed) < len(run) or not are_alike(listed):
            continue
        joined = (words_between(sentence, a.span.end, b.span.start) for a, b in pairwise(listed))
        if not all(AND.fullmatch(words) for words in joined):
            continue
        if _is_beside(sentence, run, Span(listed[0].span.start, listed[-1].span.end)):
            return listed[place]
    return None


_TWO, _QUARTER = 2, 3


def _steps_back(sentence: SentenceTimes, run: list[Figure], place: int) -> TimeMention | None:
    """One of the steps right before the time told of, where as many are counted as figures are
    listed: "Over the previous three months it had been 3.1%, 3.3% and 3.6%"."""
    for time in sentence.times:
        anaphor = time.anaphor
        if anaphor is None or time.window != len(run) or anaphor.steps != -len(run):
            continue
        if _is_beside(sentence, run, time.span):
            step = replace(anaphor, steps=anaphor.steps + place)
            return replace(time, anaphor=step, window=None)
    return None


def _steps_on(sentence: SentenceTimes, run: list[Figure], place: int) -> TimeMention | None:
    """One of the steps right after the time of the figure that a told run set out from: "Deaths
    have risen three years running, from 162 in 2022 to 172, 176 and 183"; not where words behind
    the list may tell what it lists."""
    behind = words_between(sentence, run[-1].reach.end, sentence.span.end)
    if _A_RUN.search(sentence.text) is None or _ENDS.match(behind) is None:
        return None
    for time in sentence.times:
        period = time.period
        between = words_between(sentence, time.span.end, run[0].reach.start)
        if not is_plain(time) or period is None or period.count > 1 or not _TO.fullmatch(between):
            continue
        if _FROM_ONE.search(words_between(sentence, sentence.span.start, time.span.start)):
            return replace(time, period=period.shift(place + 1))
    return None


_A_RUN = regex(
    r"\b(?:running|in a row|on the trot|consecutive(?:ly)?|straight|successive(?:ly)?|"
    r"(?:each|every) (?:year|quarter|month|season)|(?:year|month|quarter) after \w+)\b"
)
_ENDS = regex(r"(?:[.;,)]|\s(?:last|this)\s\w+\b|$)")
_FROM_ONE = regex(rf"\bfrom\s(?:just\s|only\s)?{MARK}?\d[\d,.]*(?:\s[a-z%]+){{0,2}}\s$")


def _last_of_its_run(sentence: SentenceTimes, span: Span) -> TimeMention | None:
    """The last of the steps in turn that are listed behind or before the run at `span`: "stood at
    3.8% for three months running in July, August and September"; None for any figure."""
    if any(f.span == span for f in sentence.figures) or _A_RUN.search(sentence.text) is None:
        return None
    points = [t for t in sentence.times if t.kind is TimeKind.POINT and is_plain(t)]
    for n, time in enumerate(points):
        told = n
        while told + 1 < len(points) and is_next(sentence, points[told], points[told + 1]):
            told += 1
        if told > n and _is_run_beside(sentence, time.span, span):
            return points[told]
    return None


def _is_run_beside(sentence: SentenceTimes, time: Span, span: Span) -> bool:
    low, high = sorted((time, span))
    return _DIGIT.search(words_between(sentence, low.end, high.start)) is None


def _step_of(time: TimeMention, place: int, count: int) -> Period | None:
    """The step at a place of a time that is as many steps long; None for any other time."""
    period = time.period
    if period is not None and period.count == 1 and count == _QUARTER:
        months = period.frequency is Frequency.QUARTER
        period = period.to(Frequency.MONTH) if months else period
    if period is None or period.count != count:
        return None
    return Period(period.frequency, period.first + place, period.first + place)


def _is_beside(sentence: SentenceTimes, run: list[Figure], times: Span) -> bool:
    """Whether nothing but what is told of both stands between a list of figures and its times."""
    lead = words_between(sentence, sentence.span.start, run[0].reach.start)
    low, high = (max(0, place - sentence.span.start) for place in (times.start, times.end))
    if SEVERAL.search(f"{lead[:low]} {lead[high:]}"):
        return False  # "exports and imports were 3bn and 4bn in the first two quarters"
    if times.end <= run[0].reach.start:
        return _AHEAD.fullmatch(words_between(sentence, times.end, run[0].reach.start)) is not None
    if run[-1].reach.end <= times.start:
        words = words_between(sentence, run[-1].reach.end, times.start)
        return _BEHIND.fullmatch(words) is not None
    return False


def _of_its_end(sentence: SentenceTimes, span: Span) -> TimeMention | None:
    """The end of a stretch at which a figure stood that something moved from or to, and the time
    in brackets behind a figure of a list: "went from 3bn to 4bn between 2010 and 2019", "3bn
    (June), 4bn (July) and 5bn (August)"; None for any other figure."""
    for first, last in pairwise(sentence.figures):
        if span not in (first.span, last.span) or first.quantity.unit != last.quantity.unit:
            continue
        lead = words_between(sentence, sentence.span.start, first.reach.start)
        moved = _TO.fullmatch(words_between(sentence, first.reach.end, last.reach.start))
        if _FROM.search(lead) is None or moved is None:
            continue
        for time in sentence.times:
            period = time.period
            told = words_between(sentence, time.span.start, time.span.end)
            if period is None or period.count < _TWO or _BETWEEN.match(told) is None:
                continue
            ahead = time.span.end <= first.reach.start
            between = words_between(sentence, time.span.end, first.reach.start) if ahead else ""
            behind = 0 <= time.span.start - last.reach.end <= 1
            if behind or (ahead and _DIGIT.search(between) is None):
                step = period.first if span == first.span else period.last
                return replace(time, period=Period(period.frequency, step, step))
    return _bracketed(sentence, span)


def _bracketed(sentence: SentenceTimes, span: Span) -> TimeMention | None:
    """The time that stands alone in brackets behind a figure, where others have theirs so."""
    times = [t for t in sentence.times if t.kind is TimeKind.POINT and is_plain(t)]
    alone = [
        (f, t)
        for f in sentence.figures
        for t in times
        if words_between(sentence, f.reach.end, t.span.start).strip() == "("
        and words_between(sentence, t.span.end, t.span.end + 1) == ")"
    ]
    return next((t for f, t in alone if f.span == span and len(alone) > 1), None)


_FROM = regex(rf"\bfrom\s(?:(?:an?|just|only|about|around|nearly|some)\s)*{MARK}?\Z")
_TO = regex(rf"(?:\s[a-z]+){{0,2}}?\sto\s(?:(?:an?|just|only|about|around|nearly|some)\s)*{MARK}?")
_BETWEEN = regex(r"(?:between|from)\s", re.IGNORECASE)
_DIGIT = regex(r"\d")
