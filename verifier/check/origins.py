"""Home of origins: the step of a measure from which a change or a record is counted."""

from verifier.model.period import Frequency, Period

_MOST_OF_A_YEAR = 4
"""Months: the early, middle or late part of a year, or a season, stands for one quarter."""


def in_steps_of(found: Period, frequency: Frequency) -> Period | None:
    """A time in other steps: the same days, the step that a shorter one ends ("the end of June" of
    quarters), or the quarter that holds most of a season or of the early or late year."""
    if frequency is Frequency.QUARTER and _is_a_part_of_a_year(found):
        months = list(found.steps())
        quarters = [Period.of(frequency, month.start) for month in months]
        return max(quarters, key=quarters.count)
    step = Period.of(frequency, found.end)
    ends = found.count == 1 and step.end == found.end and step.contains(found)
    return found.to(frequency) or (step if ends else None)


def _is_a_part_of_a_year(period: Period) -> bool:
    """Whether months are a season, or the early, middle or late part of a year."""
    months = period.frequency is Frequency.MONTH and 1 < period.count <= _MOST_OF_A_YEAR
    return months and period.to(Frequency.QUARTER) is None


def origin_of(found: Period, period: Period | None) -> Period:
    """The time since which something is the highest, in the steps of the period that is."""
    if period is None or found.frequency in (period.frequency, Frequency.YEAR):
        return found
    steps = in_steps_of(found, period.frequency)
    return steps if steps is not None and steps.count <= found.count else found
