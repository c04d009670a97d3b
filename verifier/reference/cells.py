"""Home of the reading of single cells: numbers, days and periods, each with the remedy if wrong."""

from datetime import date
from decimal import Decimal

from verifier.errors import PeriodError
from verifier.lazy import regex
from verifier.model.period import Frequency, Period
from verifier.reference.remedies import meant_period, why_no_number

_NUMBER = regex(r"[+-]?(?:[0-9]+(?:\.([0-9]*))?|\.([0-9]+))")
_SCIENTIFIC = regex(r"[+-]?[0-9]+(?:\.[0-9]+)?[eE][+-]?[0-9]{1,3}")
_DATE = regex(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
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
    meant = meant_period(text, Frequency.DAY)
    remedy = f"; write {meant}" if meant and meant != text else ""
    wrong = f"{text[:40]!r} is not a date (YYYY-MM-DD, or empty where it is not known){remedy}"
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
        meant = meant_period(text, frequency)
        return str(error) if meant is None else f"{text!r} is not a period; write {meant}"
    if period.frequency is not frequency:
        whole = period.to(frequency)
        longer = is_finer(frequency, period.frequency)
        if whole is None or (longer and period.frequency is not told):
            meant = meant_period(text, frequency)
            remedy = f"; write {meant} if it is the figure of all of it" if meant else ""
            said = f"{text!r} is of frequency {period.frequency}, the series is of {frequency}"
            return said + remedy
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
