"""Home of weeks told by their number: "up from 212 in week 30", "in week 1 of 2026"."""

from datetime import date

from verifier.language.times.calendars import Calendar
from verifier.language.times.reading import Reading
from verifier.language.times.tokens import Words
from verifier.model.period import Frequency, Period

_WEEKS, _DIGITS = 53, 2
_LEADS = frozenset({"in", "for", "from", "since", "to", "of", "and", "than", "by", "until", "with",
                    "during", "between", "after", "against", "at"})  # fmt: skip


def week_numbered(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """The week of a year that bears a number, the latest one that has begun; None for the weeks
    that something else counts: "in week 12 of the trial"."""
    number = w.low[i + 1]
    if (
        w.low[i] != "week"
        or not number.isdecimal()
        or len(number) > 2
        or w.low[i - 1] not in _LEADS
    ):
        return None
    end = i + 2
    year = w.year(end + 1) if w.low[end] == "of" else w.year(end)
    if w.low[end] == "of" and year is None:
        return None
    if year is not None:
        end += 2 if w.low[end] == "of" else 1
    named = [year] if year is not None else [calendar.year + 1, calendar.year, calendar.year - 1]
    weeks = (_week(one, int(number)) for one in named)
    begun = (week for week in weeks if week is not None and week.start <= calendar.published)
    period = next(begun, None)
    return Reading(i, end, period=period) if period is not None else None


def _week(year: int, number: int) -> Period | None:
    if not 1 <= number <= _WEEKS:
        return None
    try:
        return Period.of(Frequency.WEEK, date.fromisocalendar(year, number, 1))
    except ValueError:  # most years have no 53rd week
        return None
