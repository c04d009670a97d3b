"""Means over a time that their sentence does not tell, or tells as that of one step."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
milk,"Milk price, Latvia, month's close",milk_price,LVA,EUR,0,M,price,period_on_period,yes
boats,"Boats sold, Latvia",boats_sold,LVA,boats,0,M,flow,year_on_year,yes
"""
MONTHS = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 13)]


@cache
def latvia() -> Catalogue:
    """In 2025 milk averaged €462.50 and ended the year at €479.00; 21,090 boats were sold, 1,758 a
    month, and 1,829 in December."""
    return catalogue_told(
        SERIES,
        MONTHS,
        {
            "milk": [410.0 + 3 * step for step in range(24)],
            "boats": [1_530 + 13 * step for step in range(24)],
        },
    )


def rating_of(text: str, figure: str) -> Rating:
    """The rating of one figure of a text of January 2026."""
    return verdicts_of(text, latvia(), "2026-01-20")[figure].rating


MILK = "Milk in Latvia closed December at €479.00. "
BOATS = "Latvia sold 1,829 boats in December. "


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (MILK + "The price averaged {} in 2025.", "€462.50", "€465.20"),
        (MILK + "It was a good year: milk averaged {}.", "€462.50", "€426.50"),
        (BOATS + "On average {} boats a month were sold.", "1,758", "1,785"),
        (BOATS + "The year works out at {} boats a month.", "1,758", "1,578"),
    ],
)
def test_a_mean_is_that_over_the_year_which_the_text_looks_back_on(
    text: str, right: str, wrong: str
) -> None:
    assert rating_of(text.format(right), right) is Rating.SUPPORTED
    assert rating_of(text.format(wrong), wrong) is not Rating.SUPPORTED


def test_what_nothing_calls_a_mean_is_none() -> None:
    assert rating_of(MILK + "At the gate it fetched €462.50.", "€462.50") is not Rating.SUPPORTED


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (BOATS + "Wages in the yards averaged €1,758.", "€1,758"),
        (BOATS + "The average bill was €1,758.", "€1,758"),
        (BOATS + "Shipwrights averaged 1,758 hours.", "1,758 hours"),
        (BOATS + "Inspections averaged 1,758 a month.", "1,758"),
        (BOATS + "On average 1,758 passengers a month came by ferry.", "1,758"),
        (BOATS + "The long-run average is 1,758.", "1,758"),
        (MILK + "Cheese averaged €462.50.", "€462.50"),
    ],
)
def test_a_mean_of_something_else_is_not_borne_out(text: str, figure: str) -> None:
    assert rating_of(text, figure) is not Rating.SUPPORTED
