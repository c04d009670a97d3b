"""Home of `find_times`: every time expression of a block."""

from datetime import date
from functools import lru_cache

from verifier.language.times.anaphors import NEIGHBOURS, ROUNDS, ago_at, the_unit
from verifier.language.times.apposed import with_names_apposed
from verifier.language.times.bases import BASIS_WORDS, basis_at
from verifier.language.times.bracketed import BEFORES, print_before
from verifier.language.times.calendars import Calendar
from verifier.language.times.clocks import clock_at
from verifier.language.times.closings import closing_quarter, full_year
from verifier.language.times.durations import duration, rolling_year
from verifier.language.times.first_months import first_of
from verifier.language.times.frames import framed
from verifier.language.times.index_bases import base_spans
from verifier.language.times.names import (
    day_alone,
    holiday_at,
    month_named,
    numeric_date,
    of_moment,
    weekday_at,
    year_at,
)
from verifier.language.times.next import month_counted, told_from_before, unit_told_of
from verifier.language.times.opened import EDGES
from verifier.language.times.opening_years import edge_of_opening_year
from verifier.language.times.owned import owned_part
from verifier.language.times.places import month_by_place, the_one, the_ones_before
from verifier.language.times.pointers import POINTERS, edge_of_unit, pointer_at
from verifier.language.times.points import day_and_month, part_of_year
from verifier.language.times.ranges import days_before_month, stretch
from verifier.language.times.reading import Reading
from verifier.language.times.results import months_of_results
from verifier.language.times.seasons import season_at
from verifier.language.times.short import parts_joined
from verifier.language.times.since import since_event
from verifier.language.times.spans import ended, so_far, through, year_to
from verifier.language.times.today import day_word
from verifier.language.times.tokens import Words
from verifier.language.times.told_years import in_year_told
from verifier.language.times.upheavals import year_of_upheaval
from verifier.language.times.week_numbers import week_numbered
from verifier.language.times.words import (
    DAYTIMES,
    HOLIDAYS,
    MONTHS,
    NUMBERS,
    ORDINALS,
    SEASONS,
    UNITS,
    WEEKDAYS,
    FiscalYear,
    state_of,
)
from verifier.language.times.year_meant import as_meant, led_on
from verifier.language.times.years import part_of_the_fiscal_year
from verifier.lazy import regex
from verifier.model.mention import TimeKind, TimeMention
from verifier.model.span import Span

_CODES = regex(r"(?:[qh][1-4]|fy)(?:\d{2}|\d{4})?")
_CODE_LETTERS = "qhf"
_DAYS = frozenset({"yesterday", "today", "tonight", "tomorrow", *DAYTIMES})
_YEARS, _WHOLE = frozenset({"fiscal", "financial", "year"}), frozenset({"full", "whole", "entire"})
_LENGTHS = frozenset({*NUMBERS, "a", "an"})
_TRIGGERS = frozenset({
    *MONTHS, *WEEKDAYS, *SEASONS, *HOLIDAYS, *NUMBERS, *ORDINALS, *UNITS, *BASIS_WORDS, *POINTERS,
    *_DAYS, *ROUNDS, "a", "an", "so", "thus", "to", "since", "fiscal", "financial", "fy", "period",
    "calendar", "ye", "fye", *_WHOLE, *BEFORES, *EDGES,
})  # fmt: skip


_OF_CALENDAR_YEAR = regex(r"\b(?:quarter|half) of (?:20\d\d|(?:last|this) year)\b")


def find_times(
    text: str,
    within: Span,
    published: date,
    area: str | None = None,
    company: FiscalYear | None = None,
    told: str | None = None,
) -> list[TimeMention]:
    """Every time expression of the block `within`, left to right, none overlapping.

    Times are looked up backwards from `published`; only "next", "coming", "by 2030" and other
    years that the text names lie ahead. `area` (ISO 3166 alpha-3) chooses the fiscal year and the
    hemisphere of the seasons, None the calendar year and the northern one; `company` is the fiscal
    year of the company reported on, `told` a country of the block itself whose annual rates are
    those of a quarter (`ANNUALISERS`).
    """
    plain = _OF_CALENDAR_YEAR.search(text, within.start, within.end) is not None
    calendar = Calendar(published, state_of(area), plain, company, told)
    w = Words(text, within)
    bases = base_spans(text, within)
    mentions: list[TimeMention] = []
    floor, place, joins = 0, 0, False
    before: Reading | None = None
    for i in [k for k, word in enumerate(w.low[: w.size]) if _may_begin(word)]:
        if i < place:
            continue
        reading = _read(i, w, calendar)
        if reading is None or reading.start < floor:
            continue
        if bases and any(base.start <= w.starts[i] < base.end for base in bases):
            floor = place = reading.end
            continue
        reading = as_meant(reading, w, mentions, calendar)
        reading = in_year_told(reading, w, led_on(before, mentions), mentions, published)
        before = reading
        reading = framed(reading, w, floor, joins)
        place = reading.end
        mention = _mention(reading, w)
        if mention is None:
            continue
        mentions.append(mention)
        compared = mention.kind is TimeKind.BASELINE
        joins = compared and w.low[max(0, reading.start)] != "between"
        floor = reading.end
    return with_names_apposed(text, mentions)


