"""Moves of what was told in a unit just before, told without it."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_HEAD = "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline"
_SERIES = '\nres,"Storage at end of month, Veeranam",storage,,cubic_foot,6,M,stock,,yes\n'
_ROWS = "series,period,value,published\nres,2025-10,689,\nres,2025-11,1186,\n"


@cache
def _lake() -> Catalogue:
    return catalogue_of(_HEAD + _SERIES, _ROWS)


@pytest.mark.parametrize(
    ("told", "figure", "rating"),
    [
        ("Veeranam, at 1,186 mcft, gained almost 500 in the month", "500", "supported"),
        ("Veeranam held 1,186 mcft and gained 497 in the month", "497", "supported"),
        ("Veeranam held 1,186 mcft. It gained 497 in the month", "497", "supported"),
        ("Veeranam held 1,186 mcft and gained 312 in the month", "312", "mismatch"),
        ("Veeranam held 1,186 mcft and gained 312 visitors in the month", "312", "unverified"),
    ],
)
def test_a_move_is_counted_in_the_unit_of_the_level(told: str, figure: str, rating: str) -> None:
    found = verdicts_of(f"In November storage at {told}.", _lake(), "2025-12-03")
    assert found[figure].rating == rating
