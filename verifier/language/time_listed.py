"""Home of times listed in the order of their figures: "came to 3bn and 4bn in July and August"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from verifier.language.respectively import ends_in_turn, tells_order
from verifier.language.scan import Sentence
from verifier.language.sentence_times import SentenceTimes
from verifier.lazy import regex
from verifier.model.mention import Figure, FigureKind, TimeKind, TimeMention
from verifier.model.period import Frequency, Period
from verifier.model.printed_money import MARK
from verifier.model.span import Span

_AND = regex(r"(?:,|,?\s(?:and|or))\s(?:(?:in|for|the|of|by|to|at)\s){0,2}" + rf"{MARK}?")
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

_SEVERAL = regex(r"\b(?:and|or|both|as well as)\b(?![^;]*;)")
"""Before a list of figures: what may make it one of measures or places, not of times."""


def of_its_place(sentence: SentenceTimes, span: Span) -> TimeMention | None:
    """The time that stands in the place of the figure at `span`, where as many times of one kind
    are listed before or behind its list, or as many steps are told as one: "in the first two
    quarters it was 3bn and 4bn"; None for a figure that stands alone."""
    if (ended := _of_its_end(sentence, span)) is not None:
        return ended
    run = _list_of(sentence, span)
    if len(run) < _TWO:
        return None
    place = next(n for n, figure in enumerate(run) if figure.span == span)
    if (back := _steps_back(sentence, run, place)) is not None:
        return back
    if (on := _steps_on(sentence, run, place)) is not None:
        return on
    points = [t for t in sentence.times if t.kind is TimeKind.POINT and _is_plain(t)]
    for first, time in enumerate(points):
        if (step := _step_of(time, place, len(run))) is not None and _is_beside(
            sentence, run, time.span
        ):
            return replace(time, period=step)
        listed = points[first : first + len(run)]
        if len(listed) < len(run) or not _are_alike(listed):
            continue
        joined = (_words(sentence, a.span.end, b.span.start) for a, b in pairwise(listed))
        if not all(_AND.fullmatch(words) for words in joined):
            continue
        if _is_beside(sentence, run, Span(listed[0].span.start, listed[-1].span.end)):
            return listed[place]
    return None


_TWO, _QUARTER = 2, 3


def in_its_place(before: Sentence, own: Sentence, span: Span) -> Span | None:
    """The figure of the sentence before that stands in the place of the one at `span`, where both
    sentences list as many and only the first dates each: "Sales were 9.1 in Q3, 8.9 in Q2 and 8.3
    in Q1. Profits were 1.8, 2.3 and 1.8", "A year earlier they were 8.1, 7.9 and 7.5";
    None elsewhere."""
    run, first = _list_of(own.timed, span), before.timed.figures
    if len(run) < _TWO or len(run) != len(own.timed.figures):
        return None
    if own.times and not _moves_all(own.times, run):
        return None
    dated = [t for t in before.times if t.kind is TimeKind.POINT]
    if not len(run) == len(first) == len(dated) or not _are_alike([t for t in dated if t.period]):
        return None
    if len({f.quantity.unit for f in first}) > 1:
        return None
    return first[next(n for n, figure in enumerate(run) if figure.span == span)].span


def _moves_all(times: Sequence[TimeMention], run: list[Figure]) -> bool:
    """Whether the one time of a sentence leads back from all that a list is told of: "A year
    earlier they were 8.1 and 8.4"."""
    back = times[0].anaphor
    alone = len(times) == 1 and times[0].window is None and times[0].span.end <= run[0].reach.start
    return alone and back is not None and back.steps < 0


def answered_by(sentence: SentenceTimes, span: Span) -> Span | None:
    """The figure right before a list in whose place the one at `span` stands, where both are of as
    many and "respectively" ties them: "13.9 TWh in March and 46.5 TWh in the quarter, 13.8% and
    14.4% more respectively"; None elsewhere."""
    run = _list_of(sentence, span)
    before = [f for f in sentence.figures if run and f.reach.end <= run[0].reach.start]
    last = before[-len(run) :]
    if len(run) < _TWO or len(last) < len(run):
        return None
    units = {f.quantity.unit for f in last}
    if len(units - {None}) > 1 or run[0].quantity.unit in units:
        return None
    behind = _words(sentence, run[-1].reach.end, run[-1].reach.end + _FAR)
    ahead = _words(sentence, last[-1].reach.end, run[0].reach.start)
    if not (ends_in_turn(behind, 0) or tells_order(ahead)):
        return None
    return last[next(n for n, figure in enumerate(run) if figure.span == span)].span


_FAR = 40


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
    behind = _words(sentence, run[-1].reach.end, sentence.span.end)
    if _A_RUN.search(sentence.text) is None or _ENDS.match(behind) is None:
        return None
    for time in sentence.times:
        period = time.period
        between = _words(sentence, time.span.end, run[0].reach.start)
        if not _is_plain(time) or period is None or period.count > 1 or not _TO.fullmatch(between):
            continue
        if _FROM_ONE.search(_words(sentence, sentence.span.start, time.span.start)):
            return replace(time, period=period.shift(place + 1))
    return None


