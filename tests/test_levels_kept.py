"""Levels set behind a move against a time that they do not differ from."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Verdict
from verifier.reference.catalogue import Catalogue

_SERIES = """series,title,indicator,ref_area,unit,frequency,nature,basis,headline
pay,"Average weekly earnings, Austria",weekly_earnings,AUT,EUR,Q,rate,year_on_year,yes
"""
_PAY = {"2024-Q2": 770.10, "2024-Q3": 779.45, "2025-Q2": 821.58, "2025-Q3": 821.55}


@cache
def pay() -> Catalogue:
    """Earnings that rose over the year and stood still over the quarter."""
    rows = ["series,period,value", *(f"pay,{when},{value}" for when, value in _PAY.items())]
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


def _told(text: str) -> dict[str, Verdict]:
    return verdicts_of(text, pay(), "2025-11-25")


@pytest.mark.parametrize(
    "behind",
    [
        ", virtually unchanged from the second quarter's €821.58.",
        ", little changed from the second quarter.",
        ", but almost flat compared with the second quarter.",
        ", barely changed on the second quarter.",
    ],
)
def test_the_move_is_not_measured_from_there(behind: str) -> None:
    text = (
        "Weekly earnings in Austria averaged €821.55 in the third quarter, up {} per cent" + behind
    )
    right, wrong = _told(text.format("5.4"))["5.4 per cent"], _told(text.format("6.4"))
    assert right.rating == "supported", right.explanation
    assert wrong["6.4 per cent"].rating != "supported"


def test_a_move_from_there_still_is() -> None:
    text = "Weekly earnings in Austria averaged €821.55, up 5.4 per cent from the second quarter."
    assert _told(text)["5.4 per cent"].rating == "mismatch"
