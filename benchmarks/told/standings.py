"""Home of standings: where the newest value of a series stands in its own history and among the
members of its set, how many times another value it is, and which round mark it has passed.

The sets are those of `sets.csv`: the same measure of several places, partners or sorts.
"""

import csv
import itertools
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pandas as pd
from known import Known, growths, known
from words import mark_name, multiple, ordinal, period_name, placed, times_name

SETS = Path(__file__).with_name("sets.csv")
FEWEST = 10
"""In how many values at least a place is told."""
LONGEST = 9
"""The longest run beyond a mark that is told."""
STEPS = (1, 5, 2)
"""What marks are whole multiples of, by a power of ten, the roundest first."""


NUMBERS = ("place", "placey", "rank", "ranky", "mark", "markn", "times", "multiple")
BLANKS = (
    *NUMBERS,
    *("began", "begany", "set", "member", "leader", "leadery", "ahead", "aheady", "behind"),
    *("marknth", "marksince"),
)
"""The blanks that are filled with a standing; of `NUMBERS` conditions may be told."""


@dataclass(frozen=True)
class Mark:
    """A round figure that was passed: `side` is 1 for above and -1 for below, `run` for how many
    periods the series has been there, `before` the last period before that in which it was."""

    at: float
    side: int
    run: int
    before: pd.Period | None


def place_in(told: "pd.Series[float]", down: bool) -> int:
    """Which place the last of the values has, from the top or from the bottom; raises KeyError
    where another is as high or there are few."""
    now, others = told.iloc[-1], told.iloc[:-1]
    near = abs(others - now) < 0.002 * abs(now) + 1e-9
    if len(told) < FEWEST or near.any():
        raise KeyError("no place")
    return 1 + int((others < now).sum() if down else (others > now).sum())


def place(one: Known) -> int:
    """The place of the newest value in all that is known: positive from the top, negative from the
    bottom, whichever is nearer."""
    top, bottom = place_in(one.values, False), place_in(one.values, True)
    return top if top <= bottom else -bottom


def place_of_growth(one: Known) -> int:
    """The place of the newest growth on the year before among all growths: positive for a rise,
    counted among rises, negative for a fall."""
    told = growths(one)
    down = bool(told.iloc[-1] < 0)
    return place_in(told, down) * (-1 if down else 1)


def began(one: Known, growth: bool) -> pd.Period:
    """The first period of which a value, or a growth on the year before, is known; raises KeyError
    where periods are left out since."""
    told = growths(one) if growth else one.values
    if (told.index[-1] - told.index[0]).n + 1 != len(told):
        raise KeyError("a history with holes")
    return told.index[0]


@cache
def sets() -> list[Mapping[str, str]]:
    """The rows of `sets.csv`."""
    with SETS.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def set_of(one: Known) -> list[Mapping[str, str]]:
    """The rows of the set that a series is a member of; raises KeyError where it is of none."""
    rows = [row for row in sets() if row["pack"] == one.noun["pack"]]
    for own in (row for row in rows if row["series"] == one.noun["series"]):
        return [row for row in rows if row["measure"] == own["measure"]]
    raise KeyError("a member of no set")


def ordered(one: Known, growth: bool, back: int = 0) -> list[tuple[float, Mapping[str, str]]]:
    """The members of the set of a series by value, or by growth on the year before, the highest
    first; raises KeyError where one is not known or two are as high."""
    found = list[tuple[float, Mapping[str, str]]]()
    for row in set_of(one):
        other = known({**row, "noun": ""}, one.day, one.period(0))
        told = growths(other) if growth else other.values
        found.append((float(told.at[one.period(back)]), row))
    found.sort(key=lambda member: -member[0])
    for (more, _), (less, _) in itertools.pairwise(found):
        if more - less < (0.15 if growth else 0.01 * abs(more)):
            raise KeyError("as high as another")
    return found


def rank(one: Known, growth: bool, back: int = 0) -> int:
    """The place of a series among the members of its set: positive from the top, negative from the
    bottom where that is nearer and no growth is told of."""
    members = [row["series"] for _, row in ordered(one, growth, back)]
    top = members.index(one.noun["series"]) + 1
    bottom = len(members) + 1 - top
    return top if top <= bottom or growth else -bottom


