"""Moves set against a print of an earlier month, some with a margin of error in brackets."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """series,title,indicator,ref_area,unit,multiplier,frequency,adjustment,nature,basis,headline
starts,"Housing starts, seasonally adjusted annual rate, United States",housing_starts,USA,units,3,M,SAAR,rate,period_on_period,yes
"""  # noqa: E501
_ROWS = """series,period,value,published
starts,2023-01,1330,2023-03-20
starts,2023-11,1400,2023-12-18
starts,2023-12,1460,2024-01-18
starts,2023-12,1525,2024-02-16
starts,2024-01,1331,2024-02-16
"""


@cache
def starts() -> Catalogue:
    return catalogue_of(_SERIES, _ROWS)


_OPENING = "Housing starts in the United States were at a rate of 1,331,000 in January."


@pytest.mark.parametrize(
    ("told", "figure", "rating"),
    [
        ("12.7 percent below the revised December estimate", "12.7 percent", "supported"),
        ("12.7 percent below an upwardly revised December rate", "12.7 percent", "supported"),
        ("12.7 percent down from the final December figure", "12.7 percent", "supported"),
        ("12.7 percent (±9.9 percent) below the December rate", "12.7 percent", "supported"),
        ("12.7 percent (+/- 9.9 percent)* below December", "12.7 percent", "supported"),
        ("12.7 percent (±9.9 percent) above the December rate", "12.7 percent", "mismatch"),
        ("down from an upwardly revised December pace of 1,525,000", "1,525,000", "supported"),
        ("down from the December pace of 1,525,000", "1,525,000", "supported"),
        ("12.7 percent below the revised December estimate of 1,460,000", "1,460,000", "mismatch"),
    ],
)
def test_a_named_print_is_what_a_month_is_set_against(told: str, figure: str, rating: str) -> None:
    found = verdicts_of(f"{_OPENING} This is {told}.", starts(), "2024-02-16")[figure]
    assert found.rating == rating, found.explanation


def test_a_second_comparison_stays_with_the_month_that_is_told_of() -> None:
    text = (
        f"{_OPENING} This is 12.7 percent below the revised December estimate of 1,525,000 and 0.1 "
        "percent above the January 2023 rate."
    )
    found = verdicts_of(text, starts(), "2024-02-16")
    assert {v.rating for v in found.values()} == {"supported"}
