"""Home of idle measures: what those that no fitting series has may still tell of a part."""

from functools import lru_cache

from verifier.reference.codelists import codelists
from verifier.reference.stems import stems_of
from verifier.reference.titles import FORM_WORDS


@lru_cache(maxsize=1 << 12)
def told_by(breakdown: str) -> tuple[frozenset[str], bool]:
    """The stems of a part, and whether it has a number: "10-year" has the stems of "30-year"."""
    return frozenset(stems_of(breakdown)), any(letter.isdigit() for letter in breakdown)


def may_be_told_by(indicator: str | None, code: str) -> bool:
    """Whether a measure of the lists may be told of a part of another one: bus ridership is trips
    by bus, but oil prices, oil exports and oil production are no use of oil."""
    kinds, deeds = {_nature(code), _nature(indicator)}, {_deed(code), _deed(indicator)}
    return (len(kinds) == 1 or _nature(code) is None) and (len(deeds) == 1 or None in deeds)


def _nature(code: str | None) -> str | None:
    """Whether a listed measure is a price, a rate or an index; None for amounts and others."""
    listed = codelists().indicators.get(code or "")
    return listed.nature if listed is not None and listed.nature in _NO_AMOUNTS else None


def _deed(code: str | None) -> str | None:
    """What is done with goods by the name of a measure; None where it does not say."""
    last = (code or "").rpartition("_")[2]
    return _DEEDS.get(last)


_NO_AMOUNTS = ("price", "rate", "index")
_DEEDS = {
    "consumption": "use",
    "production": "make",
    "output": "make",
    "exports": "sell abroad",
    "imports": "buy abroad",
    "stocks": "keep",
    "reserves": "keep",
    "sales": "sell",
}


def name_of(code: str) -> frozenset[str]:
    """The stems of the name of a measure that the lists have."""
    return frozenset(stems_of(code.replace("_", " "))) - FORM_WORDS
