"""Home of how numbers are written in workings and explanations."""

import math
from collections.abc import Sequence

from verifier.model.counts import nth
from verifier.model.months import MONTHS
from verifier.model.period import Frequency, Period

_SCALES = ((10**12, "tn"), (10**9, "bn"), (10**6, "m"))
_SIGNS = {"USD": "$", "GBP": "£", "EUR": "€"}
_PREFIXES = ((10**12, "T"), (10**9, "G"), (10**6, "M"), (10**3, "k"))
_SYMBOLS = {"watt": "W", "watt_hour": "Wh"}
"""Units that are told in thousands by a prefix: "538 GWh"."""
_OWN_PLURALS = {
    "person": "people",
    "child": "children",
    "toe": "tonnes of oil equivalent",
    "woman": "women",
    "man": "men",
    "foot": "feet",
    "hertz": "hertz",
}
_PLURALS = {
    "percentage_points": "percentage points",
    "basis_points": "basis points",
    "parts_per_million": "parts per million",
    "parts_per_billion": "parts per billion",
}


def shown(value: float, unit: str | None, step: float | None = None, least: int = 0) -> str:
    """A value with its unit, short: "$1.0759tn", "28.58%", "8 months", "104,000".

    With `step`, the value of one in its last printed digit, no digit of it is left out; with
    `least`, so many decimals are shown though they be noughts, as beside a figure that has them.
    """
    size = abs(value)
    if unit == "percent":
        return f"{_trimmed(value, _places(size, 1, step, 3), least)}%"
    if unit in ("ratio",):
        return f"{_trimmed(value, _places(size, 1, step, 4))} times"
    if unit in _PLURALS:
        return f"{_trimmed(value, _places(size, 1, step, 3), least)} {_PLURALS[unit]}"
    sign = "-" if value < 0 else ""
    if unit in _SYMBOLS:
        scale, prefix = next((one for one in _PREFIXES if size >= one[0]), (1, ""))
        body = _significant(size / scale, scale, step, least)
        return f"{sign}{body} {prefix}{_SYMBOLS[unit]}"
    for scale, name in _SCALES:
        if size >= scale:
            body = f"{_significant(size / scale, scale, step, least)}{name}"
            break
    else:
        whole = size >= 1000 and step is None
        body = f"{size:,.{least}f}" if whole else _significant(size, 1, step, least)
    if unit in _SIGNS:
        return f"{sign}{_SIGNS[unit]}{body}"
    if unit in (None, "index", "rank"):
        return f"{sign}{body}"
    if unit.isupper():
        return f"{sign}{body} {unit}"
    head, _, last = unit.rpartition("_")
    name = f"{head.replace('_', ' ')} ".lstrip() + (last if body == "1" else plural(last))
    return f"{sign}{body} {name}"


def shown_as(operation: str, value: float, unit: str | None, least: int = 0) -> str:
    """What an operation gave, with its unit: a part in words, of a rise or of a whole, is shown
    in percent, so that beside "a fifth" there stands "21.5%"."""
    if unit == "ratio" and operation in _OF_A_WHOLE:
        return shown(100 * value, "percent")
    return shown(value, unit, least=least)


_OF_A_WHOLE = frozenset(("growth", "share"))


def told(
    operation: str, value: float, unit: str | None, balance: bool = False, least: int = 0
) -> str:
    """What an operation gave, as a person says it: "down 0.6%", "a deficit of $3bn"; with `least`
    decimals."""
    if operation not in ("growth", "change") and not (operation == "level" and balance):
        name = {"share": "a share of ", "average": "on average "}.get(operation, "")
        return f"{name}{shown_as(operation, value, unit, least)}"
    size = shown_as(operation, abs(value), unit, least)
    if operation == "growth":
        return f"up {size}" if value > 0 else (f"down {size}" if value < 0 else _NO_CHANGE)
    if operation == "change":
        return f"up by {size}" if value > 0 else (f"down by {size}" if value < 0 else _NO_CHANGE)
    return f"a {'surplus' if value >= 0 else 'deficit'} of {size}"


def stated(
    operation: str, value: float, unit: str | None, balance: bool = False, least: int = 0
) -> str:
    """What an operation gave, as it stands behind "it is": as `told`, but for a move that was
    none."""
    said = told(operation, value, unit, balance, least)
    return "unchanged" if said == _NO_CHANGE else said


_NO_CHANGE = "no change"
AFTER_THE_OPPOSITE = ", after the opposite move"
"""What is said of a level that is right where the move to it is not."""


