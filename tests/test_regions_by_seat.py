"""Regions that are called in short by the seat of their country: "Madrid" for its community."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """series,title,indicator,ref_area,unit,frequency,nature,basis,headline
all,"Unemployment rate, Spain",unemployment_rate,ESP,percent,Q,rate,year_on_year,yes
mad,"Unemployment rate, Community of Madrid",unemployment_rate,ES-MD,percent,Q,rate,year_on_year,yes
bas,"Unemployment rate, Basque Country",unemployment_rate,ES-PV,percent,Q,rate,year_on_year,yes
"""


@cache
def spain() -> Catalogue:
    periods = ("2025-Q1", "2025-Q2")
    figures = {"all": (10.9, 10.3), "mad": (8.4, 7.9), "bas": (7.1, 6.6)}
    return catalogue_told(_SERIES, periods, figures)


@pytest.mark.parametrize(
    ("text", "figure", "rating", "series"),
    [
        ("In Madrid the rate was 7.9% and in the Basque Country 6.6%.", "7.9%", "supported", "mad"),
        ("In the Basque Country it was 6.6% and in Madrid 7.9%.", "7.9%", "supported", "mad"),
        ("In Madrid it stood at 7.9%, against 6.6% in the Basque Country.", "7.9%", "supported",
         "mad"),
        ("Unemployment in Madrid was 10.3%.", "10.3%", "mismatch", "mad"),
        ("The government in Madrid said unemployment was 10.3%.", "10.3%", "supported", "all"),
        ("The rate was 10.3%, the ministry in Madrid said.", "10.3%", "supported", "all"),
    ],
)  # fmt: skip
def test_a_seat_is_its_region_where_something_is_told_of_in_it(
    text: str, figure: str, rating: str, series: str
) -> None:
    found = verdicts_of(
        f"Spain's jobless rate fell in the second quarter. {text}", spain(), "2025-08-14"
    )
    assert (found[figure].rating, found[figure].series) == (rating, series)
