"""Home of the parts of a year that a record names: "the fewest for the first nine months of a
year", "the worst first half", "its wettest spring", "the most for a May"."""

import re
from dataclasses import replace

from verifier.language.times.settling import settle
from verifier.language.times.since import is_of_the_last_one
from verifier.language.times.words import MONTHS, NUMBERS, SEASONS, SOUTHERN, state_of
from verifier.language.times.year_parts import (
    FOR_THE_STEP,
    OF_ANY_TIME,
    SEASON_BEHIND,
    SUBJECT_PART,
    THAT_PART,
    YEAR_PART,
)
from verifier.lazy import regex
from verifier.model.clause import Clause, TimeRef
from verifier.model.mention import TermKind, TimeMention
from verifier.model.period import PER_YEAR, Frequency, Period

_PART = regex(
    r"\bfirst\s(?P<count>\w+)\s(?P<steps>month|quarter)s\b|"
    r"\b(?P<place>first|second|third|fourth)[\s-](?P<unit>quarter|half)\b|"
    rf"\b(?P<name>(?-i:{YEAR_PART}))\b",
    re.IGNORECASE,
)
_SINCE = regex(r"\bsince\b|\blast (?:seen|reached|recorded)\b", re.IGNORECASE)
_PLACES = ("first", "second", "third", "fourth")
_STEPS = {"month": Frequency.MONTH, "quarter": Frequency.QUARTER, "half": Frequency.HALF}


_A_YEAR = regex(r"[\w-]+\syear\b(?![-–]|\s(?:so far|to date))")
"""What a month that closes the year is told as: "in December, closing the weakest year since"."""


def part_named(clause: Clause, cue: str, time: TimeRef) -> TimeRef | None:
    """The part of the year of `time` that the words of a record name; None where they name none,
    or one that `time` does not end with."""
    match = _PART.search(_SINCE.split(cue)[0])
    own = _subject(clause, cue) if match is None else None
    if own is not None:
        match = _PART.search(own.group())
    if time.period is not None and match is None and _A_YEAR.match(cue):
        whole = Period.of(Frequency.YEAR, time.period.end)
        closes = whole.end == time.period.end and whole != time.period
        return replace(time, period=whole, to_date=False) if closes else None
    if match is None or time.period is None:
        return None
    south = _is_southern(clause)
    for year in (time.period.end.year, time.period.end.year - 1):
        part = _part_of(match, year, south)
        if part is not None and part.contains(time.period.final) and part != time.period:
            if own is None and time.period.contains(part):
                return None
            return replace(time, period=part, to_date=False)
    if own is not None and (told := _of_the_subject(clause, own)) is not None:
        return told
    part = _part_of(match, time.period.end.year, south)
    if own is not None and part is not None and part.end <= time.period.end:
        return replace(time, period=part, to_date=False)
    if match["name"] and part is not None and time.inherited and _is_near(part, time.period):
        return replace(time, period=part, to_date=False)
    return None


def _of_the_subject(clause: Clause, own: re.Match[str]) -> TimeRef | None:
    """The time of the month that is the subject of a clause."""
    end = clause.sentence.start + own.end("month")
    for mention in clause.times:
        if mention.period is not None and clause.sentence.start <= mention.span.start < end:
            return TimeRef(mention.period, mention=mention)
    return None


def _subject(clause: Clause, cue: str) -> re.Match[str] | None:
    """The month that the sentence of a record is about, up to the record."""
    if OF_ANY_TIME.search(_SINCE.split(cue)[0]):
        return None
    lead = clause.lead
    return SUBJECT_PART.match(lead)


def _is_near(part: Period, told: Period) -> bool:
    """Whether a part ends within a few months of the time that it is told in."""
    return abs((part.end - told.end).days) <= _FEW_MONTHS


_FEW_MONTHS = 100


def origin_of(clause: Clause, cue: str, time: TimeRef, since: TimeMention) -> Period | None:
    """The step from which the words of a record of `time` count: of "the most since last January"
    that of the year before, where it is told of January itself."""
    begun = settle(since, time)
    begin = begun.period if begun is not None else None
    if begin is None:
        return None
    if begin == time.period and is_of_the_last_one(clause, since):
        begin = begin.years_later(-1)
    return same_part(clause, cue, time, begin)


def same_part(clause: Clause, cue: str, time: TimeRef, since: Period) -> Period:
    """The same part of the year that "since" names, where `time` is that part of its own."""
    if since.frequency is not Frequency.YEAR or since.count > 1 or time.period is None:
        return since
    before = _SINCE.split(cue)[0]
    match = _PART.search(before)
    that = THAT_PART.search(before) or FOR_THE_STEP.search(before) or _is_seasonal_behind(clause)
    if that or (match is None and _subject(clause, cue)):
        short = time.period.frequency is not Frequency.YEAR and time.period.count == 1
        return _in_year(time.period, since.start.year) if short else since
    if match is None:
        return since
    south = _is_southern(clause)
    for year in (time.period.end.year, time.period.end.year - 1):
        own = _part_of(match, year, south)
        if own is not None and own.end == time.period.end:
            back = since.start.year - (time.period.end.year - year)
            return _part_of(match, back, south) or since
    return since


def _is_seasonal_behind(clause: Clause) -> bool:
    """Whether the part of the year stands behind the words of a record: "the first drop for that
    quarter since 2020"."""
    end = clause.span.end - clause.sentence.start
    return SEASON_BEHIND.match(clause.sentence_text, end) is not None


def _in_year(period: Period, year: int) -> Period:
    return period.years_later(year - period.start.year)


def _is_southern(clause: Clause) -> bool:
    areas = (s.term.code for s in clause.terms if s.term.kind is TermKind.AREA)
    return state_of(next(areas, None)) in SOUTHERN


def _part_of(match: re.Match[str], year: int, south: bool = False) -> Period | None:
    if match["name"]:
        return _named(match["name"].lower(), year, south)
    if match["place"]:
        frequency = _STEPS[match["unit"].lower()]
        place = _PLACES.index(match["place"].lower()) + 1
        return Period.at(frequency, year, place) if place <= PER_YEAR[frequency] else None
    word, frequency = match["count"].lower(), _STEPS[match["steps"].lower()]
    count = int(word) if word.isdecimal() and len(word) <= 2 else NUMBERS.get(word, 0)
    if not 1 <= count <= PER_YEAR[frequency]:
        return None
    first = Period.at(frequency, year, 1)
    return Period.between(first, first.shift(count - 1))


def _named(word: str, year: int, south: bool) -> Period:
    """A month, or a season by its three months; winter is told by the year in which it ends."""
    if word in MONTHS:
        return Period.at(Frequency.MONTH, year, MONTHS[word])
    month = SEASONS[word]
    if south:
        month = (month + 5) % 12 + 1
    first = Period.at(Frequency.MONTH, year - (month > 10), month)
    return Period.between(first, first.shift(2))