def member_at(one: Known, growth: bool, ahead: int, itself: bool = False) -> str:
    """The member at the top of the set where `ahead` is none, else the one so many places ahead of
    the series; raises KeyError where that is nobody else. With `itself` the series' own name."""
    members = [row for _, row in ordered(one, growth)]
    at = next(n for n, row in enumerate(members) if row["series"] == one.noun["series"])
    if itself:
        return members[at]["member"]
    other = at - ahead if ahead else 0
    if other == at or not 0 <= other < len(members):
        raise KeyError("nobody ahead")
    return members[other]["member"]


def mark(one: Known, longer: bool) -> Mark:
    """The roundest figure that the series has just passed, or with `longer` passed two or more
    periods ago and stayed beyond since; raises KeyError where there is none."""
    for run in range(2, LONGEST + 1) if longer else (1,):
        inside, beyond = one.value(run), [one.value(back) for back in range(run)]
        for side, near in ((1, min(beyond)), (-1, max(beyond))):
            if (near - inside) * side > 0 and (at := _roundest(inside, near)) is not None:
                earlier = one.values.loc[: one.period(run)]
                held = earlier[(earlier - at) * side > 0]
                return Mark(at, side, run, held.index[-1] if len(held) else None)
    raise KeyError("no mark passed")


def _roundest(one: float, other: float) -> float | None:
    low, high = sorted((one, other))
    slack = max(0.003 * high, 1e-9) if high > 20 else 0.06
    low, high = low + slack, high - slack
    if low <= 0 or low >= high:
        return None
    top = math.floor(math.log10(high))
    for power in (top, top - 1):
        for step in STEPS:
            unit = step * 10.0**power
            if (found := math.floor(high / unit) * unit) > low:
                return round(found, 6)
    return None


def times(now: float, before: float) -> float:
    """How many times one amount is of another; raises KeyError of what is no amount."""
    if before <= 0 or now <= 0:
        raise KeyError("times of what is no amount")
    return now / before


def number_of(name: str, over: str, back: int, one: Known, two: Known | None) -> float:
    """What a blank of `BLANKS` is as a number, for conditions: a place counts from the bottom where
    it is negative, a mark is the side of it and the periods beyond it."""
    match name:
        case "place":
            return place(one)
        case "placey":
            return place_of_growth(one)
        case "rank" | "ranky":
            return rank(one, name == "ranky", back)
        case "mark" | "markn":
            passed = mark(one, name == "markn")
            return passed.side * passed.run
        case "times" | "multiple" if over or two is None:
            return times(one.value(back), one.value(back + (int(over) if over else one.steps)))
        case "times" | "multiple" if two is not None:
            return times(one.value(back), two.value(back))
        case _:
            raise ValueError(f"{name!r} is no number")


def said_of(
    name: str, number: float, one: Known, back: int, printed: Callable[[float], str]
) -> str:
    """What fills a blank of `BLANKS`, whose number is given where it is one; `printed` prints a
    value of the series."""
    match name:
        case "place" | "placey" | "rank" | "ranky":
            nature = "growth" if name == "ranky" else one.row["nature"]
            return placed(int(number if name != "placey" else abs(number)), nature)
        case "times":
            return times_name(number)
        case "multiple":
            return multiple(number)
        case "began" | "begany":
            return period_name(began(one, name == "begany"), one.period(0), True)
        case "set":
            return set_of(one)[0]["set"]
        case "member":
            return member_at(one, False, 0, itself=True)
        case "leader" | "leadery":
            return member_at(one, name == "leadery", 0)
        case "ahead" | "aheady":
            return member_at(one, name == "aheady", 1)
        case "behind":
            return member_at(one, False, -1)
        case "mark" | "markn":
            return mark_name(printed(mark(one, name == "markn").at))
        case "marknth":
            return ordinal(mark(one, True).run)
        case "marksince":
            passed = mark(one, False)
            if passed.before is None or (one.period(0) - passed.before).n <= max(3, one.steps):
                raise KeyError("passed not long ago")
            return period_name(passed.before, one.period(0), True)
        case _:
            raise ValueError(f"{name!r} says nothing")