@lru_cache(maxsize=1 << 14)
def _may_begin(word: str) -> bool:
    """Whether a time may begin with `word`."""
    coded = word[0] in _CODE_LETTERS and _CODES.fullmatch(word) is not None
    return coded or word in _TRIGGERS or word[0].isdecimal()


def _read(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """The first reading that fits at word `i`, the more telling ones asked first."""
    word = w.low[i]
    owned = owned_part(i, w, calendar) or print_before(i, w) or rolling_year(i, w)
    if owned is not None:
        return owned
    if word[0].isdecimal():
        return _figures(i, w, calendar)
    if word in MONTHS:
        named = month_counted(i, w) or month_named(i, w, calendar)
        return year_to(stretch(named, w, calendar), w) if named is not None else None
    if word == "since":
        return since_event(i, w, calendar)
    if word in WEEKDAYS:
        return weekday_at(i, w, calendar)
    if word in _DAYS:
        return day_word(i, w, calendar)
    if word in ("ye", "fye"):
        return ended(i, w, calendar)
    if word == "week" and (week := week_numbered(i, w, calendar)) is not None:
        return week
    year = year_of_upheaval(i, w, calendar) or edge_of_opening_year(i, w, calendar)
    if year is not None:
        return year
    whole = word in _WHOLE or (word in _YEARS and w.low[i - 1] in ("the", "its"))
    if whole and (full := full_year(i, w, calendar)) is not None:
        return full
    if word in ("so", "thus", "to"):
        return so_far(i, w, calendar)
    return (
        (basis_at(i, w, calendar.told or calendar.area) if word in BASIS_WORDS else None)
        or (holiday_at(i, w, calendar) if word in HOLIDAYS else None)
        or (season_at(i, w, calendar) if word in SEASONS else None)
        or (_placed(i, w, calendar) if word not in _LENGTHS else None)
        or (pointer_at(i, w, calendar) if word in POINTERS else None)
        or (the_one(i, w) if word == "one" or word in NEIGHBOURS else None)
        or (
            _measured(i, w, calendar)
            if word in _LENGTHS or word in UNITS or word in ROUNDS
            else None
        )
        or (edge_of_unit(i, w, calendar) if word in UNITS else None)
        or (the_unit(i, w) if word in UNITS or word == "period" else None)
    )


def _placed(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """Quarters, halves, fiscal years and the first months of a year."""
    word = w.low[i]
    if word in ORDINALS:
        found = month_by_place(i, w, calendar) or first_of(i, w, calendar)
        found = found or part_of_the_fiscal_year(i, w, calendar) or parts_joined(i, w, calendar)
        if found is not None:
            return found
    closing = closing_quarter(i, w, calendar)
    if closing is not None:
        return closing
    part = part_of_year(i, w, calendar)
    if part is not None:
        reading = of_moment(i, *part, calendar)
        return stretch(reading, w, calendar) if reading is not None else None
    return year_at(i, w, calendar) if word not in UNITS or word == "year" else None


def _measured(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """Lengths of time: told by an end, by their distance back, up to date or bare."""
    if w.low[i] not in UNITS and w.low[i] not in ROUNDS and w.length(i) is None:
        return the_ones_before(i, w)
    return (
        ended(i, w, calendar)
        or months_of_results(i, w, calendar)
        or unit_told_of(i, w)
        or ago_at(i, w)
        or told_from_before(i, w, calendar)
        or (so_far(i, w, calendar) if w.low[i] in ("year", "month", "quarter") else None)
        or duration(i, w)
    )


def _figures(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """Times that begin with a digit."""
    end = clock_at(i, w)
    if end is not None:
        return Reading(i, end, TimeKind.RELEASE, fixed=True)
    found = days_before_month(i, w, calendar) or numeric_date(i, w)
    if found is not None:
        return found
    moment = day_and_month(i, w, calendar)
    if moment is not None:
        reading = of_moment(i, *moment, calendar)
        return stretch(reading, w, calendar) if reading is not None else None
    year = year_at(i, w, calendar)
    if year is not None:
        whole = through(year, w, calendar)
        return stretch(whole, w, calendar)
    return _placed(i, w, calendar) or _measured(i, w, calendar) or day_alone(i, w, calendar)


def _mention(reading: Reading, w: Words) -> TimeMention | None:
    """The mention of a reading; None where nothing is known of a time that must be known."""
    start, end = max(0, reading.start), min(reading.end, w.size)
    known = reading.period or reading.anaphor or reading.window or reading.fixed
    if start >= end or (not known and reading.kind in (TimeKind.POINT, TimeKind.BASELINE)):
        return None
    return TimeMention(
        span=Span(w.starts[start], w.ends[end - 1]),
        kind=reading.kind,
        period=reading.period,
        anaphor=reading.anaphor,
        basis=reading.basis,
        to_date=reading.to_date,
        window=reading.window,
        frequency=reading.frequency,
        yearless=reading.is_a_bare_month,
    )
