"""Home of the steps told by their place: "the final month of the year", "the previous one"."""

from verifier.language.times.anaphors import BASES, NEIGHBOURS
from verifier.language.times.calendars import Calendar, Moment
from verifier.language.times.points import part_of_year
from verifier.language.times.reading import Reading
from verifier.language.times.tokens import STOPS, Words
from verifier.language.times.words import ORDINALS, UNITS
from verifier.language.times.years import which_year
from verifier.model.mention import Anaphor
from verifier.model.period import PER_YEAR, Frequency, Period

_STALE = 150
"""Days after which a month told by its place alone is no news any more."""
_LEADS = frozenset({"in", "for", "during", "over", "on", "than", "with", "from", "to", "against"})
_WITHIN = 14
"""Words: so far back stands the step that "one" is short for."""


def month_by_place(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """A month told by its place in a year, quarter or half: "in the final month of the year",
    "the first month of the third quarter"; None where it is long gone by."""
    place = ORDINALS.get(w.low[i])
    j = i + 2 if w.low[i + 1] in ("full", "calendar") else i + 1
    if place is None or w.low[j] != "month":
        return None
    if w.low[i - 1] == "s" and w.possessive(i - 2) and w.reads(i - 4, "the", "year"):
        month = Moment(Frequency.MONTH, place if place > 0 else 12)
        return Reading(i - 4, j + 1, period=calendar.resolve(month))  # "in the year's last month"
    year, end, fiscal, offset = which_year(j + 1, w, calendar)
    if end > j + 1:
        month = Moment(Frequency.MONTH, place if place > 0 else 12, year, fiscal=fiscal)
        period = calendar.resolve(month)
        period = period.years_later(offset) if period is not None and offset else period
    else:
        period, end = _month_of_part(place, j + 1, w, calendar)
        year = None
    running = w.reads(j + 1, "of", "the", "year") and not any(
        w.year(k) not in (None, calendar.year) for k in range(i)
    )
    recent = period is not None and (calendar.published - period.end).days <= _STALE
    if period is None or not (year or recent or running):
        return None
    return Reading(i, end, period=period)


def _month_of_part(place: int, j: int, w: Words, calendar: Calendar) -> tuple[Period | None, int]:
    """The month at a place of the quarter or half behind "of" at `j`, and where it ends; a bare
    "the quarter" is the latest one that is over."""
    if w.low[j] != "of":
        return None, j
    k = j + 2 if w.low[j + 1] == "the" else j + 1
    unit = UNITS.get(w.low[k])
    if unit is not None and unit.frequency in _SIZES and k == j + 2:
        count = PER_YEAR[unit.frequency]
        parts = [Moment(unit.frequency, one) for one in range(1, count + 1)]
        months = [found for one in parts if (found := _month_in(one, place, calendar)) is not None]
        last = [month for month in months if place > 0 or month.end <= calendar.published]
        return max(last, key=lambda month: month.end, default=None), k + 1
    part = part_of_year(k, w, calendar)
    return (_month_in(part[0], place, calendar), part[1]) if part is not None else (None, j)


_SIZES = {Frequency.QUARTER: 3, Frequency.HALF: 6}


def _month_in(part: Moment, place: int, calendar: Calendar) -> Period | None:
    """The month at a place counted from 1 in a quarter or half, the last one at -1; None where the
    parts of fiscal years are counted."""
    size = _SIZES.get(part.frequency, 0)
    if place > size or part.fiscal or (part.year is None and calendar.fiscal.parts == "always"):
        return None
    month = size * (part.place - 1) + (place if place > 0 else size)
    return calendar.resolve(Moment(Frequency.MONTH, month, part.year))


def the_one(i: int, w: Words) -> Reading | None:
    """ "The previous one" or "the one before" behind the step it is short for: "$604m in the
    prior-year quarter and $696m in the previous one"; None behind anything else."""
    before = w.low[i] == "one" and w.low[i + 1] in ("before", "earlier")
    led = w.low[i - 2] in _LEADS or (before and w.low[i - 2] in ("and", ","))
    if w.low[i - 1] != "the" or not led:
        return None
    if not before and (w.low[i] not in NEIGHBOURS or w.low[i + 1] != "one"):
        return None
    if w.low[i + 2].isalpha() and w.low[i + 2] not in _BEHIND:
        return None
    for k in range(i - 2, max(-1, i - _WITHIN), -1):
        if w.low[k] in STOPS and not w.glued(k + 1):
            return None
        unit = UNITS.get(w.low[k])
        if unit is not None and unit.steps == 1 and unit.frequency is not None:
            step = -1 if before else NEIGHBOURS[w.low[i]]
            basis = BASES.get(unit.frequency) if step < 0 else None
            return Reading(i, i + 2, anaphor=Anaphor(step, unit.frequency), basis=basis,
                           previous=step < 0)  # fmt: skip
    return None


_BEHIND = frozenset({"and", "but", "when", "while", "as", "after", "to", "that", "with", "which",
                     "was", "were", "had", "saw", "at", "it", "they"})  # fmt: skip


def the_ones_before(i: int, w: Words) -> Reading | None:
    """ "The three before that" behind as many steps: "0.1% in the three months to June, and 0.6% in
    the three before that"; None where no such steps were told of."""
    number = w.number(i)
    if number is None or w.low[i - 1] != "the" or w.low[i - 2] not in _LEADS:
        return None
    count, j = number
    if count < _TWO or w.low[j] not in ("before", "previous") or w.low[j + 1] not in _THOSE:
        return None
    for k in range(i - 3, max(-1, i - _WITHIN * 2), -1):
        if w.low[k] in STOPS and not w.glued(k + 1):
            return None
        told = w.length(k)
        if told is not None and told[0] == count and told[1] is not None:
            back = Anaphor(-count, told[1])
            return Reading(i, j + 2, anaphor=back, window=count, frequency=told[1], previous=True)
    return None


_TWO = 2
_THOSE = frozenset({"that", "those", "them", "it"})
