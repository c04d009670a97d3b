"""Moves told right behind what was weighed or measured, where a price goes by the same name."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline,aliases
rye,"Rye, Tallinn, euros a tonne",rye_price,EST,rye,EUR,0,M,price,period_on_period,yes,rye
lv,"Exports of rye, Latvia, tonnes",exports_volume,LVA,rye,tonne,3,M,flow,year_on_year,no,
"""
_MONTHS = ("2024-09", "2024-10", "2025-09", "2025-10")


@cache
def _grain() -> Catalogue:
    figures = {"rye": (180.5, 181.25, 271.75, 274.0), "lv": (410, 433, 425, 418)}
    return catalogue_told(_SERIES, _MONTHS, figures)


@pytest.mark.parametrize(
    "text",
    [
        "Together the three countries exported 1.31 million tonnes of rye in October, 1.5% more "
        "than a year before.",
        "The three sold 1.31m tonnes of rye in October, up 1.5% on the year.",
        "In October 2,300 barrels of rye went abroad, which is 1.5% more than a year before.",
        "All in all, 310,000 hectares were under rye in October (a yearly rise of 1.5%).",
    ],
)
def test_the_move_of_a_weight_is_not_held_against_a_price(text: str) -> None:
    assert verdicts_of(text, _grain(), "2025-11-20")["1.5%"].rating == "unverified"


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Latvia exported 418,000 tonnes of rye in October, 3.5% less than a year before.",
         "3.5%", "supported"),
        ("Latvia exported 418,000 tonnes of rye in October, 6.5% less than a year before.",
         "6.5%", "mismatch"),
        ("Latvia exported 418,000 tonnes of rye in October, while the price of rye in Tallinn was "
         "51.2% higher than a year before.", "51.2%", "supported"),
        ("Latvia exported 418,000 tonnes of rye in October, while the price of rye in Tallinn was "
         "41.2% higher than a year before.", "41.2%", "mismatch"),
        ("A tonne of rye cost €274 in Tallinn in October, 51.2% more than a year before.",
         "51.2%", "supported"),
        ("A tonne of rye cost €274 in Tallinn in October, 11.2% more than a year before.",
         "11.2%", "mismatch"),
    ],
)  # fmt: skip
def test_a_weight_and_a_price_keep_their_own_moves(text: str, figure: str, rating: str) -> None:
    assert verdicts_of(text, _grain(), "2025-11-20")[figure].rating == rating
