"""Gaps of other times that a pronoun tells behind a gap: "A month earlier it had been 10,410"."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
births,"Births, Finland",births,FIN,,persons,0,M,flow,year_on_year,yes
sweden,"Births, Sweden",births,SWE,,persons,0,M,flow,year_on_year,yes
"""
MONTHS = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 13)]


@cache
def north() -> Catalogue:
    """Births in two countries: 10,450 more in Finland in October 2025, 10,410 in September."""
    return catalogue_told(
        SERIES,
        MONTHS,
        {
            "births": [48_730 + 110 * step for step in range(24)],
            "sweden": [39_120 + 70 * step for step in range(24)],
        },
    )


GAP = "The gap between births in Finland and births in Sweden was 10,450 in October."


@pytest.mark.parametrize(
    ("behind", "rating"),
    [
        ("A month earlier it had been 10,410.", Rating.SUPPORTED),
        ("A month earlier it had been 10,410, a year earlier 9,970.", Rating.SUPPORTED),
        ("A month earlier the gap had been 10,410.", Rating.SUPPORTED),
        ("A month earlier it had been 12,610.", Rating.MISMATCH),
    ],
)
def test_a_pronoun_takes_up_a_gap(behind: str, rating: Rating) -> None:
    found = verdicts_of(f"{GAP} {behind}", north(), "2025-11-14")
    assert {v.rating for figure, v in found.items() if figure != "10,450"} == {rating}


@pytest.mark.parametrize("behind", ["A month earlier there had been 10,410 marriages."])
def test_what_is_of_something_else_takes_up_none(behind: str) -> None:
    found = verdicts_of(f"{GAP} {behind}", north(), "2025-11-14")
    assert found["10,410"].rating is not Rating.SUPPORTED
