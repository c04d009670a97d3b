"""Home of parts of a year that stand for one of its quarters: the spring, early 2024, late 2023."""

from verifier.model.period import Frequency, Period

_SEASON, THIRD = 3, 4
"""Months of a season, and of the early, middle or late part of a year."""


def is_part_of_a_year(period: Period) -> bool:
    """Whether months are a season, or the early, middle or late part of a year; any others, "from
    August to September", are those alone."""
    if period.frequency is not Frequency.MONTH or period.to(Frequency.QUARTER) is not None:
        return False
    third = period.count == THIRD and period.start.month % THIRD == 1
    return period.count == _SEASON or third
