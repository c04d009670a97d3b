"""Home of steps told from what comes before them: "the next month", "a month later", "the week
beginning 20 October"."""

from datetime import timedelta

from verifier.language.calendar_words import WEEKDAYS
from verifier.language.time_anaphors import single_unit
from verifier.language.time_calendar import Calendar
from verifier.language.time_points import moment_at
from verifier.language.time_reading import Reading
from verifier.language.time_tokens import Words
from verifier.model.mention import Anaphor, TimeKind
from verifier.model.period import Frequency, Period

_TO_COME = frozenset({"in", "over", "within", "during", "for", "by", "of", "into", "until", "at",
                      "through", "from", "about", "than"})  # fmt: skip
"""Before "the next month": what makes it one to come."""


def the_next(i: int, w: Words) -> Reading | None:
    """The step after the one told of: "and recovered to $71 the next month", not "in the next
    month", which is to come."""
    unit = single_unit(i + 1, w)
    if w.low[i - 1] != "the" or w.low[i - 2] in _TO_COME or unit is None or not unit.frequency:
        return None
    return Reading(i, i + 2, anaphor=Anaphor(unit.steps, unit.frequency))


def told_from_before(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """The step some way after the one told before, or the week that begins on a day."""
    return _later_at(i, w) or _week_begun(i, w, calendar)


def _later_at(i: int, w: Words) -> Reading | None:
    """A time told by its distance from the one before: "in May it was 4.1%; a month later it was
    4.4%"; not "a year later than planned"."""
    counted = w.length(i)
    unit = single_unit(i, w) if w.low[i - 1] == "the" and w.low[i + 1] == "after" else None
    if unit is not None and unit.frequency in _STEPS and w.low[i + 2] in (",", ".", ";", "that"):
        end = i + 3 if w.low[i + 2] == "that" else i + 2
        return Reading(i - 1, end, anaphor=Anaphor(unit.steps, unit.frequency))
    if counted is None:
        return None
    count, frequency, j = counted
    if w.low[j] != "later" or w.low[j + 1] in _NO_STEP or frequency not in _STEPS:
        return None
    return Reading(i, j + 1, anaphor=Anaphor(count, frequency))


_NO_STEP = frozenset({"than", "this", "that", "date", "stage", "in", "on"})
_STEPS = (Frequency.MONTH, Frequency.QUARTER, Frequency.YEAR)


def _week_begun(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """A week told by its first day, which has most of its days behind it."""
    if w.low[i] != "week" or w.low[i + 1] not in _BEGUN:
        return None
    found = moment_at(i + 2 + (w.low[i + 2] == "on"), w, calendar)
    day = calendar.resolve(found[0]) if found is not None else None
    if found is None or day is None or day.frequency is not Frequency.DAY:
        return None
    week = Period.of(Frequency.WEEK, day.start + _MOST_OF_IT)
    return Reading(i, found[1], period=week, frequency=Frequency.WEEK)


_BEGUN = frozenset({"beginning", "starting", "commencing", "from"})
_MOST_OF_IT = timedelta(days=3)


def weekday_before(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """The weekday a week before the one that the block has told of, or else the last one: "the
    previous Friday it had closed at 5,012"."""
    day = WEEKDAYS.get(w.low[i + 1])
    if day is None or w.low[i] not in ("previous", "preceding", "prior"):
        return None
    told = w.low[i + 1] in w.low[:i]
    back = calendar.weekday(day).shift(-7) if told else calendar.weekday(day, strictly=True)
    return Reading(i, i + 2, TimeKind.RELEASE, back)