def plural(noun: str) -> str:
    """The plural of a unit name, of what is counted where it is told per something."""
    counted, per, head = noun.partition(" per ")
    if per:
        return f"{plural(counted)}{per}{head}"
    if noun in _OWN_PLURALS:
        return _OWN_PLURALS[noun]
    if noun.endswith("s") or noun in _OWN_PLURALS.values():
        return noun
    if noun.endswith("fe"):
        return f"{noun[:-2]}ves"
    if noun.endswith(("ch", "sh", "x", "z")):
        return f"{noun}es"
    return f"{noun[:-1]}ies" if noun.endswith("y") and noun[-2] not in "aeiou" else f"{noun}s"


_DIGITS, _MOST_DIGITS = 5, 10
"""So many digits are shown of a value that was computed, and at most of one that was printed."""


def _significant(value: float, scale: float, step: float | None, least: int) -> str:
    usual = max(0, _DIGITS - len(str(int(value))))
    return _trimmed(value, _places(value, scale, step, usual), least)


def _places(value: float, scale: float, step: float | None, usual: int) -> int:
    """The decimals that show every printed digit of a value told in a scale, or the usual ones."""
    if step is None or step <= 0:
        return usual
    most = max(usual, _MOST_DIGITS - len(str(int(value))))
    return min(most, max(usual, math.ceil(math.log10(scale / step) - _HALF)))


_HALF = 0.5


def _trimmed(value: float, places: int, least: int = 0) -> str:
    text = f"{value:,.{max(places, least)}f}"
    if "." not in text:
        return text
    whole, _, decimals = text.partition(".")
    kept = decimals.rstrip("0").ljust(least, "0")
    return f"{whole}.{kept}" if kept else whole


def spoken(period: Period) -> str:
    """A period in words: "November 2025", "January to November 2025", "the week of 3 May 2025"."""
    if period.count == 1:
        return _spoken_step(period)
    first, last = Period(period.frequency, period.first, period.first), period.final
    if period.frequency is Frequency.MONTH and first.start.year == last.start.year:
        return f"{MONTHS[first.start.month - 1]} to {_spoken_step(last)}"
    return f"{_spoken_step(first)} to {_spoken_step(last)}"


def spoken_at(period: Period) -> str:
    """A period in words, as something that was so then: "in May 2025", "on 3 May 2025"."""
    day = period.frequency is Frequency.DAY and period.count == 1
    return f"{'on' if day else 'in'} {spoken(period)}"


def run_told(length: int, step: str, first: Period | None) -> str:
    """How long a run is, in steps, and from when on."""
    if first is None:
        return "there is no such run"
    return f"the run is {length} {step if length == 1 else plural(step)} long, from {spoken(first)}"


def step_called(run: Sequence[Period], period: Period) -> str:
    """What the steps of a run are called: a month where stretches of months follow month by month,
    else what such a stretch is: a year of twelve, or the like of ten, is a season."""
    apart = run[0].first - run[1].first if len(run) > 1 else 1
    if period.frequency is not Frequency.MONTH or apart < max(period.count, 2):
        return period.step_name
    return _STRETCHES.get(period.count, "season" if apart == _A_YEAR else period.step_name)


_A_YEAR = 12
_STRETCHES = {3: "quarter", 6: "half-year", _A_YEAR: "year"}


NAMED = 4
"""So many of those that come before one are named at most."""


def rank_told(place: int, among: str, ahead: Sequence[str]) -> str:
    """Which place one has among what, and what comes before it."""
    behind = f", behind {'; '.join(ahead)}" if ahead else ""
    return f"it ranks {nth(place)} {among}{behind}"


def _spoken_step(period: Period) -> str:
    start = period.start
    if period.frequency is Frequency.MONTH:
        return f"{MONTHS[start.month - 1]} {start.year}"
    if period.frequency is Frequency.QUARTER:
        name = ("first", "second", "third", "fourth")[(start.month - 1) // 3]
        return f"the {name} quarter of {start.year}"
    if period.frequency is Frequency.HALF:
        return f"the {'first' if start.month == 1 else 'second'} half of {start.year}"
    if period.frequency is Frequency.WEEK:
        return f"the week of {start.day} {MONTHS[start.month - 1]} {start.year}"
    if period.frequency is Frequency.DAY:
        return f"{start.day} {MONTHS[start.month - 1]} {start.year}"
    return str(period)
