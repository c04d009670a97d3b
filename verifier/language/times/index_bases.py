"""Home of the times that are 100 for an index: "(2015=100)", "(base: second half of July 2018)"."""

import re

from verifier.lazy import regex
from verifier.model.span import Span

_TIME = (
    r"(?:the\s)?(?:(?:average|mean|annual|monthly|first|second|third|fourth|last|1st|2nd|half|"
    r"fortnight|quarter|end|start|month|year|week|of|in|for|fiscal|financial|FY|Q[1-4]|H[12]|"
    r"early|late|mid|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:[a-z]+|\.)?|"
    r"\d{1,2})[\s-]+)*(?:FY)?\d{4}(?:[-–/]\d{2,4})?"
)
_PER_BASE = r"1(?:00|[,.]?000)(?![\d,.]*\d|\s?(?:%|per\s?cent|pc\b|m\b|million|bn\b|billion))"
_EQUATED = rf"{_TIME}\s?=\s?{_PER_BASE}"
_CALLED = (
    rf"(?:\([^()]{{0,24}}?\bbase|\bbase\s(?:year|period|month|quarter))"
    rf"(?:\s(?:year|period|month|quarter))?(?:\s(?:of|is|was|in)|:|,|\s?=)?\s?{_TIME}|"
    rf"\b(?:on|with|to)\s(?:a|the|its)\s(?:new\s|old\s)?base\s(?:of|in|at)\s{_TIME}|"
    rf"\b(?:rebased|indexed)\s(?:to|at|on)\s{_TIME}|"
    rf"{_TIME}\s(?:as|being|is)\s(?:the|its)\sbase(?:\s(?:year|period|month|quarter))?\b"
)
_BASE = regex(rf"{_EQUATED}|{_CALLED}", re.IGNORECASE)
_MARKS = ("=", "base", "indexed")
"""One of them stands beside every base, which a cheap look finds."""


def base_spans(text: str, within: Span) -> list[Span]:
    """Where a block names the base of an index: a time of no figure, whatever stands beside it."""
    words = text[within.start : within.end].lower()
    if not any(mark in words for mark in _MARKS):
        return []
    found = _BASE.finditer(text, within.start, within.end)
    return [Span(match.start(), match.end()) for match in found]
