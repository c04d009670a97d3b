"""Home of the years with which lists of months and quarters end: "in July and August of last year",
"82 in April and 79 in May 2024"."""

from dataclasses import replace

from verifier.language.times.calendars import Calendar
from verifier.language.times.reading import Reading
from verifier.language.times.tokens import Words
from verifier.language.times.words import MONTHS, ORDINALS
from verifier.language.times.years import which_year
from verifier.model.period import Frequency, Period


def in_the_year_behind(reading: Reading, w: Words, calendar: Calendar) -> Reading | None:
    """A month of a list in the year with which that ends: "In July and August of last year", and a
    month or quarter joined to a later one by an "and" and its figure; None elsewhere."""
    return _of_a_list(reading, w, calendar) or _beside_another(reading, w, calendar)


def _of_a_list(reading: Reading, w: Words, calendar: Calendar) -> Reading | None:
    """A month in the year with which a list of them ends."""
    k = reading.end
    listed = 0
    while w.low[k] in (",", "and", "or") and (
        w.low[k + 1] in MONTHS or (w.low[k + 1] in _JOINED and w.low[k + 2] in MONTHS)
    ):
        k += 2 if w.low[k + 1] in MONTHS else 3
        listed += 1
    if not listed or reading.period is None or reading.period.frequency is not Frequency.MONTH:
        return None
    year, end, fiscal, offset = which_year(k, w, calendar)
    if year is None or end == k or fiscal or offset:
        return None
    last = MONTHS[w.low[k - 1]]
    place = reading.period.start.month
    if listed == 1 and last - place == 1 and _is_set_against(reading.start, last, w):
        return None
    moved = Period.at(Frequency.MONTH, year - (place > last), place)
    moment = replace(reading.moment, year=moved.start.year) if reading.moment else None
    return reading._replace(period=moved, moment=moment, future=False)


def _is_set_against(i: int, month: int, w: Words) -> bool:
    """Whether a list is what the same month of this year is set against, so that only its last has
    the year behind it: "17 in June, two fewer than in May and June 2025"."""
    told = w.low[max(0, i - _BEFORE) : i]
    against = "than" in told[-_LED:] or "with" in told[-_LED:] or "from" in told[-_LED:]
    return against and any(MONTHS.get(word) == month for word in told)


_BEFORE, _LED = 16, 3
"""Words: so far before a list the month may stand that it is set against, and what says so."""
_JOINED = frozenset({"and", "or", "in", "for", "during", "then", "also", "again", "the"})
"""What may stand before the next month of a list: "in May, June and again in July 2024"; not
"3.9% in July, where July 2023 had seen 4.8%"."""


def _beside_another(reading: Reading, w: Words, calendar: Calendar) -> Reading | None:
    """A month or quarter in the year told behind the later one that an "and" and a bare figure join
    to it: "82 in April and 79 in May 2024", "in Q2 and 79 in Q3 2024"; None elsewhere, and where
    the later one is over in the year of the first as well."""
    moment, period, k = reading.moment, reading.period, reading.end
    if moment is None or period is None or moment.year is not None or moment.offset:
        return None
    k += w.low[k] == ","
    if w.low[k] != "and" or period.count != 1:
        return None
    told = next((j for j in range(k + 2, k + _NEAR) if w.low[j] in _WITHIN), None)
    figures = w.low[k + 1 : told]
    if told is None or not any(word[:1].isdecimal() for word in figures[:2]):
        return None
    if not _STATES.isdisjoint(figures):
        return None
    told += w.low[told + 1] == "the"
    place, end = _place_at(told + 1, w, period.frequency)
    year, behind, fiscal, offset = which_year(end, w, calendar)
    if place is None or year is None or behind == end or fiscal or offset:
        return None
    if not 0 < moment.place < place:
        return None
    there = Period.at(period.frequency, period.start.year, place)
    if there.start < calendar.now(period.frequency).start:
        return None  # "7 in the second quarter and 9 in the third quarter of last year", the newest
    moved = Period.at(period.frequency, year, moment.place)
    return reading._replace(period=moved, moment=replace(moment, year=year), future=False)


def _place_at(k: int, w: Words, frequency: Frequency) -> tuple[int | None, int]:
    """Which month or quarter of a year the words at `k` name, and where they end."""
    if frequency is Frequency.MONTH:
        return MONTHS.get(w.low[k]), k + 1
    if w.low[k + 1] == "quarter":
        return ORDINALS.get(w.low[k]), k + 2
    coded = w.low[k] in _QUARTERS and frequency is Frequency.QUARTER
    return (int(w.low[k][1]), k + 1) if coded else (None, k)


_QUARTERS = frozenset(("q1", "q2", "q3", "q4"))
_WITHIN = frozenset({"in", "for", "during", "over"})
_STATES = frozenset({",", ";", "was", "were", "is", "are", "had", "has", "up", "down", "from", "to",
                     "than", "against"})  # fmt: skip
_NEAR = 7
"""Words: so far behind the "and" the later time may begin."""
