"""Home of mid-years: the day of a year on which stocks are counted that are counted once a year."""

import re

from verifier.lazy import regex
from verifier.model.period import PER_YEAR, Frequency, Period
from verifier.model.series import Nature, Series

_COUNTED_THEN = regex(
    r"\bmid[-\s]?years?\b|\b(?:30(?:th)?\sJune|June\s30|1(?:st)?\sJuly|July\s1|"
    r"(?:end-|end\sof\s)June)\b",
    re.IGNORECASE,
)
_JUNE, _JULY = 6, 7
_MOST_DAYS = 123
"""The middle of a year is at most four months long."""


def mid_year_of(period: Period, series: Series) -> Period | None:
    """The year in whose middle a time lies or ends, of a stock that is counted there once a year:
    "at mid-2023", "in June 2023", "the year to mid-2023"; None for other times and series."""
    if series.frequency is not Frequency.YEAR or series.nature is not Nature.STOCK:
        return None
    if period.frequency is Frequency.YEAR or _COUNTED_THEN.search(_words_of(series)) is None:
        return None
    year = Period.of(Frequency.YEAR, period.end)
    twelve_months = period.count == PER_YEAR.get(period.frequency)
    if twelve_months:
        return year if period.end.month in (_JUNE, _JULY) else None
    reaches = period.start.month <= _JULY and period.end.month >= _JUNE
    short = (period.end - period.start).days <= _MOST_DAYS
    return year if year.contains(period) and reaches and short else None


def _words_of(series: Series) -> str:
    return " ".join((series.title, *series.aliases))
