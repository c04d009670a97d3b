"""Home of origins: the step of a measure from which a change or a record is counted."""

from verifier.model.period import PER_YEAR, Frequency, Period

_SEASON = 3
_MOST_OF_A_YEAR = 4
"""Months: the early, middle or late part of a year, or a season, stands for one quarter."""


def in_steps_of(found: Period, frequency: Frequency) -> Period | None:
    """A time in other steps: the same days, the step that a shorter one ends ("the end of June" of
    quarters), or the quarter that holds most of a season or of the early or late year."""
    if frequency in (Frequency.QUARTER, Frequency.HALF) and _is_a_part_of_a_year(found):
        steps = [Period.of(frequency, month.start) for month in found.steps()]
        return max(steps, key=steps.count)  # the half that the middle of a year ends
    step = Period.of(frequency, found.end)
    ends = found.count == 1 and step.end == found.end and step.contains(found)
    return found.to(frequency) or (step if ends else None)


def _is_a_part_of_a_year(period: Period) -> bool:
    """Whether months are a season, or the early, middle or late part of a year."""
    months = period.frequency is Frequency.MONTH and 1 < period.count <= _MOST_OF_A_YEAR
    return months and period.to(Frequency.QUARTER) is None


def origin_of(found: Period, period: Period | None) -> Period:
    """The time since which something is the highest, in the steps of the period that is."""
    rolling = period is not None and period.frequency is Frequency.MONTH and period.count == _SEASON
    if period is not None and rolling and found.frequency is Frequency.MONTH and found.count == 1:
        return Period(Frequency.MONTH, found.last - _SEASON + 1, found.last)
    if period is None or found.frequency in (period.frequency, Frequency.YEAR):
        return found
    steps = in_steps_of(found, period.frequency)
    return steps if steps is not None and steps.count <= found.count else found


def season_before(season: Period, period: Period) -> Period | None:
    """The step of a year before that a single `period` is compared with where it is set against a
    whole season: "dearer than last summer" of August; None where another season is meant."""
    told = season.frequency is Frequency.MONTH and season.count == _SEASON and period.count == 1
    if not told or period.frequency not in PER_YEAR or season.to(Frequency.QUARTER) is not None:
        return None
    if season.end >= period.start:
        season = season.years_later(-1)
    before = period.years_later(-1)
    return before if season.start <= before.end and before.start <= season.end else None
