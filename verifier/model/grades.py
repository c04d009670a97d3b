"""Home of grades: short codes of letters and a number by which alone measures of one kind are told
apart, "M2" and "M3", "PM10" and "PM2.5"."""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from verifier.lazy import regex
from verifier.model.series import Series

_GRADE = regex(
    r"(?<![\w.-])(?!(?:Q|H|FY|G|CY)\d)(?P<kind>[A-Z]{1,2})(?P<grade>\d{1,2}(?:\.\d)?)(?![\w%-]|\.\d)"
)


@lru_cache(maxsize=1 << 13)
def grades_in(text: str) -> Mapping[str, frozenset[str]]:
    """The grades that a text names, by their kind: {"M": {"2", "3"}}."""
    found: dict[str, set[str]] = {}
    for match in _GRADE.finditer(text):
        found.setdefault(match["kind"], set()).add(match["grade"])
    return MappingProxyType({kind: frozenset(grades) for kind, grades in found.items()})


def grades_of(one: Series) -> Mapping[str, frozenset[str]]:
    """The grades in the title of a series."""
    return grades_in(one.title)


def are_of_other_grades(one: Series, other: Series) -> bool:
    """Whether two series are told apart by the grades in their titles: no growth of M1 is a form of
    M2."""
    own, others = grades_of(one), grades_of(other)
    return any(own[kind].isdisjoint(others[kind]) for kind in own if kind in others)
