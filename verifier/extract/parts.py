"""Home of the parts of a year that a record names: "the fewest for the first nine months of a
year", "the worst first half"."""

import re
from dataclasses import replace

from verifier.language.calendar_words import NUMBERS
from verifier.model.clause import TimeRef
from verifier.model.period import PER_YEAR, Frequency, Period

_PART = re.compile(
    r"\bfirst\s(?P<count>\w+)\s(?P<steps>month|quarter)s\b|"
    r"\b(?P<place>first|second|third|fourth)[\s-](?P<unit>quarter|half)\b",
    re.IGNORECASE,
)
_PLACES = ("first", "second", "third", "fourth")
_STEPS = {"month": Frequency.MONTH, "quarter": Frequency.QUARTER, "half": Frequency.HALF}


def part_named(cue: str, time: TimeRef) -> TimeRef | None:
    """The part of the year of `time` that the words of a record name; None where they name none,
    or one that `time` does not end with."""
    match = _PART.search(cue)
    if match is None or time.period is None:
        return None
    part = _part_of(match, time.period.end.year)
    if part is None or not part.contains(time.period.final) or time.period.contains(part):
        return None
    return replace(time, period=part, to_date=False)


def same_part(cue: str, time: TimeRef, since: Period) -> Period:
    """The same part of the year that "since" names, where `time` is that part of its own."""
    match = _PART.search(cue)
    if match is None or since.frequency is not Frequency.YEAR or since.count > 1:
        return since
    own = _part_of(match, time.period.end.year) if time.period is not None else None
    told = own is not None and time.period is not None and own.end == time.period.end
    return (_part_of(match, since.start.year) or since) if told else since


def _part_of(match: re.Match[str], year: int) -> Period | None:
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
