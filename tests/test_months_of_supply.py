"""How much there is, counted in the time it would last, and runs of "a second" move."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
homes,"Homes for sale, Canada",housing_inventory,CAN,units,3,M,stock,year_on_year,yes
supply,"Months of supply of homes, Canada",months_supply,CAN,months,0,M,rate,,no
sales,"Retail sales, Canada",retail_sales,CAN,CAD,6,M,flow,period_on_period,yes
"""
_ROWS = """series,period,value,published
homes,2025-06,1530,2025-07-23
supply,2025-06,4.7,2025-07-23
sales,2025-03,830,2025-04-23
sales,2025-04,840,2025-05-23
sales,2025-05,820,2025-06-23
sales,2025-06,810,2025-07-23
"""


@cache
def homes() -> Catalogue:
    return catalogue_of(_SERIES, _ROWS)


_OPENING = "Some 1.53 million homes were for sale in Canada at the end of June."


@pytest.mark.parametrize(
    ("told", "rating"),
    [
        ("At the current clip it would take 4.7 months to sell them all.", "supported"),
        (
            "At June's sales pace, it would take 4.7 months to sell the supply of homes.",
            "supported",
        ),
        ("Clearing the backlog would take 4.7 months if builders stopped.", "unverified"),
    ],
)
def test_what_lasts_so_long_at_the_pace_of_today_is_no_forecast(told: str, rating: str) -> None:
    found = verdicts_of(f"{_OPENING} {told}", homes(), "2025-07-23")["4.7 months"]
    assert found.rating == rating, found.explanation


@pytest.mark.parametrize(
    ("told", "rating"),
    [
        ("a second monthly decline in a row", "supported"),
        ("a second decline in a row", "supported"),
        ("a third monthly decline in a row", "mismatch"),
    ],
)
def test_a_second_move_in_a_row_is_counted(told: str, rating: str) -> None:
    text = f"Retail sales in Canada fell 1.2% in June from May, {told}."
    runs = [
        v
        for v in verdicts_of(text, homes(), "2025-07-23").values()
        if v.claim.assertion == "streak"
    ]
    assert [v.rating for v in runs] == [rating]


def test_so_much_a_second_is_no_run() -> None:
    found = verdicts_of("The river carries 40 cubic metres a second.", homes(), "2025-07-23")
    assert "second" not in found
