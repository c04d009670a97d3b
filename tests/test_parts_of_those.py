"""A part told of those right before is one of theirs, however well a figure of others fits."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_PACK = """\
series,title,indicator,ref_area,breakdown,unit,frequency,nature,basis,headline
sat,"Driving tests taken, Wales",driving_tests,GB-WLS,,tests,A,flow,year_on_year,yes
sat_f,"Driving tests taken, women, Wales",driving_tests,GB-WLS,women,tests,A,flow,year_on_year,
won,"Driving tests passed, Wales",driving_passes,GB-WLS,,tests,A,flow,year_on_year,yes
won_f,"Driving tests passed, women, Wales",driving_passes,GB-WLS,women,tests,A,flow,year_on_year,
"""
_YEARS = ["2022", "2023", "2024", "2025"]
_TESTS = {
    "sat": (81230, 84170, 86540, 90310),
    "sat_f": (42110, 43050, 44720, 46230),
    "won": (38940, 40120, 41880, 43170),
    "won_f": (19020, 19730, 20240, 21480),
}


@cache
def wales() -> Catalogue:
    return catalogue_told(_PACK, _YEARS, _TESTS)


def rated(text: str, figure: str) -> str:
    return str(verdicts_of(text, wales(), "2026-02-20")[figure].rating)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (
            "In Wales 43,170 driving tests were passed in 2025. Of those, 21,480 were by women.",
            "21,480",
        ),
        (
            "In Wales 43,170 driving tests were passed in 2025, of which 21,480 were by women.",
            "21,480",
        ),
        (
            "In Wales 90,310 driving tests were taken in 2025. Of these, 43,170 were passed.",
            "43,170",
        ),
        (
            "In Wales 90,310 driving tests were taken in 2025, of which 43,170 were passed.",
            "43,170",
        ),
    ],
)
def test_a_part_of_them_is_borne_out(text: str, figure: str) -> None:
    assert rated(text, figure) == "supported"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (
            "In Wales 43,170 driving tests were passed in 2025. Of those, 46,230 were by women.",
            "46,230",
        ),
        (
            "In Wales 43,170 driving tests were passed in 2025, of which 46,230 were by women.",
            "46,230",
        ),
    ],
)
def test_more_than_all_of_them_are_others(text: str, figure: str) -> None:
    assert rated(text, figure) != "supported"
