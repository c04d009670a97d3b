"""Home of `with_form`: in which form the figures of a series are, as its title tells it."""

import re
from collections.abc import Collection
from dataclasses import replace
from typing import Any

from verifier.lazy import regex
from verifier.model.codes import is_currency
from verifier.model.series import Nature, Series, Transformation
from verifier.reference.codelists import Codelists, Indicator

FORMS = frozenset(("adjustment", "prices", "nature", "transformation", "accumulation", "status"))
"""The columns whose blank cells the title completes row by row."""
_RATES = ("percent", "percentage_points")
_STEP = r"(?:month|quarter|week|period|half[- ]year)"
_CHANGE = (
    r"(?:change|growth|increase|rate),?\s(?:\w+\s){0,2}?(?:on|from|over|of)\s(?:(?:a|the|one)\s)?"
)
"""The words before what a change is measured from: "percent change on the"."""
_TRANSFORMED = (
    (
        Transformation.ANNUALISED,
        regex(r"\bannuali[sz]ed\b|\bat (?:an )?annual rates?\b", re.IGNORECASE),
    ),
    (
        Transformation.PERIOD,
        regex(
            rf"\b(?:{_STEP}[- ](?:on|over)[- ]{_STEP}|mom|qoq|wow|m/m|q/q|w/w|"
            rf"{_STEP}/previous {_STEP}|previous {_STEP} = |"
            rf"{_CHANGE}(?:previous\s|preceding\s|prior\s|last\s)?{_STEP}\b"
            r"(?!s?\s(?:of|in) (?:the|a) )|"
            r"(?:monthly|quarterly|weekly|one-month) "
            r"(?:rate|growth|change|variation|increase|percent\w*))\b",
            re.IGNORECASE,
        ),
    ),
    (
        Transformation.YEAR,
        regex(
            r"\bannual %|"
            r"\b(?:annual (?:rate|growth|change|variation|percentage|increase)|year/year|"
            r"inflation\b|yoy|y/y|"
            r"(?:12|twelve)[- ]months?\b|year[- ](?:on|over)[- ]year|growth$|growth,|"
            rf"{_CHANGE}(?:(?:fiscal\s)?year(?:ly)?\b|previous year|same \w+\b)|"
            r"(?:of|in|=)\s(?:the\s)?previous year)",
            re.IGNORECASE,
        ),
    ),
)
"""What was done to the figures, the surest words first: "annualised change on the quarter"."""
_CHANGED = regex(r"\bchange\b", re.IGNORECASE)
_ADJUSTED = (
    (
        "NSA",
        regex(
            r"\b(?-i:NSA|CPNSA)\b|\b(?:not|non)[- ]seasonally[- ]adjusted|\bunadjusted\b|"
            r"\bwithout seasonal",
            re.IGNORECASE,
        ),
    ),
    (
        "SAAR",
        regex(
            r"\b(?-i:SAAR)\b|\bseasonally[- ]adjusted,? annual(?:i[sz]ed)? rate\b", re.IGNORECASE
        ),
    ),
    (
        "SA",
        regex(
            r"\b(?-i:SA|CVMSA|CPSA)\b|\bseasonally[- ](?:and calendar[- ])?adjusted\b",
            re.IGNORECASE,
        ),
    ),
)
_PRICES = (
    (
        "constant",
        regex(
            r"\b(?:constant (?:\d{4} )?(?:prices?|US\$|dollars?|LCU|local)|chained?[- ]\w+|"
            r"(?-i:CVM|CVMSA|CVMNSA)|(?-i:^Real)(?= gross| GDP))",
            re.IGNORECASE,
        ),
    ),
    (
        "current",
        regex(
            r"\bcurrent (?:prices?|US\$|USD|dollars?|LCU|international)|\b(?-i:CP|CPSA|CPNSA)\b|"
            r"\bnominal (?:GDP|gross)",
            re.IGNORECASE,
        ),
    ),
)
"""In whose prices amounts of money are reckoned."""
_RECKONED = (
    (
        "constant",
        regex(
            r"(?<!trading )(?<!traffic )(?<!search )(?<!call )\bvolumes?\b(?!-)|"
            r"\b(?:in |at )?real(?:[- ]terms?)?(?=,|$)|\bin real terms\b",
            re.IGNORECASE,
        ),
    ),
    (
        "current",
        regex(r"(?<!fair )(?<!net asset )(?<!gross )\bvalues?\b(?! added)|\bnominal\b", re.I),
    ),
)
"""How rates and indices are reckoned of which the title tells another form: "Retail sales, volume,
change on the year"."""
_SO_FAR = regex(r"\byear[- ]to[- ]date\b|\bcumulative\b|\bsince january\b", re.IGNORECASE)
_FORECAST = regex(r"\b(?:forecasts?|consensus|projections?|projected)\b", re.IGNORECASE)
_AT_THE_END = regex(
    r"\b(?:at|end[- ]of|at the end of)[- ](?:the )?(?:end|month|quarter|year|period)\b|"
    r"\bstocks? of\b|\bas at\b|\bheld\b|\boutstanding\b|\bwaiting\b",
    re.IGNORECASE,
)
_PRICED = regex(r"\bprice\b(?!\sindex)", re.IGNORECASE)
_ONE_BY_ONE = regex(r"(?<!&)\b(?:average|mean|median|per|a)\s\w", re.IGNORECASE)
"""Words for what is told of each: its money is a price, its count a rate."""


