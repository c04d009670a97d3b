"""Home of idle measures: what those that no fitting series has may still tell of a part."""

from functools import lru_cache

from verifier.model.series import Nature
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
    priced = _nature(code) is Nature.PRICE and _nature(indicator) in (Nature.FLOW, Nature.STOCK)
    return not priced and len({_deed(code), _deed(indicator)} - {None}) <= 1


def _nature(code: str | None) -> Nature | None:
    """The nature of a listed measure."""
    listed = codelists().indicators.get(code or "")
    return listed.nature if listed is not None else None


def _deed(code: str | None) -> str | None:
    """What is done with goods by the name of a measure; None where it does not say."""
    last = (code or "").rpartition("_")[2]
    return _DEEDS.get(last)


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
