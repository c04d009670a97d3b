"""Home of the times of tables: what the heads of columns and rows say of when."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from verifier.language.column_heads import cells_of
from verifier.language.scan import Sentence
from verifier.language.times.expressions import find_times
from verifier.language.times.words import MONTHS
from verifier.lazy import regex
from verifier.model.article import Role
from verifier.model.clause import TimeRef
from verifier.model.mention import TimeKind, TimeMention
from verifier.model.period import Frequency, Period
from verifier.model.span import Span

_FREE = re.IGNORECASE
_YEAR = regex(r"(?:19|20)\d\d")


def times_of_tables(
    text: str, sentences: Sequence[Sentence], published: date
) -> dict[int, list[tuple[Span, TimeRef]]]:
    """For each row of a table, by its place among the sentences, the cells with the time that the
    head of their column or of the row gives them.

    A year at the head takes over the months that the line above the table names ("Offences, April
    to June"). Where no head names a time, that of a caption above holds for all. The first cell
    of the head may be empty: columns are counted from the last one.
    """
    found: dict[int, list[tuple[Span, TimeRef]]] = {}
    heads: list[TimeMention | None] = []
    earlier: list[Span | None] = []
    above: Period | None = None
    caption: TimeMention | None = None
    weekly = False
    for index, own in enumerate(sentences):
        if own.role is not Role.TABLE:
            heads, above = [], _months_of(own) if own.times else None
            earlier = []
            caption = _caption(text, own)
            continue
        cells = list(cells_of(text, own.span))
        first = not index or sentences[index - 1].role is not Role.TABLE
        named = [
            _time_of(text, cell, published, first and bool(at)) for at, cell in enumerate(cells)
        ]
        if first:
            weekly = bool(cells) and _OF_WEEKS.fullmatch(cells[0].of(text)) is not None
        before = [cell if _is_before(cell.of(text)) else None for cell in cells]
        if any(before):
            heads, earlier = [], before
        elif any(earlier):
            found[index] = _with_steps_before(text, own, cells, earlier, published)
        elif any(named[1:]):
            heads = named
        elif heads:
            under = list(zip(cells[::-1], heads[::-1], strict=False))[::-1]
            found[index] = [(cell, _settled(head, above)) for cell, head in under if head]
        elif named and named[0] is not None:
            row = _week_ending(named[0]) if weekly else named[0]
            found[index] = [(cell, _settled(row, above)) for cell in cells[1:]]
        elif caption is not None:
            found[index] = [(cell, _settled(caption, None)) for cell in cells[1:]]
    return found


def _week_ending(day: TimeMention) -> TimeMention:
    """The week of a day that a row is headed by, in a table by "Week ending"."""
    period = day.period
    if period is None or period.frequency is not Frequency.DAY or period.count > 1:
        return day
    return replace(day, period=Period.of(Frequency.WEEK, period.end))


_OF_WEEKS = regex(r"\W*(?:weeks?|wk)[\s-](?:ended|ending|to|end|up\sto)\W*", _FREE)


def _is_before(words: str) -> bool:
    """Whether the head of a column says that it holds the step before that of each row."""
    return _BEFORE.fullmatch(words.strip(" *_")) is not None


_BEFORE = regex(r"(?:previous|prior|preceding)(?:\s(?:reading|figure|value|print|period))?", _FREE)


def _with_steps_before(
    text: str, row: Sentence, cells: Sequence[Span], earlier: Sequence[Span | None], published: date
) -> list[tuple[Span, TimeRef]]:
    """The cells of a row under heads such as "Previous", with the step before the time that the
    row's label names, or none where it names none."""
    label = cells[0] if cells else row.span
    named = [t for t in find_times(text, label, published) if t.period is not None]
    own = named[0] if len(named) == 1 else None
    found: list[tuple[Span, TimeRef]] = []
    for cell, head in zip(cells[::-1], earlier[::-1], strict=False):
        if head is None or cell is label:
            continue
        before = own.period.previous() if own is not None and own.period is not None else None
        mention = TimeMention(head, TimeKind.POINT, before)
        found.append((cell, TimeRef(before, inherited=before is None, mention=mention)))
    return found[::-1]


def _caption(text: str, line: Sentence) -> TimeMention | None:
    """The only time that a line above a table names, where it is written as a head."""
    told = text[line.span.start : line.span.end].strip()
    if len(line.times) != 1 or not told or told[-1] in ".!?”\"'" or len(told) > _LONG:
        return None
    return line.times[0]


_LONG = 90
"""Letters of a caption at most."""


def _time_of(text: str, cell: Span, published: date, heads: bool) -> TimeMention | None:
    """The time that a cell consists of, but for what its figures count: "2024 (Mt)"; where it
    `heads` a column also behind or before the name of what stands below: "Arrivals Oct 2024"."""
    words = _COUNTING.sub("", cell.of(text))
    cell = Span(cell.start, cell.start + len(words))
    if _YEAR.fullmatch(words):
        year = Period.at(Frequency.YEAR, int(words))
        return TimeMention(cell, TimeKind.POINT, year)
    if words.lower() in MONTHS:
        named = find_times(f"in {words}", Span(0, len(words) + _IN), published)
        return TimeMention(cell, TimeKind.POINT, named[0].period) if named else None
    times = find_times(text, cell, published)
    whole = len(times) == 1 and len(times[0].span) >= len(words) - _MARKS
    whole = whole or (heads and len(times) == 1 and _is_named(text, cell, times[0]))
    return times[0] if whole and times[0].period is not None else None


def _is_named(text: str, cell: Span, time: TimeMention) -> bool:
    """Whether the rest of a head is the name of what its column holds, and of no change of it."""
    name = (text[cell.start : time.span.start] + text[time.span.end : cell.end]).strip()
    edge = time.span.start == cell.start or time.span.end == cell.end
    return time.kind is TimeKind.POINT and edge and _NAME.fullmatch(name) is not None


_NAME = regex(
    r"(?!.*\b(?:changes?|growth|diff\w*|since|from|to|than|vs?|versus|against|before|after|ranks?|"
    r"targets?|forecasts?|shares?|moves?|gains?|loss(?:es)?)\b)[^\W\d][^\d%+]{2,40}",
    _FREE,
)
_MARKS = 1
_IN = 3
_COUNTING = regex(
    r"(?:\s?\((?:[’']?000)?[^()\d]{0,30}\)|,\s(?:in\s)?[^\W\d]{0,3}[$£€¥%]?[a-z]{0,12})$"
)
"""What a head says behind its time of how the figures below it are counted."""


def _months_of(sentence: Sentence) -> Period | None:
    """The part of a year that a line above a table names."""
    named = [t.period for t in sentence.times if t.kind is TimeKind.POINT and t.period is not None]
    parts = [period for period in named if period.frequency is not Frequency.YEAR]
    return parts[-1] if parts else None


def _settled(head: TimeMention, above: Period | None) -> TimeRef:
    period = head.period
    if period is not None and above is not None and period.frequency is Frequency.YEAR:
        period = above.years_later(period.end.year - above.end.year)
    return TimeRef(period, mention=head)
