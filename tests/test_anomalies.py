"""Differences from a mean that a series holds: how much warmer a year was than a century's mean."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,frequency,nature,basis,headline
heat,"Sea temperature, Malta, difference from the mean of the 20th century",sea_temperature,MLT,celsius,A,rate,year_on_year,yes
"""  # noqa: E501
YEARS = {2020: 0.71, 2021: 0.68, 2022: 0.92, 2023: 1.12, 2024: 1.17, 2025: 1.05}


@pytest.fixture(scope="module")
def sea() -> Catalogue:
    rows = ["series,period,value", *(f"heat,{year},{value}" for year, value in YEARS.items())]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (
            "Malta's sea temperature in 2025 was {} above the 20th-century mean.",
            "1.05C",
            "supported",
        ),
        (
            "Sea temperature off Malta in 2025 was {} higher than the average of the 20th century.",
            "1.05C",
            "supported",
        ),
        (
            "Malta's sea temperature in 2025 was {} above the 20th-century mean.",
            "1.34C",
            "mismatch",
        ),
        (
            "Malta's sea temperature in 2025 was {} above pre-industrial levels.",
            "1.34C",
            "unverified",
        ),
        (
            "Malta's sea temperature in 2025 was {} above the mean of 1951-1980.",
            "0.82C",
            "unverified",
        ),
        ("Sea temperature off Malta in 2025 was {} lower than in 2024.", "0.12C", "supported"),
    ],
)
def test_a_difference_from_a_mean_is_one_from_that_mean(
    text: str, figure: str, rating: str, sea: Catalogue
) -> None:
    assert verdicts_of(text.format(figure), sea, "2026-02-12")[figure].rating == rating
