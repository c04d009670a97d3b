"""Accusations taken back: of figures that are right by a reading as near as the one they were held
against."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
pay,"Average hourly pay, Malta",hourly_earnings,MLT,,EUR,0,M,price,year_on_year,yes
crude,"Exports of crude oil, Malta",exports,MLT,crude oil,EUR,6,M,flow,year_on_year,no
soy,"Exports of soybeans, Malta",exports,MLT,soybeans,EUR,6,M,flow,year_on_year,no
bal,"Trade balance, goods and services, Malta",trade_balance,MLT,,EUR,6,M,flow,year_on_year,yes
bal_s,"Trade balance, services, Malta",trade_balance,MLT,services,EUR,6,M,flow,year_on_year,no
"""
MONTHS = [f"{year}-{month:02d}" for year in (2023, 2024, 2025) for month in range(1, 13)]


@cache
def malta() -> Catalogue:
    """Pay that was 4.0% higher in 2025 and 3.4% in its last month, exports of two goods, and the
    balance of all trade and of services."""
    pay = [20.0] * 12 + [20.8] * 12 + [21.7] * 11 + [21.51]
    return catalogue_told(
        SERIES,
        MONTHS,
        {
            "pay": pay,
            "crude": [400 + 1.3 * step for step in range(36)],
            "soy": [90 + 1.1 * step for step in range(36)],
            "bal": [-700 - 3.7 * step for step in range(36)],
            "bal_s": [210 + 1.9 * step for step in range(36)],
        },
    )


def rating_of(text: str, figure: str) -> Rating:
    """The rating of one figure of a text of January 2026."""
    return verdicts_of(text, malta(), "2026-01-20")[figure].rating


@pytest.mark.parametrize(("rate", "right"), [("3.4%", True), ("3.1%", False)])
def test_on_the_year_a_month_is_up_and_hardly_a_year(rate: str, right: bool) -> None:
    text = (
        "In 2025 Malta exported crude oil worth €5,372m. "
        f"Average hourly pay was up {rate} on the year."
    )
    assert (rating_of(text, rate) is Rating.SUPPORTED) is right


def test_the_second_figure_is_not_of_the_series_that_has_had_the_first() -> None:
    text = (
        "Exports of crude and of beans from Malta came to €445.5m and {} in December, respectively."
    )
    assert rating_of(text.format("€128.5m"), "€128.5m") is not Rating.MISMATCH
    assert rating_of(text.format("€182.5m"), "€182.5m") is not Rating.SUPPORTED


@pytest.mark.parametrize(
    ("sentence", "figure", "right"),
    [
        ("What is left is a surplus, and a large one: €276.5m.", "€276.5m", True),
        ("What is left is a surplus, and a large one: €267.5m.", "€267.5m", False),
    ],
)
def test_a_surplus_is_of_the_balance_that_has_one(sentence: str, figure: str, right: bool) -> None:
    text = f"In December Malta sold services to the world. {sentence}"
    assert (rating_of(text, figure) is Rating.SUPPORTED) is right
