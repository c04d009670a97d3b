"""Moves since before the pandemic, which are none since a year before."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline
vis,Visitor arrivals in Malta,visitor_arrivals,MLT,persons,3,M,flow,none,year_on_year,yes
"""


@cache
def malta() -> Catalogue:
    """By month, as many in each: 300,000 in 2019, 250,000 in 2023, 360,000 in 2024."""
    by_year = {2019: 300, 2020: 60, 2021: 90, 2022: 190, 2023: 250, 2024: 360}
    months = [f"{year}-{month:02d}" for year in by_year for month in range(1, 13)]
    return catalogue_told(SERIES, months, {"vis": [by_year[int(m[:4])] for m in months]})


TEXT = "Malta had 4.32 million visitors in 2024, {}."


@pytest.mark.parametrize(
    ("words", "figure", "rating"),
    [
        ("20% more than before the pandemic", "20%", "supported"),
        ("20% above the pre-pandemic level", "20%", "supported"),
        ("20% more than before Covid", "20%", "supported"),
        ("20% above pre-Covid levels", "20%", "supported"),
        ("27% more than before the pandemic", "27%", "unverified"),
        ("27% below pre-pandemic levels", "27%", "unverified"),
        ("44% more than a year earlier and above the pre-pandemic level", "44%", "supported"),
        ("27% more than a year before", "27%", "mismatch"),
        ("27% more than a year earlier and above the pre-pandemic level", "27%", "mismatch"),
        ("27% more than in the year before the pandemic", "27%", "mismatch"),
    ],
)
def test_they_are_counted_from_2019(words: str, figure: str, rating: str) -> None:
    assert verdicts_of(TEXT.format(words), malta(), "2025-01-20")[figure].rating == rating


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Before the pandemic there were 3.6 million.", "3.6 million", "supported"),
        ("Before Covid the total was 3.6 million.", "3.6 million", "supported"),
        ("That is against 3.6 million before the pandemic.", "3.6 million", "supported"),
        ("Before the pandemic there were 3.1 million.", "3.1 million", "unverified"),
        ("In 2023 Malta had 3.6 million visitors.", "3.6 million", "mismatch"),
    ],
)
def test_a_level_of_then_is_that_of_2019(text: str, figure: str, rating: str) -> None:
    found = verdicts_of(f"Malta had 4.32 million visitors in 2024. {text}", malta(), "2025-01-20")
    assert found[figure].rating == rating
