"""Moves since the same months before the pandemic."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
vis,Visitor arrivals in Malta,visitor_arrivals,MLT,persons,3,M,flow,year_on_year,yes
"""


@cache
def malta() -> Catalogue:
    """By month, as many in each: 300,000 in 2019, 250,000 in 2024, 360,000 in 2025."""
    by_year = {2019: 300, 2020: 60, 2021: 90, 2022: 190, 2023: 240, 2024: 250, 2025: 360}
    months = [f"{year}-{month:02d}" for year in by_year for month in range(1, 13)]
    levels = [by_year[int(month[:4])] for month in months]
    return catalogue_told(SERIES, months, {"vis": levels})


TEXT = "Malta had 2.16 million visitors in the first half of 2025, {}."


@pytest.mark.parametrize(
    ("words", "figure", "rating"),
    [
        ("20% more than in the same six months before the pandemic", "20%", "supported"),
        ("20% more than in the same half before Covid", "20%", "supported"),
        ("20% above the same period before the pandemic", "20%", "supported"),
        ("27% more than in the same six months before the pandemic", "27%", "unverified"),
        ("44% more than in the same six months a year before", "44%", "supported"),
        ("27% more than in the same six months a year before", "27%", "mismatch"),
        ("20% more than in the same six months of 2024, unlike before Covid", "20%", "mismatch"),
        ("20% more than in 2024 and before the pandemic", "20%", "mismatch"),
    ],
)
def test_the_same_months_are_those_of_2019(words: str, figure: str, rating: str) -> None:
    assert verdicts_of(TEXT.format(words), malta(), "2025-08-20")[figure].rating == rating
