"""Moves that hold on another basis than the one that the words beside them tell."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,transformation,basis,\
headline
food,"Retail trade volume, Norway, food stores",retail_sales,NOR,food,index,0,M,index,none,\
period_on_period,no
fuel,"Retail trade volume, Norway, automotive fuel",retail_sales,NOR,fuel,index,0,M,index,none,\
period_on_period,no
loans,"Car loan balances, Norway",car_loans,NOR,,NOK,9,M,stock,none,year_on_year,yes
homes,"House prices, Norway",house_prices,NOR,,index,0,M,index,none,period_on_period,yes
homes_y,"House prices, Norway, change on a year earlier",house_prices,NOR,,percent,0,M,rate,\
year_on_year,year_on_year,no
margin,"Gross margin, Fjord Tools",gross_margin,NOR,Fjord Tools,percent,0,M,rate,none,\
year_on_year,yes
"""
MONTHS = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 13)][8:22]
VALUES = {
    "food": [100 + 0.1 * step for step in range(12)] + [101.3, 100.9],
    "fuel": [98 + 0.2 * step for step in range(12)] + [98.5, 98.69],
    "loans": [400 + 1.5 * step for step in range(12)] + [417, 425],
    "homes": [120.0 + 0.2 * step for step in range(12)] + [122.5, 122.4],
    "homes_y": [1.3, 1.2, 1.4, 1.5, 1.6, 1.7, 1.5, 1.6, 1.8, 1.9, 2.0, 1.9, 2.0, 2.1],
    "margin": [55.1, 55.3, 55.2, 55.4, 55.5, 55.3, 55.6, 55.4, 55.7, 55.5, 55.6, 55.8, 57.8, 58.0],
}


@cache
def norway() -> Catalogue:
    return catalogue_told(SERIES, MONTHS, VALUES)


def rating_of(text: str, figure: str) -> Rating:
    """The rating of one figure of a text of November 2025 on October."""
    return verdicts_of(text, norway(), "2025-11-14")[figure].rating


@pytest.mark.parametrize(("told", "right"), [("0.2%", True), ("0.5%", False), ("0.9%", False)])
def test_a_move_is_on_the_basis_of_the_one_of_its_like_before_it(told: str, right: bool) -> None:
    lead = "Food stores in Norway sold 0.4% less in October by volume. "
    text = f"{lead}Retail volumes of automotive fuel rose {told}."
    assert (rating_of(text, told) is Rating.SUPPORTED) is right


@pytest.mark.parametrize(
    ("told", "figure", "right"),
    [
        ("NOK8 billion in October, the second monthly increase running", "NOK8 billion", True),
        ("NOK23.5 billion, the second monthly increase running", "NOK23.5 billion", False),
        ("NOK23.5 billion in the month to October", "NOK23.5 billion", False),
        ("NOK23.5 billion on the year, after a small monthly increase", "NOK23.5 billion", True),
    ],
)
def test_a_move_told_of_a_step_is_none_of_a_year(told: str, figure: str, right: bool) -> None:
    text = f"Figures for October are out. Car loan balances in Norway rose by {told}."
    assert (rating_of(text, figure) is Rating.SUPPORTED) is right


@pytest.mark.parametrize(
    ("told", "right"), [("2.1% in the year to October", True), ("2.1% in October", True),
                        ("2.1% in the month to October", False)]
)  # fmt: skip
def test_a_rate_of_a_year_is_none_of_a_month(told: str, right: bool) -> None:
    text = f"House prices in Norway rose by {told}."
    assert (rating_of(text, "2.1%") is Rating.SUPPORTED) is right


def test_a_percentage_of_a_margin_on_no_basis_told_bears_nothing_out() -> None:
    text = "In October the gross margin of Fjord Tools widened 0.3% to 58.0%."
    assert rating_of(text, "0.3%") is not Rating.SUPPORTED


def test_a_rate_called_annual_may_be_dated_by_a_month() -> None:
    text = "House prices in Norway rose by an annual 2.1% in the month to October."
    assert rating_of(text, "2.1%") is Rating.SUPPORTED


def test_a_move_over_a_stretch_of_its_own_is_on_no_other_basis() -> None:
    lead = "In the past year food sales rose. Food stores in Norway sold 0.4% less in October by "
    text = f"{lead}volume. In that time, retail volumes of automotive fuel rose 0.5%."
    assert rating_of(text, "0.5%") is not Rating.MISMATCH


CHIPS = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,transformation,basis,\
headline
chips,"Exports of chips, Norway",exports,NOR,chips,NOK,6,M,flow,none,period_on_period,yes
"""


@pytest.mark.parametrize(
    ("before", "words", "right"),
    [
        (1041, "rose 2.0%", False),
        (1041, "fell 2.0%", True),
        (1041, "rose 2.0% from a year earlier", True),
        (1011, "rose 2.0%", True),
        (1000, "rose 2.0%", True),
    ],
)
def test_what_went_as_far_the_other_way_is_left_open(before: int, words: str, right: bool) -> None:
    figures = {"chips": [*[1000.0] * 12, before, 1020.0]}
    text = f"Exports of chips from Norway {words} in October."
    found = verdicts_of(text, catalogue_told(CHIPS, MONTHS, figures), "2025-11-14")["2.0%"]
    assert (found.rating is Rating.SUPPORTED) is right
    assert found.rating is not Rating.MISMATCH
