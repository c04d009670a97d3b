"""A part of a country that is compared with the whole of it."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """series,title,indicator,ref_area,unit,frequency,adjustment,nature,basis,headline
oh,"Unemployment rate, Ohio",unemployment_rate,US-OH,percent,M,SA,rate,year_on_year,
us,"Unemployment rate, United States",unemployment_rate,USA,percent,M,SA,rate,year_on_year,yes
at,"Unemployment rate, Austria",unemployment_rate,AUT,percent,M,SA,rate,year_on_year,
"""
_OBSERVATIONS = """series,period,value,published
oh,2025-12,4.9,
us,2025-12,4.4,
at,2025-12,5.9,
"""
_OHIO = "Ohio's unemployment rate was 4.9% in December"


def _ohio() -> Catalogue:
    return catalogue_of(_SERIES, _OBSERVATIONS)


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        (f"{_OHIO}. The state's rate is higher than the national one.", "supported"),
        (f"{_OHIO}, higher than the national rate of 4.4%.", "supported"),
        (f"{_OHIO}, higher than nationally.", "supported"),
        (f"{_OHIO}, lower than the national average.", "mismatch"),
        ("Austria's unemployment rate was 5.9% in December, higher than nationally.", "unverified"),
    ],
)
def test_a_part_is_set_against_its_country(text: str, rating: str) -> None:
    found = verdicts_of(text, _ohio(), "2026-01-21")
    named = [v for cue, v in found.items() if v.claim.assertion == "comparison"]
    assert [v.rating for v in named] in ([rating], [] if rating == "unverified" else [rating])
