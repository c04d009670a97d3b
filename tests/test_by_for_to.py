"""Rates told as the move that led to them, and rates that one measure leaves the others out of."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_HEAD = (
    "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,adjustment,prices,nature,"
    "transformation,basis,headline,aliases\n"
)
_SERIES = (
    _HEAD
    + """\
cpi,Consumer prices: annual rate,cpi,GBR,,percent,0,M,NSA,,rate,year_on_year,year_on_year,yes,\
inflation;consumer prices
core,"Consumer prices: annual rate, excluding food and energy",cpi,GBR,core,percent,0,M,NSA,,rate,\
year_on_year,year_on_year,no,core inflation
serv,"Consumer prices: annual rate, services",cpi,GBR,services,percent,0,M,NSA,,rate,year_on_year,\
year_on_year,no,services inflation
pay,"Regular pay, annual growth",average_weekly_earnings,GBR,regular pay,percent,0,M,SA,current,\
rate,year_on_year,year_on_year,yes,regular pay;wages
real,"Regular pay in real terms, annual growth",average_weekly_earnings,GBR,real regular pay,\
percent,0,M,SA,constant,rate,year_on_year,year_on_year,no,real pay;pay after inflation
shop,"Retail sales volume, all",retail_sales,GBR,,index,0,M,SA,constant,index,none,\
period_on_period,yes,retail sales
nofuel,"Retail sales volume, excluding automotive fuel",retail_sales,GBR,excluding automotive fuel,\
index,0,M,SA,constant,index,none,period_on_period,no,sales excluding fuel
"""
)
_PERIODS = ("2025-02", "2025-03", "2025-04")
_FIGURES = {
    "cpi": (2.8, 2.6, 3.5),
    "core": (3.5, 3.4, 3.8),
    "serv": (5.0, 4.7, 5.4),
    "pay": (5.8, 5.6, 5.2),
    "real": (2.1, 2.0, 1.4),
    "shop": (100.0, 100.4, 101.0),
    "nofuel": (100.0, 100.5, 100.9),
}


@cache
def _prices() -> Catalogue:
    return catalogue_told(_SERIES, _PERIODS, _FIGURES)


def _read(text: str, figure: str) -> tuple[str, str, str | None]:
    verdict = verdicts_of(text, _prices(), "2025-05-25")[figure]
    return str(verdict.rating.value), str(verdict.reason.value), verdict.series


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("UK inflation jumped by 3.5% in April from 2.6% in March.", "3.5%"),
        ("Data showed inflation jumping by 3.5% in April, from 2.6% in March.", "3.5%"),
        ("UK services inflation has climbed by 5.4% in April from 4.7% in March.", "5.4%"),
        ("UK inflation jumped by 3.5% in April from a low of 2.6% in March.", "3.5%"),
        ("UK annual services inflation quickened by 5.4% in April from 4.7% in March.", "5.4%"),
    ],
)
def test_a_rate_is_no_move_by_as_much(text: str, figure: str) -> None:
    assert _read(text, figure)[:2] == ("mismatch", "off_operation")


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("UK inflation jumped to 3.5% in April from 2.6% in March.", "3.5%"),
        ("UK consumer prices rose by 3.5% in April, up from 2.6% in March.", "3.5%"),
        ("UK consumer prices rose by 3.5% in the year to April, from 2.6% in March.", "3.5%"),
        ("UK inflation rose by 0.9 points to 3.5% in April, from 2.6% in March.", "0.9 points"),
    ],
)
def test_prices_move_by_their_rate(text: str, figure: str) -> None:
    assert _read(text, figure)[0] == "supported"


@pytest.mark.parametrize(
    "text",
    [
        "UK wages grew 5.2% in April. After inflation, pay rose 1.4%.",
        "UK wages grew 5.2% in April. Allowing for inflation, pay rose 1.4%.",
        "UK inflation was 3.5% in April. Wages grew 5.2%. Net of inflation, pay rose 1.4%.",
    ],
)
def test_what_is_left_after_inflation_is_no_inflation(text: str) -> None:
    assert _read(text, "1.4%") == ("supported", "exact", "real")


@pytest.mark.parametrize(
    "text",
    [
        "The pound fell after inflation rose to 3.5% in April in the UK.",
        "Rate cuts look less likely in the UK after inflation of 3.5% in April.",
    ],
)
def test_after_inflation_that_is_told_of_is_inflation(text: str) -> None:
    assert _read(text, "3.5%") == ("supported", "exact", "cpi")


@pytest.mark.parametrize(
    ("text", "figure", "right"),
    [
        (
            "UK inflation was 3.5% in April. The core rate, which strips out energy, food, alcohol "
            "and tobacco, rose to 3.8%, the highest since February, from 3.4% in March.",
            "3.4%",
            True,
        ),
        (
            "UK inflation was 3.5% in April, up from 2.6% in March. The core rate, which strips "
            "out energy, food, alcohol and tobacco, rose to 3.8%, the highest in months, from "
            "2.60% in March.",
            "2.60%",
            False,
        ),
    ],
)
def test_a_rate_came_from_one_of_its_own(text: str, figure: str, right: bool) -> None:
    assert (_read(text, figure)[0] == "supported") is right


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        ("UK retail sales rose 0.6% in April. Without fuel, sales rose 0.4%.", "0.4%", "nofuel"),
        (
            "UK retail sales rose 0.6% in April. Stripping out petrol, they rose 0.4%.",
            "0.4%",
            "nofuel",
        ),
        (
            "UK retail sales rose 0.6% in April. Excluding motor fuel, they rose 0.4%.",
            "0.4%",
            "nofuel",
        ),
    ],
)
def test_what_is_left_out_may_be_told_by_its_noun(text: str, figure: str, series: str) -> None:
    assert _read(text, figure) == ("supported", "rounded", series)
