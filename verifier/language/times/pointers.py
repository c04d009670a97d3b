"""Home of the times that point: last month, this year, the same period, a year earlier."""

from datetime import timedelta

from verifier.language.times.anaphors import (
    BASES,
    NEIGHBOURS,
    QUALIFIERS,
    ROUNDS,
    open_window,
    previous_at,
    single_unit,
    that_at,
)
from verifier.language.times.calendars import Calendar, Moment
from verifier.language.times.lasting import is_to_last
from verifier.language.times.next import month_beside, the_next, weekday_before
from verifier.language.times.opened import opened_year
from verifier.language.times.points import is_date, month_at
from verifier.language.times.reading import Reading
from verifier.language.times.same import same_at
from verifier.language.times.sameness import SAME_WORDS
from verifier.language.times.spans import through, which_fiscal
from verifier.language.times.tokens import STOPS, Words
from verifier.language.times.words import MONTHS, SEASONS, UNITS, WEEKDAYS, Unit
from verifier.language.times.year_ends import AHEAD, CLAUSE, end_of_year, mid_year
from verifier.language.times.years import year_of
from verifier.lazy import regex
from verifier.model.mention import Anaphor, Basis, TimeKind
from verifier.model.period import Frequency, Period

_DEICTIC = {"last": -1, "past": -1, "latest": -1, "this": 0, "current": 0, "next": 1, "coming": 1,
            "upcoming": 1}  # fmt: skip
_EXAMS = regex(
    r"\b(?:GCSEs?|[Aa][ -][Ll]evels?|Highers|exams?|examinations?|entries|grades?|candidates|"
    r"Leaving Cert\w*|baccalaureate|SATs)\b"
)
"""A summer of exams stands for their yearly round."""
_POINTS = frozenset({"time", "point", "stage"})
_AT_THIS = (("at", "this"), ("at", "the", "same"))
_EDGES = {"start": "start", "beginning": "start", "turn": "start", "opening": "start",
          "outset": "start", "end": "end", "close": "end",
          "middle": "middle", "rest": "rest", "remainder": "rest"}  # fmt: skip

POINTERS = frozenset({*_DEICTIC, *NEIGHBOURS, *SAME_WORDS, "that", "both"})


