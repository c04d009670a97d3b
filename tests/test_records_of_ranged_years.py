"""Records and first moves of series that are dated by years from April or other ranges."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,adjustment,nature,basis,headline
trips,"Rail journeys, Freedonia, financial year April to March",rail_journeys,FRE,journey,6,A,NSA,\
flow,year_on_year,yes
"""
_PERIODS = tuple(f"{year}-04/{year + 1}-03" for year in range(2017, 2025))
_FIGURES = {"trips": (402, 411, 396, 430, 441, 447, 452, 428)}


@cache
def _freedonia() -> Catalogue:
    return catalogue_told(_SERIES, _PERIODS, _FIGURES)


@pytest.mark.parametrize(
    ("record", "rating"),
    [
        ("the first fall since 2019-20", "supported"),
        ("the biggest fall since 2017-18", "supported"),
        ("the first fall since 2017-18", "mismatch"),
        ("the first fall in five years", "supported"),
    ],
)
def test_a_move_of_a_ranged_year_is_held_against_those_before(record: str, rating: str) -> None:
    text = f"Rail journeys in Freedonia fell by 5.3% to 428 million in 2024-25, {record}."
    found = verdicts_of(text, _freedonia(), "2025-09-03").values()
    (told,) = (v for v in found if v.claim.assertion == "record")
    assert str(told.rating.value) == rating
