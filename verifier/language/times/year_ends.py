"""Home of a year's end or middle that no words date: "at year-end Spain had 41,390 MW"."""

from itertools import takewhile

from verifier.language.times.calendars import Calendar, Moment
from verifier.language.times.reading import Reading
from verifier.language.times.tokens import STOPS, Words
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


def mid_year(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """The June of "at mid-year"; None elsewhere."""
    led = w.low[i - 3 : i - 1] in (["at", "mid"], ["by", "mid"])
    if w.low[i] != "year" or not w.dash(i - 1) or not led:
        return None
    june = calendar.resolve(Moment(Frequency.MONTH, 6))
    return Reading(i - 2, i + 1, period=june, frequency=Frequency.YEAR)


def before_january(calendar: Calendar) -> int:
    """The year before the one that news of the first months still speaks of."""
    return calendar.year - 2 if calendar.published.month <= 3 else calendar.year - 1


def ended_with_december(i: int, w: Words) -> bool:
    """Whether the words before word `i` of its sentence tell of December, with which a year that
    is counted up has ended: "2,598 came in December, taking the total for the year to"."""
    for k in range(i - 1, max(0, i - CLAUSE), -1):
        if w.low[k] in STOPS:
            return False
        if w.low[k] == "december":
            return w.low[k - 1] == "in"
    return False
