"""Home of the events from which time is counted: "since records began in 1997", "since the shop
opened in 2011"."""

import re

from verifier.language.times.calendars import Calendar, Moment
from verifier.language.times.points import moment_at
from verifier.language.times.reading import Reading
from verifier.language.times.spans import which_fiscal
from verifier.language.times.tokens import Words
from verifier.language.times.words import MONTHS, ORDINALS, SEASONS, UNITS
from verifier.language.times.years import year_of
from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.mention import TimeKind, TimeMention
from verifier.model.period import Frequency, Period

_RECORDS = frozenset({"records", "record", "series", "data", "figures", "measurements", "tracking",
                      "survey", "collection", "index", "readings", "observations", "monitoring",
                      "keeping", "surveys", "statistics"})  # fmt: skip
_BEGAN = frozenset({"began", "begin", "begins", "started", "start", "starts", "commenced"})
_STARTS = frozenset({"start", "beginning", "launch", "inception", "introduction", "outset"})
_FIRST = frozenset(
    "collected published compiled kept gathered recorded released produced taken counted measured "
    "issued reported tracked introduced launched monitored logged drawn".split()
)
"""What was done for the first time where a series begins: "since the figures were first kept"."""
_THEY = frozenset({"it", "they", "these", "those", "numbers", "count", "counts"})
_JOINTS = frozenset({"in", "on", "of", "at"})
_PARTS = frozenset({"early", "late", "mid"})
_NO_EVENTS = frozenset({"same", "corresponding", "start", "end", "beginning", "middle", "turn",
                        "last", "previous", "that", "early", "late"})  # fmt: skip
_MOST_WORDS = 9
_OPENING = regex(
    rf"since\s(?:[^\W\d_]+(?:['’]s?)?\s){{0,4}}?(?:(?:{'|'.join(sorted(_RECORDS))})\s"
    rf"(?:[^\W\d_]+\s){{0,5}}?(?:{'|'.join(sorted(_BEGAN))})\b|"
    rf"(?:{'|'.join(sorted(_RECORDS | _THEY))})\s(?:were|was)\sfirst\s"
    rf"(?:{'|'.join(sorted(_FIRST))})\b|(?:{'|'.join(sorted(_STARTS))})\sof\s(?:[^\W\d_]+(?:['’]s?)?\s){{0,4}}?"
    rf"(?:{'|'.join(sorted(_RECORDS))})\b)",
    re.IGNORECASE,
)


def opens_the_records(words: str) -> bool:
    """Whether words that begin with "since" count from the first figure that there is, which then
    is one of those compared: "since our series began in 2018"."""
    return _OPENING.match(words) is not None


def is_of_the_last_one(clause: Clause, since: TimeMention) -> bool:
    """Whether a record is counted from the last step of its own name, which is that of the year
    before where it is told of this one: in February, of January, "the most since last January"."""
    start = clause.sentence.start
    words = clause.sentence_text[since.span.start - start : since.span.end - start]
    step = since.period is not None and since.period.is_of_a_year
    return step and _LAST_ONE.fullmatch(words) is not None


_LAST_ONE = regex(r"(?:since\s)?(?:the\s)?last\s[A-Z]\w+", re.IGNORECASE)