def told_columns(used: Collection[str], filled: Collection[str]) -> frozenset[str]:
    """The columns that say something of one row: of the forms those that it fills itself, of the
    others all those `used` in any row."""
    return frozenset(used).difference(FORMS) | FORMS.intersection(filled)


def with_form(one: Series, used: Collection[str]) -> Series:
    """The series with transformation, adjustment, accumulation and status as the title tells them,
    each where its column is not among those `used`."""
    told: dict[str, Any] = {}
    if "transformation" not in used and (one.unit in _RATES or _CHANGED.search(one.title)):
        told["transformation"] = _first_of(_TRANSFORMED, one.title)
    if "adjustment" not in used:
        told["adjustment"] = _first_of(_ADJUSTED, one.title)
    if "prices" not in used and one.indicator is None:
        told["prices"] = _first_of(_PRICES, one.title)
        if told["prices"] is None and (one.unit in _RATES or one.unit == "index"):
            told["prices"] = _first_of(_RECKONED, one.title)
    if "accumulation" not in used and _SO_FAR.search(one.title):
        told["accumulation"] = "year_to_date"
    if "status" not in used and _FORECAST.search(one.title):
        told["status"] = "forecast"
    told = {name: found for name, found in told.items() if found is not None}
    return replace(one, **told) if told else one


def with_nature(one: Series, used: Collection[str], lists: Codelists) -> Series:
    """The series with the nature that its title tells, where its row fills none."""
    return one if "nature" in used else replace(one, nature=nature_told(one, lists))


def nature_told(one: Series, lists: Codelists) -> Nature:
    """How the values of a series combine, by its unit and measure and by what its title says."""
    found = lists.nature_of(one.indicator, one.unit)
    money = is_currency(one.unit)
    if found is Nature.INDEX and one.unit != "index" and one.unit not in _RATES:
        found = Nature.FLOW
    if found is not Nature.FLOW:
        return found
    if _AT_THE_END.search(one.title):
        return Nature.STOCK
    if _ONE_BY_ONE.search(one.title) or (money and _PRICED.search(one.title)):
        return Nature.PRICE if money else Nature.RATE
    return found


def is_told_in(indicator: Indicator, unit: str) -> bool:
    """Whether a listed measure can be told in a unit: a rate or an index of anything, money and
    what is traded for it in money, and no count in money."""
    if unit in _RATES or unit == "index":
        return True
    if indicator.unit in _RATES or indicator.unit == "index":
        return False
    if is_currency(unit):
        return is_currency(indicator.unit)
    return indicator.nature is Nature.FLOW or not is_currency(indicator.unit)


def is_usual_in(indicator: Indicator, unit: str) -> bool:
    """Whether a listed measure is usually told in a unit, rates apart from amounts."""
    return (indicator.unit == "percent") == (unit == "percent")


def _first_of(told: tuple[tuple[Any, re.Pattern[str]], ...], title: str) -> Any:
    return next((code for code, pattern in told if pattern.search(title)), None)
