"""Home of stretches of time told by their end: "three months to May", and years to date."""

from verifier.language.times.calendars import Calendar, Moment, join, run_to, tidy
from verifier.language.times.points import moment_at
from verifier.language.times.ranges import months_at
from verifier.language.times.reading import Reading
from verifier.language.times.results import weeks_to_a_months_end
from verifier.language.times.tokens import Words, past_weekday
from verifier.language.times.words import MONTHS, UNITS
from verifier.language.times.year_ends import ended_with_december
from verifier.language.times.years import (
    RUNNING,
    fiscal_to,
)
from verifier.model.mention import Basis
from verifier.model.period import Frequency, Period

_SHORT = frozenset({"ye", "fye"})
_ENDED = frozenset({"ended", "ending", "to", "through", "until", "till", "finishing"})


_STARTS = frozenset({"start", "beginning", "turn", "outset"})
_SEASONS = frozenset({"season", "campaign"})
"""Years of farms and clubs, where they are told by their end: "the season that ended in May"."""


def ended(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """A length of time told by its end: "three months to May", "the year ended 31 March", and
    the "YE June" and "financial year ending (FYE) March" of statistical releases."""
    short = w.low[i] in _SHORT and w.shouted(i)
    counted = (1, Frequency.YEAR, i + 1) if short else w.length(i)
    if counted is None:
        unit = UNITS["year"] if w.low[i] in _SEASONS else UNITS.get(w.low[i])
        if unit is None or unit.frequency is None or w.low[i].endswith("s"):
            return None
        half = i + 2 if w.dash(i + 1) else i + 1
        end = half + 1 if w.low[i] == "half" and w.low[half] == "year" else i + 1
        counted = (unit.steps, unit.frequency, end)
    count, frequency, j = counted
    if frequency is None or not 1 <= count <= 200:
        return None
    if w.low[j] == "period":
        j += 1
    if w.reads(j, "up", "to") or w.reads(j, "that", "ended"):
        j += 1
    begun = moment_at(j + 1, w, calendar) if w.low[j] == "from" else None
    j = begun[1] if begun is not None else j  # "the three months from July to September"
    if w.low[j] in _ENDED:
        j += 1
    elif not short:
        return None
    if w.low[j] == "(" and w.low[j + 1] in _SHORT and w.low[j + 2] == ")":
        j += 3
    if w.low[j] in ("on", "in", "at", "with"):
        j += 1
    if (weeks := weeks_to_a_months_end(i, j, w, calendar)) is not None:
        return weeks
    if w.low[j] in ("last", "this") and w.low[j + 1] == "month":  # "the year that ended last month"
        now = Period.of(Frequency.MONTH, calendar.published)
        month = now.previous() if w.low[j] == "last" else now
        moment, end = Moment(Frequency.MONTH, month.end.month, month.end.year), j + 2
    else:
        if w.low[j] == "last" and w.low[j + 1] in MONTHS:
            j += 1
        found = moment_at(past_weekday(j, w), w, calendar)
        if found is None:
            return None
        moment, end = found
        yearly = frequency is Frequency.YEAR and count == 1 and begun is None
        if yearly and (months := months_at(found, w, calendar)) is not None:
            return Reading(i, months[1], period=months[0], basis=Basis.YEAR, ranged=True)
    last = calendar.resolve(moment)
    if last is None:
        return None
    if moment.frequency is Frequency.YEAR and frequency is not Frequency.YEAR:
        return None
    if moment.frequency is Frequency.YEAR and count == 1:
        return None
    if moment.frequency is not Frequency.YEAR and frequency is Frequency.YEAR:
        count, frequency = count * 12, Frequency.MONTH
    start = i - 1 if w.low[i - 1] in ("fiscal", "financial") else i
    period = None if start == i or w.low[i + 1] != "to" else fiscal_to(moment, calendar)
    period = period or run_to(last, count, frequency)
    if period is None or (begun is not None and period.start.month != begun[0].place):
        return None
    if w.low[i - 1] == "the" and w.low[i - 2] == "of" and w.low[i - 3] in _STARTS:
        return Reading(i - 3, end, period=since_january(last), ranged=True)
    twelve = (count, frequency) in ((12, Frequency.MONTH), (4, Frequency.QUARTER))
    basis = Basis.YEAR if twelve and start == i else None
    return Reading(start, end, period=period, basis=basis, ranged=True)


def is_told_by_its_end(j: int, w: Words) -> bool:
    """Whether a month that it ends with stands behind a length of time, which that tells by itself:
    "in the previous three-month period ending in August"."""
    j += w.low[j] == "period"
    j += w.reads(j, "that", "ended")
    return w.low[j] in _ENDED and (w.low[j + 1] in MONTHS or w.low[j + 2] in MONTHS)


def year_to(reading: Reading, w: Words) -> Reading:
    """A month with the year that it ends behind it: "in the March year", as New Zealand counts."""
    end = reading.end
    period, before = reading.period, w.low[reading.start - 1]
    whole = period is not None and period.frequency is Frequency.MONTH and period.count == 1
    if w.low[end] != "year" or w.dash(end + 1) or not whole or before not in ("the", "a"):
        return reading
    run = run_to(period, 12, Frequency.MONTH) if period is not None else None
    return reading._replace(end=end + 1, period=run, moment=None, basis=Basis.YEAR, ranged=True)


_YOUNG = 2
"""Up to this month "the total for the year" is that of the year which is over."""
_COUNTS = frozenset({"total", "tally", "count", "toll", "ahead", "behind"})


def so_far(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """A year, quarter or month up to the newest figure: "so far this year", "year to date", "the
    total for the year"."""
    start, j = i, i
    if w.low[i - 2 : i + 1] == ["for", "the", "year"] and w.low[i - 3] in _COUNTS:
        year = calendar.now(Frequency.YEAR)
        over = calendar.published.month <= _YOUNG or ended_with_december(i, w)
        told = year.shift(-1) if over else year
        end = i + 3 if _is_so_far(i + 1, w) else i + 1
        return Reading(i - 1, end, period=told, to_date=not over) if i >= 3 else None
    if w.low[i - 1] == "the" and w.low[i] in ("year", "month", "quarter") and _is_so_far(i + 1, w):
        running = UNITS[w.low[i]].frequency or Frequency.YEAR
        return Reading(i - 1, i + 3, period=calendar.now(running), to_date=True)
    if w.reads(j, "so", "far") or w.reads(j, "thus", "far") or w.reads(j, "to", "date"):
        if w.low[i - 1] in _COUNTS and w.low[i - 4] == "year" and w.low[i - 2] == "s":
            return Reading(i, i + 2, period=calendar.now(Frequency.YEAR), to_date=True)
        j += 2
    elif w.low[j] == "year" and w.low[_past_dash(j + 1, w)] == "to":
        k = _past_dash(_past_dash(j + 1, w) + 1, w)
        if w.low[k] != "date":
            return None
        end = k + 1
        return through(Reading(start, end, period=calendar.now(Frequency.YEAR), to_date=True),
                       w, calendar)  # fmt: skip
    else:
        return None
    if w.low[j] in ("in", "during", "for"):
        j += 1
    if w.low[j] in ("this", "the"):
        j += 2 if w.low[j + 1] in RUNNING else 1
        if w.low[j] in ("fiscal", "financial", "calendar"):
            j += 1
        unit = UNITS.get(w.low[j])
        if unit is None or unit.frequency is None or unit.steps != 1:
            return None
        period, end = calendar.now(unit.frequency), j + 1
        if w.low[j - 1] in ("fiscal", "financial"):
            period = which_fiscal(calendar)
    else:
        found = moment_at(j, w, calendar)
        if found is None or (resolved := _current(found[0], calendar)) is None:
            return None
        period, end = resolved, found[1]
    return through(Reading(start, end, period=period, to_date=True), w, calendar)


def which_fiscal(calendar: Calendar) -> Period:
    """The fiscal year that runs on the day of publication."""
    for name in (calendar.year - 1, calendar.year):
        period = calendar.fiscal_year(name)
        if period.end >= calendar.published:
            return period
    return calendar.fiscal_year(calendar.year + 1)


def _current(moment: Moment, calendar: Calendar) -> Period | None:
    if moment.year is None and moment.frequency is Frequency.MONTH:
        now = calendar.now(Frequency.MONTH)
        return now if now == calendar.in_year(moment, calendar.year) else calendar.resolve(moment)
    return calendar.resolve(moment)


def _past_dash(i: int, w: Words) -> int:
    return i + 1 if w.dash(i) else i


def through(reading: Reading, w: Words, calendar: Calendar) -> Reading:
    """A year with the end that the text gives it: "this year through November", "2025 so far"."""
    j = reading.end
    if reading.period is None or reading.period.frequency is not Frequency.YEAR:
        return reading
    led = w.low[reading.start - 1] in ("from", "since")
    if _is_so_far(j, w) and reading.period.count == 1 and not led:
        return reading._replace(end=j + 2, to_date=True, moment=None)
    if w.low[j] == ",":
        j += 1
    if w.reads(j, "up", "to"):
        j += 1
    if w.low[j] not in ("through", "to", "until", "thru"):
        return reading
    found = moment_at(j + 1, w, calendar)
    if found is None or found[0].frequency is Frequency.YEAR or found[0].fiscal:
        return reading
    moment = found[0]
    last = calendar.in_year(moment, reading.period.start.year)
    if moment.year not in (None, reading.period.start.year) or last is None:
        return reading
    if not calendar.has_been(last):
        return reading
    period = join(Period.of(last.frequency, reading.period.start), last)
    return reading._replace(end=found[1], period=period, to_date=False, moment=None, ranged=True)


def _is_so_far(i: int, w: Words) -> bool:
    return w.reads(i, "so", "far") or w.reads(i, "to", "date")


def since_january(last: Period) -> Period:
    """From the start of the year to the end of `last`: "through November"."""
    first = Period.of(last.frequency, last.start.replace(month=1, day=1))
    return tidy(Period(last.frequency, first.first, last.last))
