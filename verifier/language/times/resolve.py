"""Home of `resolve`: the period that a time expression stands for, given the one it points at."""

from datetime import date

from verifier.language.times.year_meant import in_the_year_of
from verifier.model.mention import TimeMention
from verifier.model.period import Frequency, Period

_FAR = 1000  # steps; no text points further with months or days
_LAST_YEAR = date.max.year


def resolve(mention: TimeMention, referent: Period | None) -> Period | None:
    """The period of a mention, given the one it points at.

    A shift by years keeps the referent's frequency; a shift by shorter steps, and "that month",
    need a referent that those steps fill. None where the words do not settle it.
    """
    anaphor = mention.anaphor
    if anaphor is None:
        return mention.period
    if referent is None:
        return None
    if anaphor.named is not None:
        return in_the_year_of(anaphor.named, referent, anaphor)
    if anaphor.year is not None and mention.period is not None:
        return _moved_into(referent, mention.period)
    if anaphor.year is not None:
        return _years_later(referent, anaphor.year - referent.end.year)
    frequency = anaphor.frequency
    if abs(anaphor.steps) > _FAR:
        return None
    if frequency is None:
        return referent.shift(anaphor.steps * referent.count)
    if anaphor.steps == 0:
        return _within(referent, frequency)
    if frequency is Frequency.YEAR:
        return _years_later(referent, anaphor.steps)
    counted = referent.to(frequency)
    if counted is None:
        return None
    whole = mention.window == counted.count and mention.frequency is frequency
    if whole and anaphor.steps == -1:
        return counted.previous()  # "the three months before" of three
    if anaphor.steps % counted.count:
        return None  # "a month earlier" of a quarter; but two quarters back are "six months"
    return counted.shift(anaphor.steps)


def _years_later(referent: Period, years: int) -> Period | None:
    """The referent moved by years; None where it would leave the calendar."""
    inside = date.min.year < referent.start.year + years <= referent.end.year + years < _LAST_YEAR
    return referent.years_later(years) if inside else None


def _moved_into(referent: Period, year: Period) -> Period | None:
    """The referent moved by years into a fiscal year; None where it does not fit in there."""
    first = year.start.year - referent.start.year
    moved = (_years_later(referent, first + n) for n in (0, 1))
    return next((p for p in moved if p and p != referent and year.contains(p)), None)


def _within(referent: Period, frequency: Frequency) -> Period | None:
    """The last step of `frequency` that a referent fills or lies in: "that month", "that year"."""
    counted = referent.to(frequency)
    if counted is not None:
        return counted.final
    first, last = Period.of(frequency, referent.start), Period.of(frequency, referent.end)
    return last if first == last else None
