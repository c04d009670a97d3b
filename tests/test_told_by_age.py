"""Figures of which a predicate tells that they count people of some age alone."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
all,"University applicants, Malta, all ages",applicants,MLT,,count,0,A,flow,year_on_year,yes
teen,"University applicants, Malta, 19-year-olds",applicants,MLT,19-year-olds,count,0,A,flow,\
year_on_year,no
"""
ROWS = """\
series,period,value
all,2023,5214
all,2024,5347
all,2025,5411
teen,2023,812
teen,2024,794
teen,2025,859
"""


def malta() -> Catalogue:
    return catalogue_of(SERIES, ROWS)


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Of Malta's university applicants in 2025, 2,931 were 18.", "2,931", "unverified"),
        ("Malta's university applicants, 2,931, were 18 in 2025.", "2,931", "unverified"),
        ("Malta's university applicants in 2025 numbered 2,931.", "2,931", "mismatch"),
        ("Malta's university applicants numbered 5,411 in 2025.", "5,411", "supported"),
    ],
)
def test_people_of_an_age_are_not_held_against_all(text: str, figure: str, rating: str) -> None:
    lead = "Malta had 5,347 university applicants in 2024. "
    assert verdicts_of(lead + text, malta(), "2026-02-01")[figure].rating == rating
