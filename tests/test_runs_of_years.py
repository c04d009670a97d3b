"""Runs counted in years, of a measure that is told by the month."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline
cpi,"Consumer prices of Malta, change on the year",cpi,MLT,percent,0,M,rate,year_on_year,,yes
"""
MONTHS = [f"{year}-{month:02d}" for year in range(2020, 2026) for month in range(1, 13)]


@pytest.fixture(scope="module")
def malta() -> Catalogue:
    """Inflation below 2% up to June 2022, and above it since."""
    figures = [1.4 if month < "2022-07" else 3.1 for month in MONTHS]
    return catalogue_told(HEAD, MONTHS, {"cpi": figures})


@pytest.mark.parametrize(
    ("told", "figure", "rating"),
    [
        ("three years", "three", Rating.SUPPORTED),
        ("four years", "four", Rating.SUPPORTED),  # 42 months are three and a half
        ("two years", "two", None),
        ("42 months", "42", Rating.SUPPORTED),
        ("three months", "three", None),
    ],
)
def test_a_run_of_years_is_one_of_their_months(
    told: str, figure: str, rating: Rating | None, malta: Catalogue
) -> None:
    text = f"Inflation in Malta was 3.1% in December. It has been above 2% for {told}."
    found = verdicts_of(text, malta, "2026-01-20")[figure]
    assert found.rating is rating or (rating is None and found.rating is not Rating.SUPPORTED)