def pointer_at(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """The time that a pointing word at `i` opens."""
    word = w.low[i]
    if word in _DEICTIC:
        if word == "this" and w.low[i + 1] in _POINTS and w.low[i + 2] in ("of", "in"):
            return same_at(i, w, calendar)  # "at this stage of 2022"
        then = the_next(i, w) if word == "next" else None
        return then or _deictic(i, w, calendar) or _shortened(i, w, calendar)
    if word in NEIGHBOURS:
        return previous_at(i, w) or weekday_before(i, w, calendar) or month_beside(i, w)
    if word in SAME_WORDS:
        return same_at(i, w, calendar)
    if word == "that":
        return that_at(i, w)
    if word == "both" and w.low[i + 1] in ("months", "quarters", "years", "periods"):
        return Reading(i, i + 2, anaphor=Anaphor())
    return None


def _deictic(i: int, w: Words, calendar: Calendar) -> Reading | None:
    step = _DEICTIC[w.low[i]]
    if is_to_last(i, w):
        return None
    j = i + 1
    fiscal = w.low[j] in ("fiscal", "financial")
    if w.low[j] in QUALIFIERS:
        j += 1
    counted = w.length(j)
    if counted is not None and counted[1] is not None and w.low[j] not in ("a", "an"):
        count, frequency, end = counted
        if step > 0 or w.low[i] in ("this", "current"):
            return Reading(i, end, TimeKind.RELEASE, fixed=True, future=True) if step else None
        return open_window(i, end, count, frequency)
    if counted is not None and counted[1] is None:
        return Reading(i, counted[2], TimeKind.RELEASE, fixed=True)
    if w.low[i] == "this" and w.low[j] in _POINTS and w.reads(j + 1, "last", "year"):
        year = Anaphor(-1, Frequency.YEAR)
        reached = w.low[i - 1] in ("by", "at")
        return Reading(i, j + 3, anaphor=year, basis=Basis.YEAR, previous=True, to_date=reached)
    if w.low[i] == "latest":
        return _latest(i, j, w)
    unit = UNITS.get(w.low[j])
    if unit is None and fiscal:
        unit, j = UNITS["year"], j - 1
    if unit is not None and unit.frequency is not None and not w.low[j].endswith("s"):
        return _step(i, j, step, unit, fiscal, w, calendar)
    return _named(i, j, step, w, calendar)


def _shortened(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """ "Next" or "last" alone behind the same unit, and the step before: "1.3% this year and 1.2%
    next", "€31m less than in the same quarter of 2024 and €125m less than in the last"."""
    if w.low[i] not in ("next", "last") or w.low[i + 1] not in _CLOSING:
        return None
    lead = w.low[i - 3 : i] if i > 2 else ()
    if tuple(lead) in (("than", "in", "the"), ("up", "on", "the"), ("down", "on", "the")):
        return Reading(i, i + 1, anaphor=Anaphor(-1), previous=True)
    for k in range(i - 1, max(-1, i - _SHORTENED_WITHIN), -1):
        if w.low[k] in STOPS and not w.glued(k + 1):
            return None
        unit = UNITS.get(w.low[k])
        if unit is not None and unit.frequency is not None and w.low[k - 1] in ("this", "last"):
            found = _step(i, i, _DEICTIC[w.low[i]], unit, False, w, calendar)
            return found._replace(end=i + 1) if found else None
    return None


def _latest(i: int, j: int, w: Words) -> Reading | None:
    """The newest month or quarter told of: "in the latest quarter", "the latest month alone"."""
    unit = single_unit(j, w)
    led = w.low[i - 2] in ("in", "for", "during", "over") or w.low[j + 1] == "alone"
    led = led and w.low[i - 1] == "the"
    if not led or unit is None or unit.steps != 1 or unit.frequency not in _STEPS:
        return None
    return Reading(i, j + 1, anaphor=Anaphor(0, unit.frequency))


_STEPS = (Frequency.MONTH, Frequency.QUARTER, Frequency.HALF)
_CLOSING = frozenset((".", ",", ";", ")", ":", "", "and", "but", "—", "–"))
_SHORTENED_WITHIN = 16


def _step(
    i: int, j: int, step: int, unit: Unit, fiscal: bool, w: Words, calendar: Calendar
) -> Reading | None:
    """The unit that a pointing word picks: last year, this month, the past decade."""
    frequency = unit.frequency
    of_it = frequency in (Frequency.WEEK, Frequency.DAY) and w.low[j + 1] == "of"
    if frequency is None or (of_it and w.low[j + 2] != "trading"):
        return None  # "in the last week of December", "on the last day of 2025"
    the_last = w.low[i - 1] == "the" and w.low[i] == "last" and frequency is Frequency.YEAR
    the_last = the_last and not fiscal
    past = w.low[i] == "past" or the_last
    if the_last and w.low[j + 1] in ("before", "for", "of", "when", "with"):
        return None
    if step < 0 and (past or unit.steps > 1):
        return open_window(i, j + 1, unit.steps, frequency)
    if unit.steps > 1 or (step == 0 and frequency is Frequency.DAY):
        return None
    now = calendar.now(frequency)
    if fiscal and frequency is Frequency.YEAR:
        running = which_fiscal(calendar)
        period = running.years_later(step)
    else:
        period = now.shift(step)
    reading = Reading(i, j + 1, period=period, future=step > 0, previous=step < 0)
    if frequency in (Frequency.WEEK, Frequency.DAY):
        return reading._replace(kind=TimeKind.RELEASE, period=period if step <= 0 else None)
    if step == 0 and frequency is Frequency.YEAR:
        if w.reads(j + 1, "so", "far") or w.reads(j + 1, "to", "date"):
            return through(reading._replace(end=j + 3, to_date=True), w, calendar)
        return through(reading, w, calendar)
    if step < 0:
        back = Anaphor(-1, frequency)
        at = next((len(words) for words in _AT_THIS if w.reads(j + 1, *words)), 0)
        if at and frequency is Frequency.YEAR and w.low[j + 1 + at] in _POINTS:
            return Reading(i, j + 2 + at, anaphor=back, basis=Basis.YEAR, previous=True,
                           to_date=True)  # fmt: skip
        return reading._replace(compared=back, basis=BASES.get(frequency))
    return reading


def _named(i: int, j: int, step: int, w: Words, calendar: Calendar) -> Reading | None:
    """A weekday, month or season that a pointing word picks."""
    word = w.low[j]
    if word in WEEKDAYS and w.capital(j):
        day = calendar.weekday(WEEKDAYS[word], strictly=step < 0)
        return Reading(i, j + 1, TimeKind.RELEASE, day.shift(7) if step > 0 else day)
    if word == "night" and step < 0:
        return Reading(i, j + 1, TimeKind.RELEASE, calendar.now(Frequency.DAY).shift(-1))
    if word in MONTHS and is_date(j, w) and (found := month_at(j, w)) is not None:
        month = Moment(Frequency.MONTH, found[0])
        period = (
            calendar.next(lambda year: calendar.in_year(month, year))
            if step > 0
            else calendar.resolve(month)
        )
        if step < 0 and period is not None and period.end > calendar.published:
            period = period.years_later(-1)
        if step == 0:
            period = calendar.in_year(month, calendar.year)
        future = period is not None and period.start > calendar.published
        return Reading(i, found[1], period=period, future=future)
    back = Anaphor(-1, Frequency.YEAR) if step < 0 else None
    if word in SEASONS:
        if step > 0:
            return Reading(i, j + 1, TimeKind.RELEASE, fixed=True, future=True)
        season = calendar.season(SEASONS[word], None)
        exams = word == "summer" and _EXAMS.search(w.text, w.starts[0], w.ends[-1])
        if season is not None and exams:
            season = Period.of(Frequency.YEAR, season.end)
            return Reading(i, j + 1, period=season, previous=step < 0, compared=back)
        if step == 0:
            return _this_season(i, j, word, w, calendar)
        if w.low[i - 2] == "this" and w.low[i - 1] in ("time", "point", "stage"):
            return Reading(i - 2, j + 1, anaphor=back, basis=Basis.YEAR, previous=True)
        if season is not None and season.end > calendar.published:
            season = season.years_later(-1)
        return Reading(i, j + 1, period=season)
    if word in ROUNDS and step < 0:
        return Reading(i, j + 1, anaphor=back, basis=Basis.YEAR, previous=True)
    if word in ("night", "weekend", "session"):
        return Reading(i, j + 1, TimeKind.RELEASE)
    return None


_A_WINTER_AGO = timedelta(days=150)
"""So long after its end a season is still the one meant by "this winter"."""


def _this_season(i: int, j: int, word: str, w: Words, calendar: Calendar) -> Reading:
    """The season of now or just over; one that has hardly begun, or is to come, is no time of a
    figure."""
    last = calendar.season(SEASONS[word], None)
    if last is None:
        return Reading(i, j + 1, TimeKind.RELEASE, fixed=True)
    running = last.years_later(1).start <= calendar.published
    told = AHEAD.isdisjoint(w.low[max(0, i - CLAUSE) : i])
    if not running and told and last.start.year == calendar.year:
        return Reading(i, j + 1, period=last)
    if running or last.end < calendar.published - _A_WINTER_AGO:
        return Reading(i, j + 1, TimeKind.RELEASE, fixed=True, future=not running)
    return Reading(i, j + 1, period=last)


def edge_of_unit(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """The start, end or rest of the running year, month or quarter: "by the end of the year"."""
    if w.low[i] == "year" and w.dash(i + 1) and w.low[i + 2] == "end":
        year = year_of(i + 3, w, calendar)
        if year is not None:
            return Reading(i, year[1], period=calendar.resolve(year[0]))
        return end_of_year(i, i + 3, i - 1, w, calendar)
    if (middle := mid_year(i, w, calendar)) is not None:
        return middle
    if w.low[i] == "year" and w.low[i - 1] in ("fiscal", "financial", "tax"):
        return _start_of_fiscal(i, w, calendar)
    if not w.reads(i - 2, "of", "the") or w.low[i - 3] not in _EDGES:
        return opened_year(i, w, calendar)
    unit = single_unit(i, w)
    if unit is None or unit.frequency in (None, Frequency.DAY, Frequency.HALF):
        return None
    if unit.frequency is Frequency.YEAR and unit.steps > 1:
        return _start_of_many_years(i, unit.steps, w, calendar)
    if w.low[i - 3] == "opening" and w.possessive(i + 1):
        return None  # "the opening of the year's biggest mall"
    edge = _EDGES[w.low[i - 3]]
    start = i - 4 if w.low[i - 4] == "the" else i - 3
    if edge == "rest":
        return Reading(start, i + 1, TimeKind.RELEASE)
    if unit.frequency is not Frequency.YEAR or unit.steps != 1:
        running = Anaphor(0, unit.frequency)
        return Reading(start, i + 1, anaphor=running) if unit.steps == 1 else None
    if edge == "end":
        return end_of_year(start, i + 1, start - 1, w, calendar)
    if edge == "start" and w.low[start - 1] == "since":
        current = calendar.now(Frequency.YEAR)
        return Reading(start - 1, i + 1, period=current, to_date=True, fixed=True)
    place = 1 if edge == "start" else 6
    month = calendar.resolve(Moment(Frequency.MONTH, place))
    return Reading(start, i + 1, period=month, frequency=Frequency.YEAR)


def _start_of_fiscal(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """The running fiscal year so far: "since the start of the financial year"; None elsewhere."""
    begun = w.reads(i - 3, "of", "the") and _EDGES.get(w.low[i - 4]) == "start"
    k = i - 6 if w.low[i - 5] == "the" else i - 5
    if not begun or k < 0 or w.low[k] != "since":
        return None
    month = MONTHS.get(w.low[i + 2]) if w.low[i + 1] == "in" else None
    first = calendar.resolve(Moment(Frequency.MONTH, month)) if month is not None else None
    if first is not None and first.count == 1:  # "since the start of the fiscal year in July"
        year = Period(Frequency.MONTH, first.first, first.first + _MONTHS - 1)
        return Reading(k, i + 3, period=year, to_date=True, fixed=True)
    if calendar.fiscal.first_month == 1:
        return None
    return Reading(k, i + 1, period=which_fiscal(calendar), to_date=True, fixed=True)


_MONTHS = 12


def _start_of_many_years(i: int, years: int, w: Words, calendar: Calendar) -> Reading | None:
    """The first year of the running decade or century: "since the turn of the century"."""
    if _EDGES[w.low[i - 3]] != "start":
        return None
    start = i - 4 if w.low[i - 4] == "the" else i - 3
    first = calendar.year - calendar.year % years
    return Reading(start, i + 1, period=Period.at(Frequency.YEAR, first))
