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


_QUARTERS = tuple(f"{2021 + n // 4}-Q{n % 4 + 1}" for n in range(1, 17))
_FALLS = {"falls": (60, 44, 71, 50, 59, 42, 70, 49, 45, 50, 60, 50, 30, 53, 66, 46)}
"""Of the years to March the last had fewest, though of the windows between some had fewer."""
_FALLEN = """\
series,title,indicator,ref_area,unit,multiplier,frequency,adjustment,nature,basis,headline
falls,"Mountain rescues, Freedonia",mountain_rescues,FRE,rescue,0,Q,NSA,flow,year_on_year,yes
"""


@pytest.mark.parametrize(
    ("told", "accused"),
    [
        ("In the year ending March 2025 there were 195 mountain rescues, the lowest", False),
        ("There were 195 mountain rescues in the twelve months to March 2025, the fewest", False),
        ("In the year ending March 2024 there were 205 mountain rescues, the lowest", False),
        ("In the year ending March 2024 there were 205 mountain rescues, the highest", True),
        ("In the year ending March 2023 there were 220 mountain rescues, the most", True),
    ],
)
def test_a_year_is_not_accused_by_the_windows_that_end_in_other_months(
    told: str, accused: bool
) -> None:
    falls = catalogue_told(_FALLEN, _QUARTERS, _FALLS)
    text = f"Freedonia counts its mountain rescues. {told} on record in Freedonia."
    found = verdicts_of(text, falls, "2025-06-03").values()
    (record,) = (v for v in found if v.claim.assertion == "record")
    assert (record.rating == "mismatch") is accused
