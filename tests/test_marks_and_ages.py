"""Marks that a rate lies under or over, which name no part that begins with the same word."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """series,title,indicator,ref_area,breakdown,unit,frequency,nature,basis,headline,aliases
all,"Unemployment rate, Portugal",unemployment_rate,PRT,,percent,Q,rate,year_on_year,yes,jobless rate
young,"Unemployment rate, persons under 25, Portugal",unemployment_rate,PRT,under 25,percent,Q,rate,year_on_year,no,youth unemployment rate
old,"Unemployment rate, persons over 55, Portugal",unemployment_rate,PRT,over 55,percent,Q,rate,year_on_year,no,
"""  # noqa: E501


@cache
def portugal() -> Catalogue:
    quarters = ("2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2")
    figures = {
        "all": (7.2, 7.1, 6.8, 6.6, 5.9),
        "young": (22.8, 20.1, 21.4, 21.2, 19.8),
        "old": (4.9, 5.0, 4.7, 4.8, 4.6),
    }
    return catalogue_told(_SERIES, quarters, figures)


RATE = "Portugal's jobless rate was 5.9% in the second quarter. It has been"


@pytest.mark.parametrize(
    ("text", "figure", "rating", "series"),
    [
        (f"{RATE} under 7% for three quarters running.", "three", "supported", "all"),
        (f"{RATE} below 7% for three quarters running.", "three", "supported", "all"),
        (f"{RATE} under 7% for two quarters running.", "two", "mismatch", "all"),
        ("Unemployment among the under-25s in Portugal was 19.8% in the second quarter.", "19.8%",
         "supported", "young"),
        ("The jobless rate of those over 55 in Portugal was 4.6% in the second quarter.", "4.6%",
         "supported", "old"),
    ],
)  # fmt: skip
def test_a_mark_is_no_age(text: str, figure: str, rating: str, series: str) -> None:
    verdict = verdicts_of(text, portugal(), "2025-08-20")[figure]
    assert (verdict.rating, verdict.series) == (rating, series)
