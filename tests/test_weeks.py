"""Prices by the week from packs without days of release: which week is the newest, which weeks a
month means, and how far back a month is."""

from datetime import date, timedelta
from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = (
    "series,title,indicator,ref_area,unit,multiplier,frequency,nature,headline\n"
    "petrol,Average pump price of petrol in Britain,pump_price,GBR,GBP,-2,W,price,yes\n"
    "dams,Water in the reservoirs of Malta,reservoirs,MLT,percent,0,W,stock,no\n"
)
FIRST = date(2025, 9, 1)
PRICES = (151.2, 150.6, 149.9, 149.1, 148.8, 147.5, 146.9, 146.2, 145.3, 144.1, 143.6, 143.9)
LEVELS = (61.0, 60.2, 58.7, 57.9, 59.4, 62.5, 64.1, 66.0, 69.3, 71.8, 73.2, 74.9)


@cache
def malta() -> Catalogue:
    rows = ["series,period,value,published"]
    for place, (price, level) in enumerate(zip(PRICES, LEVELS, strict=True)):
        year, week, _ = (FIRST + timedelta(weeks=place)).isocalendar()
        rows += [f"petrol,{year}-W{week:02d},{price},", f"dams,{year}-W{week:02d},{level},"]
    return catalogue_of(HEAD, "\n".join(rows) + "\n")


PETROL = "The average price of petrol in Britain"


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        pytest.param(
            f"{PETROL} rose 0.3p in a week to 143.9p.",
            *("0.3p", "supported"),
            id="the week that runs",
        ),
        pytest.param(
            f"{PETROL} fell 0.5p in a week to 143.6p.",
            *("0.5p", "supported"),
            id="the week before",
        ),
        pytest.param(
            f"{PETROL} is down 2.3p over the past month.",
            *("2.3p", "supported"),
            id="four weeks back",
        ),
        pytest.param(
            f"{PETROL} averaged 149.92p in September.",
            *("149.92p", "supported"),
            id="the weeks that begin in it",
        ),
        pytest.param(
            f"{PETROL} averaged 150.2p in September.",
            *("150.2p", "supported"),
            id="the weeks that end in it",
        ),
        pytest.param(
            f"{PETROL} was 145.3p at the end of October.",
            *("145.3p", "supported"),
            id="a week at the end",
        ),
        pytest.param(
            f"{PETROL} is 5.1p lower than at the end of September.",
            *("5.1p", "supported"),
            id="set against a week at the end",
        ),
        pytest.param(
            "The reservoirs of Malta fell to 57.9% in September.",
            *("57.9%", "supported"),
            id="what it fell to in a month",
        ),
        pytest.param(
            f"{PETROL} has come down 3.6p since October 8.",
            *("3.6p", "supported"),
            id="since a day of a week",
        ),
        pytest.param(
            f"{PETROL} has come down 3.6p since October 15.",
            *("3.6p", "unverified"),
            id="not since a day of another week",
        ),
        pytest.param(
            f"{PETROL} averaged 152.6p in September.",
            *("152.6p", "unverified"),
            id="no mean of it",
        ),
        pytest.param(
            f"{PETROL} is down 4.9p over the past month.",
            *("4.9p", "unverified"),
            id="no month back",
        ),
    ],
)
def test_weeks_are_told_of_in_these_ways(text: str, figure: str, rating: str) -> None:
    assert verdicts_of(text, malta(), "2025-11-19")[figure].rating == rating


@pytest.mark.parametrize(
    ("level", "right"), [("146.2p", True), ("146.9p", True), ("145.3p", False), ("148.8p", False)]
)
def test_a_month_before_is_the_week_four_or_five_back(level: str, right: bool) -> None:
    text = f"{PETROL} was 143.9p, compared with {level} a month earlier."
    assert (verdicts_of(text, malta(), "2025-11-24")[level].rating == "supported") is right
