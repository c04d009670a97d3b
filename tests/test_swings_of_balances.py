"""Balances that went from one side to the other: each end has its own side and its own time."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = (
    "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline\n"
    "tb,Trade balance of Austria,trade_balance,AUT,EUR,6,M,flow,year_on_year,yes\n"
)
_LEAD = "Austria posted a trade surplus of €1.22bn in October, the office said. "
_ENDS = "€1.38bn", "€1.22bn"


@cache
def austria() -> Catalogue:
    """A deficit of €1.383bn in September, a surplus of €1.219bn in October."""
    periods = ("2024-09", "2024-10", "2025-08", "2025-09", "2025-10")
    return catalogue_told(_SERIES, periods, {"tb": (740, -521, 2_616, -1_383, 1_219)})


@pytest.mark.parametrize(
    "sentence",
    [
        "The balance swung from a deficit of €1.38bn in September to a surplus of €1.22bn.",
        "The trade balance moved from a €1.38bn deficit in September to a €1.22bn surplus.",
        "The trade balance swung from a deficit of €1.38bn to a surplus of €1.22bn.",
        "Trade swung from a €1.38bn deficit to a €1.22bn surplus.",
        "It turned a €1.38bn deficit in September into a €1.22bn surplus.",
        "A deficit of €1.38bn in September became a surplus of €1.22bn.",
        "It swung to a surplus of €1.22bn from a deficit of €1.38bn.",
    ],
)
def test_both_ends_of_a_swing_are_right(sentence: str) -> None:
    found = verdicts_of(_LEAD + sentence, austria(), "2025-11-20")
    assert [found[end].rating.value for end in _ENDS] == ["supported", "supported"]


@pytest.mark.parametrize(
    ("sentence", "figure", "reason"),
    [
        (
            "The trade balance moved from a €1.38bn deficit in September to a €2.12bn surplus.",
            "€2.12bn",
            None,
        ),
        (
            "The balance swung from a deficit of €1.83bn in September to a surplus of €1.22bn.",
            "€1.83bn",
            "off_digits",
        ),
    ],
)
def test_a_wrong_end_of_a_swing_is_accused(sentence: str, figure: str, reason: str | None) -> None:
    found = verdicts_of(_LEAD + sentence, austria(), "2025-11-20")[figure]
    assert found.rating.value == "mismatch"
    assert reason is None or found.reason.value == reason
