"""Gains of those who bought at some time, which are told of now."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline\n"
PRICES = {"2025-06": 3350, "2025-07": 3340, "2026-05": 4587, "2026-06": 4228, "2026-07": 4073}


@cache
def gold() -> Catalogue:
    """The price of gold in five months."""
    series = "gold,Gold price an ounce,gold_price,WLD,USD,0,M,price,period_on_period,yes\n"
    rows = "".join(f"gold,{month},{price}\n" for month, price in PRICES.items())
    return catalogue_of(HEAD + series, "series,period,value\n" + rows)


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Anyone who bought a year ago, when an ounce cost $3,340, is 22% ahead.", "22%",
         "supported"),
        ("Anyone who bought a year ago is now 22% up.", "22%", "supported"),
        ("Anyone who bought a year ago, when an ounce cost $3,340, is 32% ahead.", "32%",
         "unverified"),
        ("In July last year, when many who bought lost heart, the price slipped 0.3%.", "0.3%",
         "supported"),
    ],
)  # fmt: skip
def test_the_gain_of_those_who_bought_is_since_then(text: str, figure: str, rating: str) -> None:
    led = "Gold averaged $4,073 an ounce in July. "
    found = verdicts_of(led + text, gold(), "2026-08-12")[figure]
    assert found.rating == rating, found.explanation
