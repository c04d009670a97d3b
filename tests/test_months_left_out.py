"""Runs of what never comes in some months: the one before September is that of July."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.months_left_out import months_left_out
from verifier.model.period import Frequency, Period
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
meals,"Meals served at schools, Iceland",school_meals,ISL,,meals,0,M,flow,,yes
"""
TERM = [
    f"{year}-{month:02d}" for year in (2023, 2024, 2025) for month in (*range(1, 7), *range(9, 13))
]


@cache
def iceland() -> Catalogue:
    """Ten months of a year; more meals in each month of 2025 than in the same one before from April
    on, and from one month to the next since May."""
    old = [410, 402, 415, 398, 391, 380, 405, 412, 420, 399]
    new = [404, 396, 409, 401, 396, 399, 408, 417, 425, 431]
    return catalogue_told(SERIES, TERM, {"meals": [*(n - 6 for n in old), *old, *new]})


@pytest.mark.parametrize(
    ("tail", "figure", "rating"),
    [
        ("a rise for the fifth month in a row on the month.", "fifth", "supported"),
        ("a rise for the third month in a row on the month.", "third", "mismatch"),
        ("the seventh month in a row of growth on the year before.", "seventh", "supported"),
        ("the fifth month in a row of growth on the year before.", "fifth", "mismatch"),
    ],
)
def test_a_run_goes_on_over_the_holidays(tail: str, figure: str, rating: str) -> None:
    text = f"Schools in Iceland served 431 meals in December, {tail}"
    assert verdicts_of(text, iceland(), "2026-01-25")[figure].rating == rating


def test_only_what_is_missing_year_after_year_is_left_out() -> None:
    months = [Period.parse(month) for month in TERM]
    assert months_left_out(months) == {7, 8}
    assert months_left_out(months[:10]) == frozenset()  # of one year
    assert months_left_out([p for p in months if p.start.month < 6]) == frozenset()
    lacking = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 12)]
    assert months_left_out([Period.parse(month) for month in lacking]) == frozenset()  # once
    assert months_left_out([Period(Frequency.QUARTER, 8000, 8000)] * 3) == frozenset()
