"""Home of the words that cut a time or belong to it: "the end of", "early", "all of", "the"."""

from datetime import timedelta

from verifier.language.times.calendars import part_of
from verifier.language.times.opened import FIRST_DAYS, counts_from, opened_at
from verifier.language.times.reading import Reading
from verifier.language.times.tokens import Words
from verifier.language.times.words import ORDINALS
from verifier.language.times.year_meant import edge_of_it
from verifier.model.mention import TimeKind
from verifier.model.period import Frequency, Period

_WHOLE = frozenset({"whole", "entirety", "entire", "all", "course", "bulk", "most", "much", "half"})
_REST = frozenset({"rest", "remainder"})
_EDGES = {"start": "start", "beginning": "start", "turn": "start", "end": "", "close": "",
          "middle": "mid"}  # fmt: skip
_PARTS = {"early": "early", "late": "late", "mid": "mid"}
_LOOSE = frozenset({"earlier", "later"})
_LAST_DAYS = frozenset({"last", "closing", "final", "dying", "late", "latter"})
"""What says of days that they close a time: "the dying days of May"."""
_SIDES = FIRST_DAYS | _LAST_DAYS
_MOODS = frozenset(
    "dark darkest bleak bleakest grim grimmest bad worst black heady frothy giddy glory boom "
    "crisis lockdown".split()
)
"""What says how the days of a time are remembered, and cuts none of it: "the dark days of 2020"."""


def extent(reading: Reading, w: Words, floor: int) -> Reading:
    """The reading with its article and the words that cut it: "the end of", "early", "all of"."""
    if reading.fixed:
        return reading
    start = reading.start
    if start - 2 >= floor and w.dash(start - 1) and w.low[start - 2] in ("mid", "end", *_PARTS):
        part = _PARTS.get(w.low[start - 2])
        cut = _cut(reading, start - 2, part) if part else reading._replace(start=start - 2)
        return _with_article(cut, w, floor)
    if start - 2 >= floor and w.dash(start - 1) and w.low[start - 2] in ("full", "year"):
        start -= 2 if w.low[start - 2] == "full" else 3
    elif start - 1 >= floor and w.low[start - 1] in ("calendar", "full"):
        start -= 1
    if start != reading.start:
        reading = reading._replace(start=max(start, floor))
    reading = _with_article(reading, w, floor)
    start = reading.start
    word = w.low[start - 1] if start > floor else ""
    if word == "of" and start - 2 >= floor:
        return _cut_of(reading, start, w, floor)
    if word in _PARTS:
        return _with_article(_cut(reading, start - 1, _PARTS[word]), w, floor)
    if word in _LOOSE:
        return _loose(reading, start - 1, word)
    if word == "all":
        return reading._replace(start=start - 1, compared=None)
    if word and (opened := opened_at(reading, w)) is not reading:
        return opened
    if word in ("when", "as") and (turned := _turned(reading, start - 1, w)) is not None:
        return turned
    if word == "in" and start - 2 >= floor:
        before = w.low[start - 2]
        if before in _PARTS:
            return _cut(reading, start - 2, _PARTS[before])
        if before in _LOOSE:
            return _loose(reading, start - 2, before)
    return reading


def _turned(reading: Reading, begin: int, w: Words) -> Reading | None:
    """The month in which a year began or ended, told by a clause: "when 2025 began"; None for
    other clauses."""
    period, word = reading.period, w.low[reading.end]
    single = period is not None and period.frequency is Frequency.YEAR and period.count == 1
    if not single or reading.future or w.low[reading.end + 1] in ("on", "with", "at", "in"):
        return None
    if word in BEGAN:
        return _cut(reading, begin, "start")._replace(end=reading.end + 1)
    if word in ENDED and period is not None:
        last = Period.of(Frequency.MONTH, period.end)
        return reading._replace(
            start=begin, end=reading.end + 1, period=last, compared=None, moment=None
        )
    return None


BEGAN = frozenset("began begins started starts opened opens dawned dawns".split())
ENDED = frozenset("ended ends closed closes finished finishes".split())
"""What a year does that a clause dates by: "as 2025 ended"."""


def _with_article(reading: Reading, w: Words, floor: int) -> Reading:
    """The reading with "the" before it."""
    if reading.start > floor and w.low[reading.start - 1] == "the":
        return reading._replace(start=reading.start - 1)
    return reading


