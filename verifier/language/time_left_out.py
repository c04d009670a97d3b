"""Home of times that a sentence leaves out: "excluding 2020 and 2021", "outside the pandemic"."""

import re
from functools import lru_cache

from verifier.lazy import regex
from verifier.model.months import MONTH, MONTHS
from verifier.model.period import Frequency, Period
from verifier.model.span import Span

_LEADS = (
    r"(?:exclud(?:ing|e|ed)|except(?:\s(?:for|in|during))?|barring|bar|(?:apart|aside)\sfrom|"
    r"leav(?:ing|e)\s(?:aside|out)|(?:setting|set|putting|put)\saside|ignor(?:ing|e)|"
    r"discount(?:ing)?|disregarding|omitting|outside(?:\sof)?|other\sthan|not\scounting|"
    r"with\sthe\sexception\sof|strip(?:ping)?\sout)"
)
_UPHEAVAL = (
    r"(?:(?:coronavirus|covid(?:-19)?|global)[\s-])?(?:pandemic|covid(?:-19)?|lockdowns?)\b"
    r"(?:[\s-](?:period|years?|era|months|quarters?|disruption|slump|times?))?"
)
_TIME = rf"(?:(?:{MONTH}\s)?(?:19|20)\d\d\b|{_UPHEAVAL})"
_LIST = (
    r"(?:(?:in|during|for)\s)?(?:(?:both|the|those)\s)?"
    r"(?:(?:[\w-]+\s){0,2}?(?:years?|months?)\s(?:of\s)?(?:the\s)?)?"
    rf"{_TIME}(?:(?:,\s|,?\sand\s|\sor\s|\sto\s|[-–])(?:{_TIME}))*"
)
_LEFT_OUT = regex(
    rf"\b{_LEADS}\s(?P<behind>{_LIST})|\b(?P<before>{_LIST})\s(?:aside|apart|excluded|excepted)\b",
    re.IGNORECASE,
)
_DATED = regex(rf"(?:(?P<month>{MONTH})\s)?(?P<year>(?:19|20)\d\d)\b", re.IGNORECASE)
_DISRUPTED = Period.between(Period.at(Frequency.YEAR, 2020), Period.at(Frequency.YEAR, 2021))
"""The years that figures of the pandemic are left out of: those of lockdowns in most countries."""


@lru_cache(maxsize=256)
def spans_left_out(text: str) -> tuple[Span, ...]:
    """Where a text tells times that it leaves out."""
    found = ((m, m.lastgroup or "behind") for m in _LEFT_OUT.finditer(text))
    return tuple(Span(m.start(group), m.end(group)) for m, group in found)


def times_left_out(text: str) -> tuple[Period, ...]:
    """The times that a text leaves out of what it compares: years, months, those of the
    pandemic."""
    periods: list[Period] = []
    for span in spans_left_out(text):
        told = span.of(text)
        dated = list(_DATED.finditer(told))
        for one in dated:
            year = int(one["year"])
            month = MONTHS.index(one["month"].capitalize()) + 1 if one["month"] else None
            periods.append(
                Period.at(Frequency.MONTH, year, month)
                if month
                else Period.at(Frequency.YEAR, year)
            )
        if not dated:
            periods.append(_DISRUPTED)
        elif _RANGE.search(told):
            periods.append(Period.between(periods[-len(dated)], periods[-1]))
    return tuple(periods)


_RANGE = regex(r"\d\s?(?:to|[-–])\s?(?:[A-Za-z]+\s)?\d")
