"""Home of the years told by an upheaval that all can date: "the last year before the pandemic"."""

import re

from verifier.language.times.calendars import Calendar
from verifier.language.times.reading import Reading
from verifier.language.times.tokens import Words
from verifier.lazy import regex
from verifier.model.period import Frequency, Period

PANDEMIC = r"(?:(?:coronavirus|covid(?:-19)?|global)[\s-])?(?:pandemic|covid(?:-19)?|lockdowns?)"
_WHICH = (
    r"(?P<pandemic>(?:the\s)?(?:(?:coronavirus|covid(?:-19)?|global)\s)?pandemic|covid(?:-19)?|"
    r"the\scoronavirus)|(?P<invasion>(?:russia[’']s\s|the\s)(?:\w+-scale\s|\w+\s)?invasion\sof\s"
    r"ukraine|russia\sinvaded\sukraine)"
)
_BEFORE = regex(
    rf"year\s(?:before|prior\sto|preceding)\s(?:{_WHICH})\b(?![’']|-?\s?era\b|-|"
    r"\s(?:was|had|is)\s(?:over|ended)|\s(?:ended|receded|eased|faded|boom|surge|peak|low|high))",
    re.IGNORECASE,
)
_STRUCK = regex(
    rf"year\s(?:that\s|when\s|in\swhich\s)?(?:{_WHICH})"
    r"(?(pandemic)\s(?:first\s)?(?:struck|hit|began|started|broke\sout|arrived|swept|emerged|"
    r"spread|took\shold|shut|closed|upended)|(?:(?<=\binvaded\sukraine)|\s(?:began|started)))\b",
    re.IGNORECASE,
)
_OF_AN_EVENT = regex(
    r"year\s(?:that\s|when\s|in\swhich\s)?(?:the\s[a-z][\w-]*|[A-Z][\w’'-]+|he|she|they)"
    r"(?:\s[\w’'-]+){0,3}?\s(?:was|were|had|[a-z]{2,}ed|struck|hit|began|broke|left|took|came|fell|"
    r"rose|won|lost|went|became)\b"
)
"""A year told by what happened in it: "in the year that Britain left the bloc"."""
_FIRST_OF = regex(rf"year\sof\s(?:{_WHICH})\b(?![’']|-)", re.IGNORECASE)
_BROKE_OUT = {"pandemic": 2020, "invasion": 2022}
"""The year in which each broke out: WHO, 11 March 2020; UN resolution ES-11/1, 24 February 2022."""
_OPENINGS = ("", ".", "!", "?", ";", ":", "and", "but", "while", "that")
_LAST = ("last", "final", "full", "calendar", "whole", "complete")


def year_of_upheaval(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """The year before an upheaval, the one in which it broke out, or one that nothing but another
    event tells, which has no period, where the word "year" stands at `i`; None for others ("in any
    year before the pandemic", "In the year the firm opened five shops")."""
    if w.low[i] != "year" or calendar.fiscal.first_month != 1:
        return None
    found, back, start = _BEFORE.match(w.text, w.starts[i]), 1, i - 1
    if found is None and w.low[start] == "the":
        found, back = _STRUCK.match(w.text, w.starts[i]), 0
        told = found is None and w.low[i - 2] == "in" and w.low[i - 3] not in _OPENINGS
        if told and _OF_AN_EVENT.match(w.text, w.starts[i]) is not None:
            return Reading(start, i + 1, fixed=True)
    if found is None:
        found, back = _FIRST_OF.match(w.text, w.starts[i]), 0
        first = w.low[start] in ("first", "opening")
        if found is None or not (first or w.low[i - 2 : i] == ["in", "the"]):
            return None
        start -= first
    while back and w.low[start] in _LAST and start > 0:
        start -= 1
    if w.low[start] != "the":
        return None
    year = _BROKE_OUT[found.lastgroup or "pandemic"] - back
    end = next(k for k in range(i, w.size + 1) if k == w.size or w.starts[k] >= found.end())
    period = Period.at(Frequency.YEAR, year)
    return Reading(start, end, period=period) if year < calendar.year else None


def than_before_it(k: int, w: Words, floor: int) -> int | None:
    """Where a comparison with what was before the pandemic begins, the words up to the preposition
    at `k`, behind which it is dated: "higher than before the pandemic, in", "than it was before
    Covid in", "below the pre-pandemic level of"; None for others."""
    begin = k - 2 if w.low[k - 1] == "," else k - 1
    last = begin
    while begin > floor and (w.low[begin] in _OF_THEN or w.dash(begin)):
        begin -= 1
    told = w.low[begin + 1 : last + 1]
    before = not _EARLIER.isdisjoint(told) and not _UPHEAVALS.isdisjoint(told)
    return begin if before and w.low[begin] in _SET_BESIDE else None


_EARLIER = frozenset({"before", "pre", "prior"})
_UPHEAVALS = frozenset({"pandemic", "covid", "coronavirus", "outbreak", "lockdown", "lockdowns"})
_IDLE = frozenset(
    "the its their it they what that was were did stood had been where just right immediately "
    "level levels peak total figure number high mark global began struck hit broke out 19".split()
)
_OF_THEN = _EARLIER | _UPHEAVALS | _IDLE
_SET_BESIDE = frozenset({"than", "above", "below", "on", "from", "over", "against", "under"})
