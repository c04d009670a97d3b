"""Home of ranges between two named times: "July to September", 3-9 November."""

from dataclasses import replace

from verifier.language.times.calendars import Calendar, Moment
from verifier.language.times.points import day_at, moment_at, month_at
from verifier.language.times.reading import Reading
from verifier.language.times.tokens import STOPS, Words
from verifier.language.times.years import SCALES, which_year
from verifier.model.mention import TimeKind
from verifier.model.period import Frequency, Period

_UP_TO = frozenset({"to", "through", "until", "till", "thru"})
_PAIRS = frozenset({("and", "between"), ("to", "from"), ("through", "from")})


def stretch(reading: Reading, w: Words, calendar: Calendar) -> Reading:
    """The range that begins with a calendar name ("July to September"), else the name itself."""
    first = reading.moment
    if first is None:
        return reading
    j = reading.end
    before = _before(reading.start, w)
    joined = w.dash(j) or (w.low[j], before) in _PAIRS
    if first.frequency is Frequency.DAY and first.year is None and joined:
        day = day_at(j + 1, w)
        if day is not None and day[0] > first.day and w.low[day[1]] not in SCALES:
            return _days(reading, first, day[0], which_year(day[1], w, calendar), calendar)
    if w.dash(j) and w.low[j + 1] in ("to", "through") and w.dash(j + 2):
        j += 2  # "December-to-February"
    word = w.low[j]
    if word == "and" and before != "between":
        return _together(reading, first, w, calendar)
    if not (w.dash(j) or word in _UP_TO or word == "and"):
        return reading
    found = _end_of_range(j + 1, first, w, calendar)
    if found is None or (w.dash(j) and first.frequency is not found[0].frequency):
        return reading
    last, end = found
    if last.frequency is Frequency.YEAR is not first.frequency and first.year is None:
        return reading
    period = calendar.stretch(first, last)
    if period is None:
        return reading
    compares = word not in ("-", "–", "—", "‑") and before in ("from", "between")
    one = _is_summed(reading.start, end, w) or _is_set_on_a_year_ago(end, w)
    if compares and not one and _adjacent(first, last, calendar):
        return reading
    return reading._replace(end=end, period=period, moment=None, ranged=True)


def months_at(found: tuple[Moment, int], w: Words, calendar: Calendar) -> tuple[Period, int] | None:
    """The months that run from the one found at a place, less than a year: "August-October",
    of which growth "in the year to August-October" is told."""
    first, j = found
    if first.frequency is not Frequency.MONTH or not (w.dash(j) or w.low[j] == "to"):
        return None
    last = moment_at(j + 1, w, calendar)
    if last is None or last[0].frequency is not Frequency.MONTH:
        return None
    period = calendar.stretch(first, last[0])
    return (period, last[1]) if period is not None and 1 < period.count < _TWELVE else None


_TWELVE = 12


def _together(reading: Reading, first: Moment, w: Words, calendar: Calendar) -> Reading:
    """Two months or quarters taken as one: "October and November combined", "over October and
    November"."""
    found = moment_at(reading.end + 1, w, calendar)
    if found is None or first.frequency is Frequency.DAY:
        return reading
    last, end = found
    over = _before(reading.start, w) in ("over", "across") and w.low[end] != "respectively"
    if last.frequency is not first.frequency or not (over or w.low[end] in _AS_ONE):
        return reading
    if w.low[end] in _AS_ONE:
        end += 2 if w.low[end] in ("taken", "put", "added") else 1
    period = calendar.stretch(first, last)
    if period is None:
        return reading
    return reading._replace(end=end, period=period, moment=None, ranged=True)


_AS_ONE = frozenset({"combined", "together", "taken", "put", "added"})


def _end_of_range(j: int, first: Moment, w: Words, calendar: Calendar) -> tuple[Moment, int] | None:
    """The last moment of a range, with the unit behind it in "the July-September quarter"."""
    if first.frequency is Frequency.MONTH and (bare := month_at(j, w)) is not None:
        unit = bare[1] + 1 if w.dash(bare[1]) else bare[1]
        if w.low[unit] in ("quarter", "half", "period"):
            year, end, fiscal, offset = which_year(unit + 1, w, calendar)
            if fiscal and year is not None:
                year = calendar.year_in_fiscal(year, bare[0])
            return Moment(Frequency.MONTH, bare[0], year, offset=offset), end
    return moment_at(j, w, calendar)


def _before(start: int, w: Words) -> str:
    return w.low[start - 2] if w.low[start - 1] == "the" else w.low[start - 1]


def _is_summed(start: int, end: int, w: Words) -> bool:
    """Whether a sum is told of a range: "the cumulative total from January to February", "from
    January to February combined"."""
    ahead = start - 3 if w.low[start - 1] == "the" else start - 2
    return w.low[ahead] in _SUMS or w.low[end] in (*_AS_ONE, "inclusive")


_SUMS = frozenset({"total", "totals", "sum", "sums", "aggregate", "period", "months"})


def _adjacent(first: Moment, last: Moment, calendar: Calendar) -> bool:
    """Whether "from October to November" compares two neighbours rather than spans them."""
    if first.frequency is not last.frequency or first.frequency is Frequency.DAY:
        return False
    period = calendar.stretch(first, last)
    if period is None:
        return False
    steps = period.to(first.frequency)
    return steps is not None and steps.count == 2


def _is_set_on_a_year_ago(end: int, w: Words) -> bool:
    """Whether the first move told behind a range is one on the year before, so that the range is
    one time: "between January and February, receipts rose 8.2% from a year earlier"."""
    k = end + (w.low[end] == ",")
    while k < end + _FAR and w.low[k] and w.low[k] not in _CLAUSES and w.low[k] not in STOPS:
        if w.low[k] in ("a", "one") and w.low[k + 1] == "year":
            event = w.low[k + 2] == "before" and w.low[k + 3].isalpha()  # "the crash"
            return w.low[k + 2] in ("earlier", "before", "ago") and not event
        if w.low[k : k + 2] == ["the", "same"] and w.low[k + 2] in _STRETCHES:
            return True
        k += 1
    return False


_FAR = 24
_CLAUSES = frozenset({",", "and", "but", "while", "although", "though", "or"})
_STRETCHES = frozenset({"period", "months", "stretch", "quarters"})


def _days(
    reading: Reading, first: Moment, day: int, year: tuple[int | None, int, bool, int],
    calendar: Calendar,
) -> Reading:  # fmt: skip
    last = replace(first, day=day, year=year[0])
    period = calendar.stretch(replace(first, year=year[0]), last)
    if period is None:
        return reading
    return reading._replace(end=year[1], period=period, moment=None, ranged=True)


def days_before_month(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """Days joined before their month: 3-9 November, 3 to 9 November."""
    first = day_at(i, w)
    if first is None or not (w.dash(i + 1) or w.low[i + 1] in ("to", "and")):
        return None
    found = moment_at(i + 2, w, calendar) if day_at(i + 2, w) else None
    if found is None or found[0].frequency is not Frequency.DAY or found[0].day <= first[0]:
        return None
    last = found[0]
    period = calendar.stretch(replace(last, day=first[0]), last)
    if period is None:
        return None
    return Reading(i, found[1], TimeKind.RELEASE, period, ranged=True)
