"""Home of the start of a year that is told by how something opened it."""

from verifier.language.times.calendars import Calendar, Moment
from verifier.language.times.gains import gained_this_year
from verifier.language.times.reading import Reading
from verifier.language.times.tokens import Words
from verifier.model.mention import Anaphor
from verifier.model.period import Frequency, Period

_OPENED = frozenset("started starting began begun beginning opened opening entered entering"
                    .split())  # fmt: skip
_CLOSED = frozenset("ended ending finished finishing closed closing exited".split())
EDGES = _OPENED | _CLOSED
"""What a level does to a time at the edge of which it is told: "where it ended 2025"."""


def opens(verb: str) -> bool:
    """Whether a verb of `EDGES` tells of the first part of a time, and not of its last."""
    return verb in _OPENED


_AT_ITS_TIME = frozenset({"when", "as"})
_BEGAN = frozenset("began started opened dawned".split())
_DAYS = frozenset("day days week weeks".split())
FIRST_DAYS = frozenset("first opening early earliest".split())
"""What says of days that they open a time: "the opening days of May"."""
_SHORTER = {"week": Frequency.WEEK, "month": Frequency.MONTH, "quarter": Frequency.QUARTER}
_STANDING = frozenset("at on around near below above under over".split())


def counts_from(i: int, w: Words) -> bool:
    """Whether the word at `i` makes what follows the mark that a move is counted from: "since the
    first days of January", "lower than in the first days"."""
    word = w.low[i]
    return word in ("since", "from") or (word in ("in", "at") and w.low[i - 1] == "than")


def opened_year(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """January of the running year, where a level at "year" is the one that opened it: "it started
    the year at 4.63%", or its first days are what a move is counted from: "since the first days of
    the year"; the week, month or quarter that "it began" somewhere; the year so far, where a gain
    "for the year" is told, or when it opened: "14.3% as the year began"; None elsewhere."""
    if w.reads(i - 2, "of", "the") and w.low[i - 3] in _DAYS and w.low[i] == "year":
        start = i - 5 if w.low[i - 4] in FIRST_DAYS else i - 4
        start -= w.low[start] == "the"
        if w.low[start + 1 : i - 3] and w.low[i - 4] in FIRST_DAYS and counts_from(start, w):
            month = calendar.resolve(Moment(Frequency.MONTH, 1))
            return Reading(start + 1, i + 1, period=month, frequency=Frequency.YEAR)
        return None
    if w.low[i] in _SHORTER and w.low[i - 1] == "the" and w.low[i - 2] in _OPENED:
        begun = (
            _at_which(i - 2, w) or w.reads(i - 4, "than", "it") or w.reads(i - 4, "than", "they")
        )
        return Reading(i - 2, i + 1, anaphor=Anaphor(0, _SHORTER[w.low[i]])) if begun else None
    if w.reads(i - 1, "the", "year") and w.low[i - 2] in _AT_ITS_TIME and w.low[i + 1] in _BEGAN:
        if w.low[i + 2] in ("on", "with", "in"):
            return None
        month = calendar.resolve(Moment(Frequency.MONTH, 1))
        return Reading(i - 2, i + 2, period=month, frequency=Frequency.YEAR)
    if not w.reads(i - 1, "the", "year") or w.low[i - 2] not in _OPENED:
        return gained_this_year(i, w, calendar)
    behind = _at_which(i - 2, w)
    if w.low[i + 1] not in _STANDING and not behind:
        return None
    month = calendar.resolve(Moment(Frequency.MONTH, 1))
    return Reading(i - 1 if behind else i - 2, i + 1, period=month, frequency=Frequency.YEAR)


def _at_which(i: int, w: Words) -> bool:
    """Whether the verb at `i` tells of the level before it: "the 4.63% at which it began"."""
    if w.low[i - 1] == "had":
        i -= 1
    return w.low[i - 1] in ("it", "they") and (
        w.reads(i - 3, "at", "which") or w.low[i - 2] == "where"
    )


def _with_so_many(j: int, w: Words) -> bool:
    """Whether a count stands behind "with" at `j`: "ended 2024 with 41,200 beds", not "with a
    bang"."""
    k = j + 2 if w.low[j + 1] in _ABOUT else j + 1
    return w.low[j] == "with" and w.low[k][:1].isdigit()


_ABOUT = frozenset("about around some nearly almost just only over under".split())


def goes_to_an_edge(i: int, w: Words) -> bool:
    """Whether the four digits at `i` are a year that a level opened or closed: "it began 2025 at
    4.2%", "ended 2024 with 41,200 beds", "the 4.1% at which it ended 2024"."""
    verb = w.low[i - 2] if w.low[i - 1] == "out" else w.low[i - 1]
    stands = w.low[i + 1] in _STANDING or _with_so_many(i + 1, w) or _at_which(i - 1, w)
    return verb in EDGES and stands


def opened_at(reading: Reading, w: Words) -> Reading:
    """A year as its January, where a level is told to have opened it: "it entered last year at
    4.2%"; any other reading as it is."""
    period, start = reading.period, reading.start
    single = period is not None and period.frequency is Frequency.YEAR and period.count == 1
    if not single or period is None or start < 1 or w.low[start - 1] not in _OPENED:
        return reading
    stands = w.low[reading.end] in _STANDING or _with_so_many(reading.end, w)
    if not stands and not _at_which(start - 1, w):
        return reading
    month = Period.of(Frequency.MONTH, period.start)
    return Reading(start - 1, reading.end, period=month, frequency=Frequency.YEAR)
