"""Home of quarters told by their last day ("the fiscal third quarter, which ended Nov. 1") and of
years that only their use dates ("full-year guidance")."""

import re

from verifier.language.calendar_words import ORDINALS
from verifier.language.time_calendar import Calendar, run_to
from verifier.language.time_points import moment_at
from verifier.language.time_reading import Reading
from verifier.language.time_tokens import Words
from verifier.language.time_years import which_year
from verifier.model.mention import TimeKind
from verifier.model.period import Frequency

_ENDED = frozenset({"ended", "ending", "ends", "to", "closed"})
_PARTS = {"quarter": Frequency.QUARTER, "half": Frequency.HALF}
_AHEAD = re.compile(
    r"\b(?:forecasts?|guidance|outlook|expect\w*|will|targets?|sees|project\w*|predict\w*|reckon\w*|"
    r"estimat\w*|goal)\b",
    re.IGNORECASE,
)
_REPORTING_MONTHS = 6


def closing_quarter(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """A counted quarter or half with the day that ends it, whatever year it is counted in:
    "second quarter ended September 30", "fiscal third quarter, which ended Nov. 1"."""
    j = i + 1 if w.low[i] in ("fiscal", "financial") else i
    if w.low[j] in ORDINALS:
        j += 1
        if w.dash(j) or w.low[j] in ("fiscal", "financial"):
            j += 1
        if w.low[j] not in _PARTS:
            return None
        frequency = _PARTS[w.low[j]]
    elif w.low[j][:1] in ("q", "h") and len(w.low[j]) == 2:
        frequency = Frequency.QUARTER if w.low[j][0] == "q" else Frequency.HALF
    else:
        return None
    _, j, _, _ = which_year(j + 1, w, calendar)
    for word in (",", "which", "that", "("):
        if w.low[j] == word:
            j += 1
    if w.low[j] not in _ENDED:
        return None
    j += 2 if w.low[j + 1] in ("on", "in") else 1
    found = moment_at(j, w, calendar)
    if found is None or found[0].frequency not in (Frequency.DAY, Frequency.MONTH):
        return None
    last = calendar.resolve(found[0])
    period = run_to(last, 1, frequency) if last is not None else None
    return Reading(i, found[1], period=period, ranged=True) if period is not None else None


def full_year(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """ "Full-year" without its number: the running year where something is foreseen, in the first
    months of a year the one before."""
    if not (w.low[i] == "full" and w.dash(i + 1) and w.low[i + 2] == "year"):
        return None
    if w.year(i + 3) is not None or not w.low[i + 3].isalpha():
        return None
    around = w.text[w.starts[max(0, i - 9)] : w.ends[min(w.size, i + 10) - 1]]
    year = calendar.now(Frequency.YEAR)
    if _AHEAD.search(around):
        return Reading(i, i + 3, period=year, future=True)
    if calendar.published.month <= _REPORTING_MONTHS:
        return Reading(i, i + 3, period=year.shift(-1))
    return Reading(i, i + 3, TimeKind.RELEASE, fixed=True)
