"""Runs of what is counted twice a year: a text that names no step may tell of either basis."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
goats,"Goats on farms, Malta",livestock,MLT,goats,head,0,S,stock,,yes
"""
HALVES = [f"{year}-S{half}" for year in range(2021, 2026) for half in (1, 2)]


@cache
def malta() -> Catalogue:
    """More goats in summer than in winter, and, for five counts now, more than a year before."""
    herd = [5_210, 5_480, 5_170, 5_440, 5_120, 5_510, 5_190, 5_590, 5_260, 5_670]
    return catalogue_told(SERIES, HALVES, {"goats": herd})


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("The number of goats in Malta rose for the fifth time running.", "fifth", "supported"),
        ("The number of goats in Malta rose for the fourth time running.", "fourth", "mismatch"),
        ("The number of goats in Malta rose for the sixth time running.", "sixth", "mismatch"),
        ("Malta has 5,670 goats. It was the fifth count in a row with a rise on the year.", "fifth",
         "supported"),
        ("Goats in Malta rose for the fifth half-year running.", "fifth", "mismatch"),
        ("Goats in Malta have risen for five half-years running on the year.", "five", "supported"),
    ],
)  # fmt: skip
def test_a_run_of_counts_may_be_one_on_the_year(text: str, figure: str, rating: str) -> None:
    assert verdicts_of(text, malta(), "2026-03-20")[figure].rating == rating
