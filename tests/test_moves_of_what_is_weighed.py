"""Moves told right behind what was weighed or measured, where a price goes by the same name."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
wheat,"Milling wheat, Tallinn",wheat_price,EST,wheat,EUR,0,M,price,period_on_period,yes
lv,"Exports of wheat, Latvia, tonnes",exports_volume,LVA,wheat,tonne,3,M,flow,year_on_year,no
"""
_MONTHS = ("2024-09", "2024-10", "2025-09", "2025-10")


@cache
def _grain() -> Catalogue:
    figures = {"wheat": (180.5, 181.25, 271.75, 274.0), "lv": (410, 433, 425, 418)}
    return catalogue_told(_SERIES, _MONTHS, figures)


@pytest.mark.parametrize(
    "text",
    [
        "Together the three countries exported 1.31 million tonnes of wheat in October, 0.8% more "
        "than a year before.",
        "The three sold 1.31m tonnes of wheat in October, up 0.8% on the year.",
        "In October 2,300 barrels of wheat went abroad, which is 0.8% more than a year before.",
        "All in all, 310,000 hectares were under wheat in October (a yearly rise of 0.8%).",
    ],
)
def test_the_move_of_a_weight_is_not_held_against_a_price(text: str) -> None:
    assert verdicts_of(text, _grain(), "2025-11-20")["0.8%"].rating == "unverified"


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Latvia sold 418,000 tonnes of wheat in October, 3.5% less than a year before.",
         "3.5%", "supported"),
        ("Latvia sold 418,000 tonnes of wheat in October, 6.5% less than a year before.",
         "6.5%", "mismatch"),
        ("Latvia sold 418,000 tonnes of wheat in October, while the price of wheat in Tallinn was "
         "51.2% higher than a year before.", "51.2%", "supported"),
        ("Latvia sold 418,000 tonnes of wheat in October, while the price of wheat in Tallinn was "
         "41.2% higher than a year before.", "41.2%", "mismatch"),
        ("A tonne of wheat cost €274 in Tallinn in October, 51.2% more than a year before.",
         "51.2%", "supported"),
        ("A tonne of wheat cost €274 in Tallinn in October, 11.2% more than a year before.",
         "11.2%", "mismatch"),
    ],
)  # fmt: skip
def test_a_weight_and_a_price_keep_their_own_moves(text: str, figure: str, rating: str) -> None:
    assert verdicts_of(text, _grain(), "2025-11-20")[figure].rating == rating
