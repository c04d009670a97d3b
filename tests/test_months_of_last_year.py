"""Months without a year that can only be those of the year before: told in May of April."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
fish,"Export price of salmon, Iceland",export_price,ISL,ISK,0,M,price,year_on_year,no
"""
MONTHS = [
    f"{year}-{month:02d}"
    for year in (2025, 2026)
    for month in range(1, 13)
    if (year, month) < (2026, 4)
]
PRICES = (910, 905, 899, 1002, 925, 837, 810, 742, 764, 857, 895, 922, 901, 891, 946)


@pytest.fixture(scope="module")
def fish() -> Catalogue:
    return catalogue_told(HEAD, MONTHS, {"fish": PRICES})


@pytest.mark.parametrize(
    ("told", "figure", "rating"),
    [
        ("the highest since April", "highest since April", Rating.SUPPORTED),
        ("the highest since May", "highest since May", Rating.SUPPORTED),
        ("5.6% lower than in April", "5.6%", Rating.SUPPORTED),
        ("down 5.6% since April", "5.6%", Rating.SUPPORTED),
        ("up 2.3% since May", "2.3%", Rating.SUPPORTED),
        ("up 5.0% since January", "5.0%", Rating.SUPPORTED),  # of this year
        ("down 5.6% since April 2025", "5.6%", Rating.SUPPORTED),
        ("up 5.6% since April", "5.6%", Rating.MISMATCH),
    ],
)
def test_a_month_to_come_is_that_of_the_year_before(
    told: str, figure: str, rating: Rating, fish: Catalogue
) -> None:
    text = f"Iceland's export price of salmon rose to 946 kronur in March, {told}."
    found = verdicts_of(text, fish, "2026-04-20")[figure]
    assert found.rating is rating
