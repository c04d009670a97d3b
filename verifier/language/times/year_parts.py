"""Home of the months, seasons, quarters and halves of a year that an extreme is held against alone:
"the highest for a June", "the first drop for that quarter since 2020"."""

import re

from verifier.lazy import regex
from verifier.model.months import MONTH

_SEASONS = r"(?<!the )(?:spring|summer|autumn|winter|Spring|Summer|Autumn|Winter)"
YEAR_PART = rf"(?:{MONTH}|{_SEASONS})"
"""A month or a season, of any year."""
ORDINAL_PART = r"(?:first|second|third|fourth|final|opening)[\s-](?:quarter|half)"
"""A quarter or half, of any year."""
_MOVES = (
    r"(?:rise|increase|gain|growth|expansion|fall|drop|decline|decrease|contraction|loss|deficit|"
    r"surplus|profit)s?"
)
_THAT_PART = r"(?:for|in) (?:that|the same) (?:month|quarter|half|season|time of (?:the )?year)\b"
THAT_PART = regex(rf"\b{_THAT_PART}", re.IGNORECASE)
"""The part of the year that a record was told of: "the most for that month"."""
FOR_THE_STEP = regex(r"\bfor the (?:month|quarter|half)\s?$", re.IGNORECASE)
"""The same before "since", where a year stands behind: "the highest for the month since 2020"."""
_OTHER = r"(?:(?:other|previous|earlier|prior|preceding)\s)?"
_MONTH_OF = r"(?:months?\sof\s)?"
_ANY = r"(?:of|among|in)\s(?:any|all)\s(?:the\s)?"
OF_SUCH_PARTS = rf"{_ANY}{_OTHER}{_MONTH_OF}(?:{YEAR_PART}|{ORDINAL_PART})s?\b"
"""Parts of a year of which an extreme is one: "the most of any May"."""
SEASONAL = regex(
    rf"(?:[\w-]+est|worst|most|least)\s(?:\w+\s)?{_MONTH_OF}(?:{YEAR_PART}|{ORDINAL_PART})\b|"
    rf"\b(?:for|in)\s(?:(?:an?|any|the)\s{_OTHER}{_MONTH_OF})?(?:{MONTH}|{ORDINAL_PART})\b|"
    rf"\b{OF_SUCH_PARTS}|"
    rf"\bfirst\s(?:{MONTH}|{ORDINAL_PART})\s(?:\w+\s)?{_MOVES}\b|\b{_THAT_PART}|"
    rf"\bof any (?:{MONTH}|{ORDINAL_PART})\b|"
    r"\bfor the (?:month|quarter|half)\s(?=on record\b|ever\b|in\b)|"
    rf"\bfor (?:the|this) time of (?:the )?year\b|"
    rf"\bno (?:other )?(?:{YEAR_PART}|{ORDINAL_PART})\s(?:has|had)\b"
)
"""What an extreme is held against only of its own season: "the highest for a June", "the lowest
spring total", "the most for that month"."""
SEASON_BEHIND = regex(
    rf"\s(?:for|in)\s(?:an?|any|the(?=\smonth\sof))\s{_OTHER}{_MONTH_OF}"
    rf"(?:{YEAR_PART}|{ORDINAL_PART})\b|\s{_THAT_PART}|"
    r"\sfor the (?:month|quarter|half)(?=\ssince\s(?:19|20)\d\d\b)|"
    rf"\s(?:(?:high|low|level|total)\s)?for\s(?:{MONTH}\b(?!\s(?:to|through|and)\b|\s?[-–/])|"
    r"(?:the|that)\s(?:month|time\sof\s(?:the\s)?year)\b(?!\s(?:to|before|after)\b))"
)
"""The same right behind the words of an extreme: "the highest on record for a June", "a record for
the month"."""
SUBJECT_PART = regex(
    rf"\W*(?P<month>{YEAR_PART})\b(?:,[^,]{{1,60}},|\s(?:at|with|on)\s[^,;]{{1,20}})?"
    r"\s(?:was|is|were|had been|ranked?|ranks|proved|came)\b[^,;]{0,40}$"
)
"""A month that an extreme is said of: "March, averaging 4.4C, was the coldest since 2016"."""
PART_BEFORE = regex(rf"\b(?:an?|its|the|their|new)\s(?:new\s)?{YEAR_PART}\s$")
"""A month whose record is told of: "an August record of 26.2m tonnes"."""
LEFT_PART_BEFORE = regex(
    r"\b(?:from|below|beneath|under|off|above|than|short of|shy of|against)\s"
    rf"(?:its|their|his|her|our|[\w-]+[’']s?)\s(?P<part>{YEAR_PART})\s$"
)
"""A month whose record something is held against: "slid from their October record to"."""
OF_ANY_TIME = regex(r"\b(?:months?|days?|weeks?|quarters?|times?)\b", re.IGNORECASE)
"""What an extreme is one of that is held against all the others: "July was the busiest month"."""


def names_the_other_step(text: str, start: int, end: int) -> bool:
    """Whether the words of an extreme only name the step that was one, as another one was named
    before: "The best month of 2023 was May, at 3.4%, and the worst October, at 3.9%"."""
    if _OF_A_PART.fullmatch(text, start, end) is None:
        return False
    return _NAMED_BEFORE.search(text, 0, start) is not None


_OF_A_PART = regex(rf"[\w-]+\s(?:{YEAR_PART}|{ORDINAL_PART})")
_NAMED_BEFORE = regex(
    r"\b(?:best|worst|peak|record|(?!interest)[a-z]{3,}est)\s(?:single\s)?(?:month|quarter|season)\b"
    r"[^;]{3,80}?\s(?:and|but|while)\s(?:(?:the|its|their)\s)?$",
    re.IGNORECASE,
)