def since_event(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """The event that "since" at `i` counts from: the start of a series, or whatever happened."""
    found = _new_year(i, w, calendar) or _records(i, w, calendar)
    return found or _start_of_records(i, w, calendar) or _happened(i, w, calendar)


def _new_year(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """The running year, quarter or month so far: "since New Year's Day", "since the new year",
    "since the financial year began"."""
    j = i + 2 if w.low[i + 1] == "the" else i + 1
    if not w.reads(j, "new", "year"):
        return _begun(i, j, w, calendar)
    j += 2
    while w.low[j] in _GENITIVE:
        j += 1
    end = j + 1 if w.low[j] in ("day", "eve", *_BEGAN) else j
    return Reading(i, end, period=calendar.now(Frequency.YEAR), to_date=True, fixed=True)


def _begun(i: int, j: int, w: Words, calendar: Calendar) -> Reading | None:
    """The running unit whose beginning is told: "since the quarter began", "since January began"
    of an article of this year."""
    if w.low[j] in MONTHS and w.low[j + 1] in _BEGAN:
        month = calendar.resolve(Moment(Frequency.MONTH, MONTHS[w.low[j]]))
        opens = month is not None and month.start.month == 1 and month.start.year == calendar.year
        year = calendar.now(Frequency.YEAR)
        return Reading(i, j + 2, period=year, to_date=True, fixed=True) if opens else None
    fiscal = w.low[j] in ("financial", "fiscal")
    unit = UNITS.get(w.low[j + fiscal])
    if unit is None or unit.frequency not in _RUNNING or unit.steps != 1:
        return None
    if w.low[j - 1] != "the" or w.low[j + fiscal + 1] not in _BEGAN:
        return None
    if w.low[j + fiscal + 2] in ("in", "on"):
        return None  # "since the fiscal year began in April", which is dated by itself
    whole = which_fiscal(calendar) if fiscal else calendar.now(unit.frequency)
    return Reading(i, j + fiscal + 2, period=whole, to_date=True, fixed=True)


_RUNNING = (Frequency.YEAR, Frequency.QUARTER, Frequency.MONTH)
_GENITIVE = frozenset({"’", "'", "s", "’s", "'s"})


def _records(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """The start of a series: "since records in this form began [in 1997]"."""
    for j in range(i + 1, i + 6):
        if w.low[j] in _RECORDS or w.low[j] in _THEY:
            k = j + 1
            if w.low[k] in ("were", "was") and w.low[k + 1] == "first" and w.low[k + 2] in _FIRST:
                k += 2
            elif w.low[j] in _THEY:
                continue
            done = w.low[k] in _FIRST
            while not done and w.low[k].isalpha() and w.low[k] not in _BEGAN and k < j + 6:
                k += 1
            if not done and w.low[k] not in _BEGAN:
                continue
            return _dated_behind(i, k + 1, w, calendar)
        if not (w.low[j].isalpha() or w.low[j] in ("’", "'", "-")):
            return None
    return None


def _start_of_records(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """The start of a series told as such: "since the start of the current series [in 2018]"."""
    j = i + 2 if w.low[i + 1] in ("the", "its", "their") else i + 1
    if w.low[j] not in _STARTS or w.low[j + 1] != "of":
        return None
    for k in range(j + 2, j + 7):
        if w.low[k] in _RECORDS and w.low[k + 1] not in _RECORDS:
            return _dated_behind(i, k + 1, w, calendar)
        if not w.low[k].isalpha():
            return None
    return None


def _dated_behind(i: int, end: int, w: Words, calendar: Calendar) -> Reading:
    """What "since" at `i` counts from, which ends at `end` or with its date: "[in 1997]"."""
    if w.low[end] in ("in", "from", "(") and (found := moment_at(end + 1, w, calendar)) is not None:
        closed = 1 if w.low[end] == "(" and w.low[found[1]] == ")" else 0
        period = calendar.resolve(found[0])
        return Reading(i, found[1] + closed, TimeKind.SINCE, period, fixed=True)
    return Reading(i, end, TimeKind.SINCE, fixed=True)


def _happened(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """Whatever happened at a time named behind it: "since the shop opened in 2011", "since
    peaking in June"; not a time by itself ("since the end of 2019")."""
    for j in range(i + 1, i + _MOST_WORDS):
        word = w.low[j]
        if word in _JOINTS and _tells_an_event(i + 1, j, w):
            k = j + 1
            while w.low[k] in _PARTS or (w.dash(k) and k > j + 1):
                k += 1
            found = moment_at(k, w, calendar)
            if found is not None and (period := calendar.resolve(found[0])) is not None:
                return Reading(i, found[1], TimeKind.SINCE, period, fixed=True)
            if (season := _season(k, w, calendar)) is not None:
                return Reading(i, season[1], TimeKind.SINCE, season[0], fixed=True)
        if word == "last" and _tells_an_event(i + 1, j, w):
            month = MONTHS.get(w.low[j + 1])
            if month is not None and w.capital(j + 1):
                period = calendar.resolve(Moment(Frequency.MONTH, month))
                if period is not None and period.end >= calendar.published:
                    period = period.years_later(-1)
                return Reading(i, j + 2, TimeKind.SINCE, period, fixed=True)
            unit = UNITS.get(w.low[j + 1])
            if unit is not None and unit.frequency is not None and unit.steps == 1:
                period = _last(unit.frequency, calendar)
                return Reading(i, j + 2, TimeKind.SINCE, period, fixed=True)
        if word == "year" and w.low[j + 1] == "of" and j > i + 1:
            named = moment_at(j + 2, w, calendar)
            year = calendar.resolve(named[0]) if named is not None else None
            if named is not None and year is not None:
                return Reading(i, named[1], TimeKind.SINCE, year, fixed=True)
        timely = word in UNITS and w.low[j + 1] not in _BEGAN
        if timely or word in _NO_EVENTS or word in MONTHS or word in SEASONS or word in ORDINALS:
            return None
        if not (word.isalpha() or word in ("’", "'", "-")):
            return None
    return None


def _season(k: int, w: Words, calendar: Calendar) -> tuple[Period, int] | None:
    """A season at `k`, with the year behind it, and where it ends: "the summer of 2024"."""
    j = k + 1 if w.low[k] == "the" else k
    place = SEASONS.get(w.low[j])
    if place is None:
        return None
    named = j + 2 if w.low[j + 1] == "of" else j + 1
    found = year_of(named, w, calendar)
    year, end = (found[0].year, found[1]) if found is not None else (None, j + 1)
    period = calendar.season(place, year)
    return (period, end) if period is not None else None


def _tells_an_event(first: int, stop: int, w: Words) -> bool:
    """Whether the words from `first` up to `stop` tell what happened: two or more, or "peaking"."""
    return stop - first >= _FEWEST_WORDS or (stop > first and w.low[first].endswith("ing"))


_FEWEST_WORDS = 2


def _last(frequency: Frequency, calendar: Calendar) -> Period:
    return calendar.now(frequency).shift(-1)
