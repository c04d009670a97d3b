"""Home of the reading of single cells: numbers, days and periods, each with the remedy if wrong."""

import re
from datetime import date
from decimal import Decimal

from verifier.errors import PeriodError
from verifier.model.period import Frequency, Period

_NUMBER = re.compile(r"[+-]?(?:[0-9]+(?:\.([0-9]*))?|\.([0-9]+))")
_SCIENTIFIC = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?[eE][+-]?[0-9]{1,3}")
_GROUPED = re.compile(r"[+-]?[0-9]{1,3}(?:[,'\u00a0\u202f\u2009 ][0-9]{3})+(?:\.[0-9]+)?")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LONGEST_NUMBER = 60


def read_number(text: str, scale: int) -> tuple[float, int] | str:
    """The value times ten to the `scale`, rounded once, and its decimals as printed; or what is
    wrong with the cell. Decimals are negative where 1.5E+9 says that the last digit is far up."""
    match = _NUMBER.fullmatch(text) if len(text) <= _LONGEST_NUMBER else None
    if match is None:
        text = text.strip()
        match = _NUMBER.fullmatch(text) if len(text) <= _LONGEST_NUMBER else None
    if match is not None:
        return float(f"{text}e{scale}"), len(match[1] or match[2] or "")
    if len(text) > _LONGEST_NUMBER or not _SCIENTIFIC.fullmatch(text):
        return why_no_number(text)
    exact = Decimal(text)
    value, decimals = float(exact.scaleb(scale)), -int(exact.as_tuple().exponent)
    if abs(value) == float("inf") or abs(decimals) > _LONGEST_NUMBER:
        return f"{text!r} is beyond any figure"
    return value, decimals


def read_day(text: str) -> date | str:
    """The day written as YYYY-MM-DD; or what is wrong with the cell."""
    wrong = f"{text[:40]!r} is not a date (YYYY-MM-DD, or empty where it is not known)"
    if not _DATE.fullmatch(text):
        return wrong
    try:
        return date.fromisoformat(text)
    except ValueError:
        return wrong


def read_period(
    text: str, frequency: Frequency, to_date: bool, told: Frequency | None = None
) -> Period | str:
    """The period written as `text` in a series of that frequency, or what is wrong with it.

    A year-to-date figure may be dated by its last step: it becomes the run from the year's first.
    Steps of another frequency are taken where they make up whole ones: "2025-01/2025-03" is a
    quarter; and so is one step of the frequency that the pack has `told`, where the series is held
    in finer ones.
    """
    if not text:
        return "is empty; say which period the figure is of"
    try:
        period = Period.parse(text)
    except PeriodError as error:
        return str(error)
    if period.frequency is not frequency:
        whole = period.to(frequency)
        if whole is None or (
            is_finer(frequency, period.frequency) and period.frequency is not told
        ):
            return f"{text!r} is of frequency {period.frequency}, the series is of {frequency}"
        period = whole
    if not to_date or period.count > 1:
        return period
    new_year = period.start.replace(month=1, day=1)
    if frequency is Frequency.WEEK:
        new_year = date.fromisocalendar(period.start.isocalendar().year, 1, 1)
    return Period.between(Period.of(frequency, new_year), period)


def is_finer(one: Frequency, other: Frequency) -> bool:
    """Whether the steps of one frequency are shorter than those of another."""
    return _LENGTHS.index(one) < _LENGTHS.index(other)


_LENGTHS = (
    Frequency.DAY,
    Frequency.WEEK,
    Frequency.MONTH,
    Frequency.QUARTER,
    Frequency.HALF,
    Frequency.YEAR,
)


def why_no_number(text: str) -> str:
    """What is wrong with a value cell and what would be right."""
    if not text:
        return "is empty; leave out the row where no figure was published"
    shown = repr(text[:40])
    if _GROUPED.fullmatch(text):
        plain = re.sub(r"[^0-9.+-]", "", text)
        return f"{shown} has thousands separators; write {plain}"
    if re.fullmatch(r"[+-]?[0-9]+,[0-9]+", text):
        return f"{shown} has a decimal comma; write {text.replace(',', '.')}"
    if text.casefold().lstrip("+-") in {"nan", "inf", "infinity", "na", "n/a", "null", "none"}:
        return f"{shown} is no figure; leave out the row where no figure was published"
    if re.fullmatch(r"[$€£¥]?[+-]?[0-9.]+ ?%?", text):
        return f"{shown} has a sign of its unit; write the bare number, the unit is in series.csv"
    return f"{shown} is not a number (digits, a point before decimals, a minus sign in front)"
