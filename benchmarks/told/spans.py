"""Home of spans: what is told of stretches of the calendar, of years gone by and of peaks.

A span is a whole stretch of the calendar that had ended by the newest period: a year, a half,
a quarter, a season, or the financial year so far.
"""

import re
from dataclasses import dataclass

import pandas as pd
from known import Known
from words import QUARTERS, period_name

SPAN = re.compile(r"(?P<span>cal|half|qtr|sea|fyd)(?P<told>mean|p|y|t|r|n)?")
PAST = "same samep py dy pre prep peak peakp trough troughp".split()
SPANS = ("cal", "half", "qtr", "sea", "fyd")
FIGURES = (
    *(span + told for span in SPANS for told in ("", "mean", "p", "y")),
    *(name for name in PAST if name not in ("py", "dy")),
)
"""The blanks of this module that are filled with a figure."""
GROWTHS = (
    *(span + told for span in SPANS for told in ("p", "y")),
    *"samep prep peakp troughp".split(),
)
NAMES = (*(span + told for span in SPANS for told in "trn"), "peakt", "trought", "pret", "months")
"""Those that are filled with a time or a number of periods."""
OTHER = {f"{span}p": f"{span}y" for span in ("half", "qtr", "sea")}
OTHER = {**OTHER, **{late: early for early, late in OTHER.items()}, "prep": "py", "samep": "py"}
"""The base for which another one slips in."""
BEFORE_THE_PANDEMIC = 2019
FINANCIAL_YEARS = {"GBR": 4, "IND": 4, "JPN": 4, "USA": 10}
"""The month in which the financial year of a government begins."""
SEASONS = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}
NUMBERS = "two three four five six seven eight nine ten eleven".split()
LATEST = 3
"""How many of the newest periods are no peak or trough that is looked back at."""


@dataclass(frozen=True)
class Span:
    """A stretch of a series: its last period, as so many before the newest, and how many it has."""

    back: int
    count: int


def span(told: Known, name: str, said: str) -> Span:
    """The span of that name, as many of its kind (`-1`) or years (`y`) before the last one that
    had ended as is said; raises KeyError where the series has none."""
    newest, steps, back = told.period(0), told.steps, periods_back(said, 0)
    if told.row["frequency"] not in "MQ" or (name == "sea" and steps < 12):
        raise KeyError("no months")
    years = steps * said.count("y")
    if name == "fyd":
        count = (newest.month - FINANCIAL_YEARS[told.row["ref_area"]]) % 12 + 1
        if steps < 12 or not 2 <= count < 12:
            raise KeyError("no part of a year")
        return Span(12 * back + years, count)
    count = {"cal": 12, "half": 6, "qtr": 3, "sea": 3}[name] * steps // 12
    if count < 2:
        raise KeyError("a span of one period")
    gone = newest.month * steps // 12 if name != "sea" else newest.month - 2
    return Span(gone % count + back * count + years, count)


def periods_back(said: str, year: int) -> int:
    """How many periods back `-1`, `y` (a year) or `y-1` is."""
    return said.count("y") * year - sum(int(step) for step in re.findall(r"[+-]\d+", said))


def number(told: Known, name: str, over: str, said: str) -> float:
    """What a blank of this module is, so far back as is said; raises KeyError where it is not
    known."""
    back = periods_back(said, told.steps)
    if match := SPAN.fullmatch(name):
        at = span(told, match["span"], said)
        match match["told"]:
            case None:
                return float(told.over(at.back, at.count).sum())
            case "mean":
                return float(told.over(at.back, at.count).mean())
            case "y":
                return told.growth_of_sum(at.back, at.count, told.steps)
            case "p" if match["span"] not in ("cal", "fyd"):
                return told.growth_of_sum(at.back, at.count, at.count)
    match name:
        case "month":
            return told.period(back).month
        case "same":
            return _same(told, int(over), back)
        case "samep":
            return _growth(told.value(back), _same(told, int(over), back))
        case "py":
            return told.growth(back, int(over) * told.steps)
        case "dy":
            return told.gained(back, int(over) * told.steps)
        case "pre":
            return told.value(_before_the_pandemic(told) + back)
        case "prep":
            return _growth(told.value(back), told.value(_before_the_pandemic(told) + back))
        case "peak" | "trough":
            return told.value(_extreme(told, name) + back)
        case "peakp" | "troughp":
            return _growth(told.value(), told.value(_extreme(told, name[:-1]) + back))
    raise ValueError(f"no figure is called {name!r}")


def called(told: Known, name: str, said: str) -> str:
    """What a time of this module is called: `t` a span with its year, `r` the months that it has,
    `n` how many there are."""
    now, back = told.period(0), periods_back(said, told.steps)
    if name == "months":
        if not 2 <= now.month < 12:
            raise KeyError("no part of a year")
        return NUMBERS[now.month - 2]
    if name == "peakt":
        return period_name(told.period(_extreme(told, "peak") + back), now, True)
    if name == "trought":
        return period_name(told.period(_extreme(told, "trough") + back), now, True)
    if name == "pret":
        return period_name(told.period(_before_the_pandemic(told) + back), now, True)
    kind, how = name[:-1], name[-1]
    at = span(told, kind, said)
    last = told.period(at.back)
    first = last - (at.count - 1)
    if how == "n":
        return NUMBERS[at.count - 2]
    if how == "r":
        named = f"{first:%B}", f"{last:%B}"
        crossed = f" {first.year}" if first.year != last.year else ""
        return f"{named[0]}{crossed} to {named[1]} {last.year}"
    return _named(kind, first, last)


def _named(kind: str, first: pd.Period, last: pd.Period) -> str:
    match kind:
        case "cal":
            return str(last.year)
        case "half":
            return f"the {'first' if last.month < 7 else 'second'} half of {last.year}"
        case "qtr":
            return f"the {QUARTERS[last.quarter - 1]} quarter of {last.year}"
        case "sea":
            crossed = f"{first.year}-{last.year % 100:02}" if first.year != last.year else last.year
            return f"{SEASONS[first.month]} {crossed}"
        case _:
            if first.month == FINANCIAL_YEARS["USA"]:
                return str(first.year + 1)
            return f"{first.year}-{(first.year + 1) % 100:02}"


def _growth(after: float, before: float) -> float:
    if before <= 0 or after < 0:
        raise KeyError("growth of what is no amount")
    return 100 * (after / before - 1)


def _same(told: Known, years: int, back: int) -> float:
    """The mean of the same period in so many years before."""
    return sum(told.value(back + n * told.steps) for n in range(1, years + 1)) / years


def _before_the_pandemic(told: Known) -> int:
    years = told.period(0).year - BEFORE_THE_PANDEMIC
    if years < 2 or told.row["frequency"] not in "MQA":
        raise KeyError("not long ago")
    return years * told.steps


def _extreme(told: Known, name: str) -> int:
    """How many periods ago the series was at its peak or in its trough, which no other period
    shares."""
    before = told.values.iloc[:-LATEST]
    best = told.values.max() if name == "peak" else told.values.min()
    held = before[before == best]
    if len(held) != 1 or (told.values == best).sum() != 1:
        raise KeyError("no single peak")
    return int(told.values.index[-1].ordinal - held.index[0].ordinal)
