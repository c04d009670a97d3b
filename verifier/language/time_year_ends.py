"""Home of the end of a year that no words date: "at year-end Spain had 41,390 MW"."""

from itertools import takewhile

from verifier.language.time_calendar import Calendar
from verifier.language.time_reading import Reading
from verifier.language.time_tokens import STOPS, Words
from verifier.model.period import Frequency

AHEAD = frozenset({"will", "would", "could", "may", "might", "should", "expected", "expects",
                   "forecast", "forecasts", "planned", "plans", "likely", "due"})  # fmt: skip
"""Words that tell of what is to come."""
CLAUSE = 14
"""Words: so far back a clause is looked through for them."""
_NEW_YEAR = 3


def end_of_year(start: int, end: int, lead: int, w: Words, calendar: Calendar) -> Reading:
    """The end of the running year, or early in it of the one just over: "At year-end Spain had
    41,390 MW", "stores were 56% full at the end of the year"."""
    running = calendar.now(Frequency.YEAR)
    before = list(takewhile(lambda word: word not in STOPS, reversed(w.low[: max(0, lead)])))
    early = calendar.published.month <= _NEW_YEAR and w.low[lead] == "at"
    if early and AHEAD.isdisjoint(before[:CLAUSE]):
        return Reading(start, end, period=running.shift(-1))
    return Reading(start, end, period=running, future=True)