_A_RUN = regex(
    r"\b(?:running|in a row|on the trot|consecutive(?:ly)?|straight|successive(?:ly)?|"
    r"(?:each|every) (?:year|quarter|month|season)|(?:year|month|quarter) after \w+)\b"
)
_ENDS = regex(r"(?:[.;,)]|\s(?:last|this)\s\w+\b|$)")
_FROM_ONE = regex(rf"\bfrom\s(?:just\s|only\s)?{MARK}?\d[\d,.]*(?:\s[a-z%]+){{0,2}}\s$")


def _words(sentence: SentenceTimes, start: int, end: int) -> str:
    """The words of a sentence between two places of the article."""
    return sentence.text[max(0, start - sentence.span.start) : max(0, end - sentence.span.start)]


def _list_of(sentence: SentenceTimes, span: Span) -> list[Figure]:
    """The figures of one unit that are listed around one, itself included."""
    run: list[Figure] = []
    for figure in sentence.figures:
        words = _words(sentence, run[-1].reach.end, figure.reach.start) if run else ""
        alike = bool(run) and _of_one_unit(run[-1], figure)
        if not (alike and _AND.fullmatch(words)) or figure.kind is not FigureKind.CARDINAL:
            if any(one.span == span for one in run):
                break
            run = []
        run.append(figure)
    return run if any(one.span == span for one in run) else []


def _of_one_unit(one: Figure, next_one: Figure) -> bool:
    """Whether two figures have one unit, or what they count stands only behind the last: "661,552
    and 664,436 births"."""
    told, own = one.quantity.unit, next_one.quantity.unit
    counted = own is not None and own.islower() and own not in _SHARES
    return told == own or (told is None and counted)


_SHARES = ("percent", "percentage_points", "ratio")


def _is_plain(time: TimeMention) -> bool:
    return time.anaphor is None and time.period is not None and not time.to_date


def _are_alike(times: list[TimeMention]) -> bool:
    """Whether times are single steps of one length, none told twice."""
    periods = [t.period for t in times if t.period is not None]
    kinds = {(p.frequency, p.count) for p in periods}
    return len(kinds) == 1 and periods[0].count == 1 and len(set(periods)) == len(times)


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
    lead = _words(sentence, sentence.span.start, run[0].reach.start)
    low, high = (max(0, place - sentence.span.start) for place in (times.start, times.end))
    if _SEVERAL.search(f"{lead[:low]} {lead[high:]}"):
        return False  # "exports and imports were 3bn and 4bn in the first two quarters"
    if times.end <= run[0].reach.start:
        return _AHEAD.fullmatch(_words(sentence, times.end, run[0].reach.start)) is not None
    if run[-1].reach.end <= times.start:
        words = _words(sentence, run[-1].reach.end, times.start)
        return _BEHIND.fullmatch(words) is not None
    return False


def _of_its_end(sentence: SentenceTimes, span: Span) -> TimeMention | None:
    """The end of a stretch at which a figure stood that something moved from or to, and the time
    in brackets behind a figure of a list: "went from 3bn to 4bn between 2010 and 2019", "3bn
    (June), 4bn (July) and 5bn (August)"; None for any other figure."""
    for first, last in pairwise(sentence.figures):
        if span not in (first.span, last.span) or first.quantity.unit != last.quantity.unit:
            continue
        lead = _words(sentence, sentence.span.start, first.reach.start)
        moved = _TO.fullmatch(_words(sentence, first.reach.end, last.reach.start))
        if _FROM.search(lead) is None or moved is None:
            continue
        for time in sentence.times:
            period = time.period
            told = _words(sentence, time.span.start, time.span.end)
            if period is None or period.count < _TWO or _BETWEEN.match(told) is None:
                continue
            ahead = time.span.end <= first.reach.start
            between = _words(sentence, time.span.end, first.reach.start) if ahead else ""
            behind = 0 <= time.span.start - last.reach.end <= 1
            if behind or (ahead and _DIGIT.search(between) is None):
                step = period.first if span == first.span else period.last
                return replace(time, period=Period(period.frequency, step, step))
    return _bracketed(sentence, span)


def _bracketed(sentence: SentenceTimes, span: Span) -> TimeMention | None:
    """The time that stands alone in brackets behind a figure, where others have theirs so."""
    times = [t for t in sentence.times if t.kind is TimeKind.POINT and _is_plain(t)]
    alone = [
        (f, t)
        for f in sentence.figures
        for t in times
        if _words(sentence, f.reach.end, t.span.start).strip() == "("
        and _words(sentence, t.span.end, t.span.end + 1) == ")"
    ]
    return next((t for f, t in alone if f.span == span and len(alone) > 1), None)


_FROM = regex(rf"\bfrom\s(?:(?:an?|just|only|about|around|nearly|some)\s)*{MARK}?\Z")
_TO = regex(rf"(?:\s[a-z]+){{0,2}}?\sto\s(?:(?:an?|just|only|about|around|nearly|some)\s)*{MARK}?")
_BETWEEN = regex(r"(?:between|from)\s", re.IGNORECASE)
_DIGIT = regex(r"\d")
