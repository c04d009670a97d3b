"""Home of the other ways in which packs write their units: `Index (2015 = 100)`, `US$`, `$`."""

import re
from collections.abc import Iterator, Mapping

_ASIDE = re.compile(
    r"\s*\([^()]*\)|,?\s*\b(?:[a-z]+ )?\d{4}(?:-\d{2,4})?\s*=\s*100?\b", re.IGNORECASE
)
_COUNT = re.compile(r"(?:number|no\.?|count)\s+of\s+(?:the\s)?", re.IGNORECASE)
_PERCENT = re.compile(
    r"(?:(?:annual|monthly|quarterly|yearly)\s)?(?:per\s?cent(?:age)?|pct|%)"
    r"(?:\s(?:change|growth|rate|per annum|p\.?a\.?|a year|share|of|on|over|from|y/y|m/m|q/q)\b"
    r"|,\s).*",
    re.IGNORECASE,
)
"""A percentage with what it is a percentage of, or what it was reckoned from; "percentage points"
are another unit."""
_DOLLAR = re.compile(r"\$|dollars?", re.IGNORECASE)
_DOLLARS: Mapping[str, str] = {
    "AUS": "AUD",
    "CAN": "CAD",
    "NZL": "NZD",
    "HKG": "HKD",
    "SGP": "SGD",
    "TWN": "TWD",
    "AU": "AUD",
    "CA": "CAD",
    "NZ": "NZD",
}
"""Whose dollars are meant where a unit does not say, by country or the beginning of a code of one
of its parts; else those of the United States."""


def plainer(unit: str) -> Iterator[str]:
    """Plainer ways to write a unit, the nearest first."""
    bare = _ASIDE.sub("", unit).strip(" ,;")
    if bare != unit:
        yield bare
    counted = _COUNT.sub("", bare)
    if counted != bare:
        yield counted
    if _PERCENT.fullmatch(bare):
        yield "percent"


def dollars_of(unit: str, area: str | None) -> str:
    """The currency meant by bare dollars of an area; any other unit as it is."""
    if not _DOLLAR.fullmatch(unit):
        return unit
    code = area or ""
    return _DOLLARS.get(code) or _DOLLARS.get(code.partition("-")[0], "USD")
