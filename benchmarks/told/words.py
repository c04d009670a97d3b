"""Home of the figures' words: how an amount, a share, a period or a count is printed."""

import re

import pandas as pd
from known import Known

MONEY = {"USD": "$", "GBP": "£", "EUR": "€"}
NAMED = {"tonne": "tonnes", "tonnes": "tonnes", "litre": "litres", "litres": "litres"}
NAMED |= {"hour": "hours", "barrel": "barrels", "barrels": "barrels", "cubic feet": "cubic feet"}
SCALES = (("trillion", "tn", 12), ("billion", "bn", 9), ("million", "m", 6))
COUNTS = ("two", "three", "four", "five", "six", "seven", "eight", "nine")
ORDINALS = ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
DAY = pd.Timedelta(days=1)
MULTIPLES = (
    (0.25, "a quarter of"),
    (1 / 3, "a third of"),
    (0.5, "half"),
    (2 / 3, "two thirds of"),
    (0.75, "three quarters of"),
    (2.0, "double"),
    (3.0, "triple"),
    (4.0, "four times"),
)
QUARTERS = ("first", "second", "third", "fourth")


class _UnsaidError(KeyError):
    """A figure that no one would print."""


def percent(value: float, sign: str) -> str:
    """A share or growth without its sign; raises KeyError where it rounds to nothing."""
    if not 0.1 <= abs(value) < 400:
        raise _UnsaidError
    return f"{abs(value):.1f}{sign}"


def amount(value: float, told: Known, moved: bool, bn: bool, sign: str) -> str:
    """A value of a series in its unit, without a minus; raises KeyError for one that rounds to
    nothing."""
    size, unit = abs(value), told.row["unit"]
    if unit == "percent":
        if size < 0.05 if moved else size == 0:
            raise _UnsaidError
        return f"{size:.1f} percentage points" if moved else f"{size:.1f}{sign}"
    if unit == "index":
        return f"{size:,.1f} points" if moved else f"{size:,.1f}"
    whole = size * 10.0 ** int(told.row.get("multiplier") or 0)
    before, after = MONEY.get(unit, ""), NAMED.get(unit, "")
    printed = before + _scaled(whole, bn and bool(before), 2 if before and whole < 1000 else 0)
    return f"{printed} {after}" if after else printed


def period_name(period: pd.Period, now: pd.Period, year: bool) -> str:
    """A period as a text calls it, with its year where it is asked for or more than eleven months
    back."""
    in_a_year = {"D": 180, "W": 48, "M": 12, "Q": 4}.get(period.freqstr[0], 0)
    far = year or period.year < now.year - 1 or (now - period).n >= in_a_year
    if period.freqstr[0] in "DW":
        return ("the week ended " if period.freqstr[0] == "W" else "") + month_day(period, far)
    if period.freqstr.startswith("M"):
        return f"{period:%B}" + (f" {period.year}" if far else "")
    if period.freqstr.startswith("Q"):
        named = f"the {QUARTERS[period.quarter - 1]} quarter"
        return f"{named} of {period.year}" if far else named
    return str(period.year)


def month_day(period: pd.Period, year: bool, begun: bool = False) -> str:
    """The day, or the Saturday of the week or the Monday with which it has `begun`, as American
    news writes it."""
    last = period.end_time if period.freqstr == "D" else period.end_time - DAY
    day = (period.start_time if begun else last).date()
    return f"{day:%B} {day.day}" + (f", {day.year}" if year else "")


def heading(period: pd.Period) -> str:
    """A period as it heads a column."""
    quarter = period.freqstr.startswith("Q")
    return f"Q{period.quarter} {period.year}" if quarter else period_name(period, period, True)


def extreme(sign: int) -> str:
    """What a high or a low is called."""
    return "highest" if sign > 0 else "lowest"


def count(number: int) -> str:
    """A small number as a word; raises KeyError for one that is no run."""
    if not 2 <= number <= 9:
        raise _UnsaidError
    return COUNTS[number - 2]


def ordinal(number: int) -> str:
    """A small place as a word; raises KeyError for one that is no run."""
    if not 2 <= number <= 9:
        raise _UnsaidError
    return ORDINALS[number - 2]


def placed(place: int, nature: str) -> str:
    """A place in an order, counted from the bottom where it is negative; raises KeyError for one
    far from either end."""
    amounts = nature in ("flow", "stock")
    ends = ("largest", "smallest") if amounts else ("highest", "lowest")
    end = ends[0] if place > 0 else ends[1]
    if abs(place) > 6:
        raise _UnsaidError
    return end if abs(place) == 1 else f"{ORDINALS[abs(place) - 2]}-{end}"


def multiple(ratio: float) -> str:
    """How many times one amount is of another, in words that stand before it; raises KeyError where
    no words come near."""
    for at, words in MULTIPLES:
        hedge = _hedge(ratio / at)
        if hedge is not None:
            return f"{hedge}{words}"
    raise _UnsaidError


def _hedge(part: float) -> str | None:
    if 0.995 <= part <= 1.005:
        return ""
    if 0.95 <= part < 0.985:
        return "almost "
    return "more than " if 1.015 < part <= 1.08 else None


def times_name(ratio: float) -> str:
    """How many times one amount is of another, as a number; raises KeyError where that says
    little."""
    if not 1.35 <= ratio < 20 or abs(ratio - round(ratio)) < 0.06:
        raise _UnsaidError
    return f"{ratio:.1f} times"


def mark_name(printed: str) -> str:
    """A round figure without the noughts that nobody prints: £400.0m is £400m."""
    return re.sub(r"(\.\d*?)0+(?=\D|$)", lambda m: m[1].rstrip("."), printed)


def _scaled(whole: float, short: bool, decimals: int) -> str:
    for long, letters, power in SCALES:
        if whole >= 10**power:
            head = whole / 10**power
            digits = f"{head:.2f}" if head < 10 else f"{head:.1f}"
            return f"{digits}{letters}" if short else f"{digits} {long}"
    if round(whole, decimals) == 0:
        raise _UnsaidError
    return f"{whole:,.{decimals}f}"
