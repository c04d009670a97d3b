"""Runs of which each step is a record, and those that only stand beside one."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
x,"Exports of Malta",exports,MLT,,EUR,6,A,flow,year_on_year,yes
m,"Imports of Malta",imports,MLT,,EUR,6,A,flow,year_on_year,yes
"""
YEARS = tuple(str(year) for year in range(2012, 2025))


@cache
def malta() -> Catalogue:
    """Exports rose four times in a row and set a record in the last two of those years; imports
    fell to a record low in the last three."""
    exports = [30, 31, 33, 40, 36, 35, 34, 35, 33, 36, 39, 41, 44]
    imports = [60, 55, 52, 50, 51, 54, 53, 52, 56, 51, 49, 48, 47]
    return catalogue_told(SERIES, YEARS, {"x": exports, "m": imports})


@pytest.mark.parametrize(
    ("text", "number", "rating"),
    [
        ("Malta's exports set a record for a second year in a row in 2024.", "second", True),
        ("Malta's exports hit a new record in 2024 for the second year running.", "second", True),
        ("Malta's exports came to €44m in 2024, a second straight annual record.", "second", True),
        ("Malta's exports came to €44m in 2024, the second record in a row.", "second", True),
        ("Malta's imports hit a record low in 2024 for a third straight year.", "third", True),
        ("Malta's exports rose to a record in 2024 for a second year in a row.", "second", True),
        ("Malta's exports rose to a record in 2024 for a fourth year in a row.", "fourth", True),
        ("Malta's exports rose for a fourth year in a row in 2024, to a record.", "fourth", True),
        ("Malta's exports set a record for a fourth year in a row in 2024.", "fourth", False),
        ("Malta's imports hit a record low in 2024 for a fourth straight year.", "fourth", False),
    ],
)  # fmt: skip
def test_records_in_a_row_are_counted(text: str, number: str, rating: bool) -> None:
    found = verdicts_of(text, malta(), "2025-03-02")
    assert (found[number].rating == "supported") is rating


def test_no_run_of_records_is_told_of_a_short_series() -> None:
    late = catalogue_told(SERIES, YEARS[-4:], {"x": [36, 39, 41, 44], "m": [51, 49, 48, 47]})
    text = "Malta's exports set a record for a second year in a row in 2024."
    assert verdicts_of(text, late, "2025-03-02")["second"].rating == "unverified"


def test_a_short_series_may_bear_the_moves_of_a_run_out() -> None:
    late = catalogue_told(SERIES, YEARS[-4:], {"x": [36, 39, 41, 44], "m": [51, 49, 48, 47]})
    text = "Malta's exports set a record for a {} year in a row in 2024."
    for number, rating in (("third", "supported"), ("second", "unverified")):
        assert verdicts_of(text.format(number), late, "2025-03-02")[number].rating == rating
