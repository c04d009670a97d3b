"""Home of times that a sentence leaves out: "excluding 2020 and 2021", "outside the pandemic"."""

import re
from functools import lru_cache

from verifier.language.times.upheavals import PANDEMIC
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
    rf"{PANDEMIC}\b"
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


@lru_cache(maxsize=256)
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


@lru_cache(maxsize=256)
def parts_left_out(text: str) -> frozenset[int]:
    """The months of every year that a text leaves out of what it compares: "the first time outside
    the Christmas quarter", "the busiest month other than a December"."""
    months: set[int] = set()
    for one in _PART_LEFT_OUT.finditer(text):
        part = (one["part"] or one["alone"]).lower()
        named = [k + 1 for k, month in enumerate(MONTHS) if month.lower() == part]
        months.update(named or _MONTHS_OF.get(part, ()))
    return frozenset(months)


_MONTHS_OF = {
    **dict.fromkeys(("christmas", "festive", "holiday"), (12,)),
    **dict.fromkeys(("first", "opening"), (1, 2, 3)),
    "second": (4, 5, 6),
    "third": (7, 8, 9),
    **dict.fromkeys(("fourth", "final"), (10, 11, 12)),
    "summer": (6, 7, 8),
    "winter": (1, 2, 12),
}
_PART_LEFT_OUT = regex(
    rf"\b{_LEADS}\s(?:(?:in|during|the|an?|any|its)\s){{0,2}}(?:key\s|peak\s)?"
    r"(?:(?P<part>christmas|festive|holiday|first|opening|second|third|fourth|final)\s"
    rf"(?:quarters?|period|season)\b|(?P<alone>summer|winter|{MONTH})"
    r"(?:\smonths|\squarters?|\sseason|s)?\b(?!\s(?:19|20)\d\d))",
    re.IGNORECASE,
)
