"""Home of words for a time that date no figure: units, the steps of a run, and what another figure
of the sentence is compared with."""

import re

from verifier.lazy import regex
from verifier.model.ago import AGO
from verifier.model.consecutive import CONSECUTIVE
from verifier.model.period import Frequency, Period

_PER = regex(
    r"\b(?:an?|per|each|every|record|(?:most|least)\s[a-z]+|best|worst|(?!lat|earli)[a-z]{3,}est)\s$",
    re.IGNORECASE,
)
_UNITS = frozenset({"day", "week", "month", "quarter", "year"})
_RUN = regex(
    r"\bfor an?\s(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th)\s$|"
    rf"\b{CONSECUTIVE}\s$",
    re.IGNORECASE,
)
_RUN_ON = regex(
    r"(?:year|quarter|month|week|day)(?:-long\b|"
    r"s?\s(?:in\s(?:a\srow|succession)|running|on\sthe\s(?:trot|bounce|spin))\b)",
    re.IGNORECASE,
)
"""A unit that tells how long something lasts: "for ten quarters in succession", "year-long"."""
_COMPARED = regex(
    r"\b(?:than|from|as|on|over|with)\s(?:an?|one|the)\s(?:(?:year|quarter|month|week)\s)?$",
    re.IGNORECASE,
)
_OTHER_HALF = regex(
    rf"(?:(?:(?:year|quarter|month|week)\s)?{AGO},\s(?:while|whereas|but)\b|"
    r"(?:year|quarter|month)(?:\s(?:in|to)\s[A-Z][a-z]+)?,\s(?:and|while|whereas|but)\s)"
    r"(?!.*\b(?:had|was then)\b)",
    re.IGNORECASE,
)
_BEFORE, _LONG_BEFORE = 12, 24


def dates_nothing(found: re.Match[str], figure: int) -> bool:
    """Whether a word for a time that was `found` in a sentence, whose `figure` begins at an offset,
    tells of no time of that figure."""
    text, at = found.string, found.start()
    before = text[max(0, at - _LONG_BEFORE) : at]
    if _is_a_unit(found.group(), before[-_BEFORE:]) or _RUN.search(before):
        return True
    if _RUN_ON.match(text, at) is not None:
        return True
    return _COMPARED.search(before) is not None and _tells_the_other_half(text[at:figure])


def _is_a_unit(word: str, before: str) -> bool:
    """Whether a unit of time is what a rate is measured by, or one of those among which a record is
    one: "£1,360 a month", "its best month since 2019"."""
    return word.lower() in _UNITS and _PER.search(before) is not None


def _tells_the_other_half(words: str) -> bool:
    """Whether a comparison ends one half of a sentence, and the other one tells a figure: "cost
    34.87% more than a year earlier, while the bill for housing was up 51.36%"."""
    return _OTHER_HALF.match(words) is not None


def is_next_by_number(printed: str, read: Period, other: Period) -> bool:
    """Whether a week told by its number may be the `other` one beside that which was read, as not
    all that count weeks begin with the same one: "in week 39"."""
    beside = read.count == 1 and other in (read.shift(-1), read.shift(1))
    return beside and read.frequency is Frequency.WEEK and _NUMBERED.search(printed) is not None


_NUMBERED = regex(r"\bweek\s\d", re.IGNORECASE)
