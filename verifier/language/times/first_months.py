"""Home of the first and last months of a year: "the first 10 months of 2025"."""

from verifier.language.times.calendars import Calendar, Moment, join, tidy
from verifier.language.times.reading import Reading
from verifier.language.times.tokens import Words
from verifier.language.times.words import ORDINALS, UNITS
from verifier.language.times.years import of_the_fiscal_year, of_the_year_begun, which_year
from verifier.model.mention import TimeKind
from verifier.model.period import PER_YEAR, Frequency, Period


def first_of(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """The first or last so many months of a year: "first 10 months [of 2025]"."""
    place = ORDINALS.get(w.low[i])
    if place not in (1, -1):
        return None
    counted = w.number(i + 1)
    if counted is None:
        return _first_months(i, place, w, calendar)
    count, j = counted
    if w.dash(j):
        j += 1
    unit = UNITS.get(w.low[j])
    if unit is None or unit.frequency not in (Frequency.MONTH, Frequency.QUARTER):
        return None
    frequency = unit.frequency
    per_year = PER_YEAR[frequency]
    if not 1 <= count <= per_year:
        return None
    begun = of_the_year_begun(j + 1, count * unit.steps, w, calendar) if place > 0 else None
    if begun is not None:
        return Reading(i, begun[1], period=begun[0], ranged=True)
    year, end, fiscal, offset = which_year(j + 1, w, calendar)
    named = end > j + 1
    running = None if year else of_the_fiscal_year(i, j + 1, place, count * unit.steps, w, calendar)
    if running is not None:
        return running
    owned = w.low[i - 1] in ("his", "her", "its", "their", "my", "our")
    if not named and (owned or (w.low[end] == "of" and w.low[end + 1] != "any")):
        return Reading(i, j + 1, TimeKind.RELEASE, fixed=True)
    if place < 0 and not named:
        return _final_months(i, j + 1, count * unit.steps, w, calendar)
    low, high = (1, count) if place > 0 else (per_year - count + 1, per_year)

    def make(name: int) -> Period | None:
        if fiscal and frequency is Frequency.MONTH:
            whole = calendar.fiscal_year(name)
            counted = whole.frequency is Frequency.MONTH
            return tidy(_steps(whole, low, high)) if counted else None
        first = calendar.in_year(Moment(frequency, low, fiscal=fiscal), name)
        last = calendar.in_year(Moment(frequency, high, fiscal=fiscal), name)
        return join(first, last) if first is not None and last is not None else None

    period = make(year) if year is not None else calendar.latest(make)
    if period is None:
        return None
    if offset:
        period = period.years_later(offset)
    return Reading(i, end, period=period, ranged=True)


def _steps(whole: Period, low: int, high: int) -> Period:
    """The steps of a period from number `low` to number `high`, counted from 1."""
    return Period(whole.frequency, whole.first + low - 1, whole.first + high - 1)


def _final_months(i: int, end: int, months: int, w: Words, calendar: Calendar) -> Reading | None:
    """The final three or six months as the last quarter or half of the year told of; "the last
    three months" may be the newest ones, and those that lead up to something are of no year."""
    part = {3: (Frequency.QUARTER, 4), 6: (Frequency.HALF, 2)}.get(months)
    led = w.low[i - 1] == "the" and w.low[i - 2] in ("in", "for", "over", "during")
    if part is None or not led or w.low[i] not in _AT_THE_END or w.low[end] in _LEADS_UP:
        return None
    moment = Moment(*part)
    return Reading(i, end, TimeKind.POINT, calendar.resolve(moment), moment)


_AT_THE_END = frozenset({"final", "closing"})
_LEADS_UP = frozenset({"before", "to", "up", "leading", "ahead", "ended", "ending", "until", "as"})


def _first_months(i: int, place: int, w: Words, calendar: Calendar) -> Reading | None:
    """The first or last months of a year as its first or last quarter: "in the opening months of
    the year"."""
    j = i + 2 if w.low[i + 1] == "few" else i + 1
    if w.low[j] != "months":
        return None
    year, end, fiscal, _ = which_year(j + 1, w, calendar)
    if end == j + 1:
        return None
    moment = Moment(Frequency.QUARTER, 1 if place > 0 else 4, year, fiscal=fiscal)
    period = calendar.resolve(moment)
    return Reading(i, end, period=period, ranged=True) if period is not None else None