def _cut_of(reading: Reading, start: int, w: Words, floor: int) -> Reading:
    """What "end of", "start of", "the entirety of" and "month of" make of the time behind them."""
    word = w.low[start - 2]
    begin = start - 2
    if word == "days" and begin > floor and w.low[begin - 1] in _MOODS:
        return _with_article(reading._replace(start=begin - 1), w, floor)
    if begin > floor and w.number(begin - 1) is not None:
        begin -= 1
    if begin > floor and (w.low[begin - 1] in ORDINALS or w.low[begin - 1] in _SIDES):
        begin -= 1
    if begin > floor and w.low[begin - 1] == "the":
        begin -= 1
    if word in _WHOLE and not w.possessive(reading.end):  # "half of March's decline"
        return reading._replace(start=begin, compared=None, previous=False)
    if word in _REST:
        return reading._replace(start=begin, kind=TimeKind.RELEASE)
    if word in _EDGES:
        reading = reading._replace(anaphor=edge_of_it(reading.anaphor, _EDGES[word]))
        if _EDGES[word]:
            return _cut(reading, begin, _EDGES[word])
        return reading._replace(start=begin, compared=None)
    if (last := _last_day_of(reading, start, w)) is not None:
        return last
    if word in ("week", "weeks", "day", "days", "weekend"):
        week = _week_of(reading, w.low[begin : start - 2]) if word == "week" else None
        step = Frequency.WEEK if week is not None else None
        sides = _SIDES.intersection(w.low[begin : start - 2])
        if sides and begin > floor and counts_from(begin - 1, w):
            if week is None:
                return _cut(reading, begin, "start" if sides & FIRST_DAYS else "late")
            return Reading(begin, reading.end, period=week, frequency=step)
        return Reading(begin, reading.end, TimeKind.RELEASE, week, frequency=step, fixed=True)
    if word in ("month", "months", "quarter", "years", "year") and reading.moment is not None:
        return reading._replace(start=begin)
    return reading._replace(start=start)


def _last_day_of(reading: Reading, start: int, w: Words) -> Reading | None:
    """The last day of a time, on which markets give a figure of their own: "bottomed out at 4.3% on
    the last trading day of February"; None for other words before "of"."""
    period, k = reading.period, start - 3
    single = period is not None and period.count == 1 and period.frequency is not Frequency.DAY
    if period is None or not single or reading.future or w.low[start - 2] not in _A_DAY:
        return None
    k -= w.low[k] in _OF_TRADE
    if w.low[k] not in _LAST or w.low[k - 1] != "the":
        return None
    day = Period.of(Frequency.DAY, period.end)
    return Reading(k - 1, reading.end, TimeKind.RELEASE, day, fixed=True)


_A_DAY, _LAST = frozenset({"day", "session"}), frozenset({"last", "final", "closing"})
_OF_TRADE = frozenset({"trading", "business", "working", "full"})


def _week_of(reading: Reading, lead: list[str]) -> Period | None:
    """The week of a day ("the week of Sept. 20"), the first or last one of a month or year, which
    has most of its days there; None for another one."""
    period = reading.period
    if period is None or period.count > 1 or reading.future:
        return None
    if period.frequency is Frequency.DAY:
        return Period.of(Frequency.WEEK, period.start) if lead in ([], ["the"]) else None
    places = [ORDINALS[word] for word in lead if word in ORDINALS]
    dated = period.frequency is Frequency.YEAR or (reading.moment and reading.moment.year)
    if places == [1] and dated:
        return Period.of(Frequency.WEEK, period.start + timedelta(days=3))
    return Period.of(Frequency.WEEK, period.end - timedelta(days=3)) if places == [-1] else None


def _cut(reading: Reading, start: int, part: str) -> Reading:
    if reading.period is None:
        return reading._replace(start=start)
    if part == "start" and reading.period.frequency is not Frequency.YEAR:
        return reading._replace(start=start)
    return reading._replace(start=start, period=part_of(reading.period, part), compared=None,
                            moment=None)  # fmt: skip


def _loose(reading: Reading, start: int, word: str) -> Reading:
    """ "earlier this year", "later in 2024": some time in it, no period of a figure."""
    if word == "later":
        return reading._replace(start=start, future=True)
    return reading._replace(start=start, kind=TimeKind.RELEASE)
