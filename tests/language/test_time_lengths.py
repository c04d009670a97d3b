"""Lengths of time that point at the one told before."""

from datetime import date

import pytest
from told_times import read

from verifier import verify


def test_the_half_year_before_what_tells_of_it_is_a_time() -> None:
    assert read("For the half-year it came to 2m") == [("For the half-year", "point +0S")]
    assert read("In the half-year they sold 2m") == [("In the half-year", "point +0S")]
    assert read("For the half-year results it waits") == []


def test_how_long_things_are_is_no_time_over_which_they_move() -> None:
    assert read("Waits of over a year fell by 4m") == [("over a year", "release")]
    assert read("Waits fell by 4m over a year") == [("over a year", "basis year_on_year 1A")]


@pytest.mark.parametrize(
    ("opening", "period"),
    [
        ("A month earlier, the 12-month total", "2024-11/2025-10"),
        ("A year earlier, the 12-month total", "2023-12/2024-11"),
        ("The 12-month total", "2024-12/2025-11"),
    ],
)
def test_a_length_is_led_back_by_what_its_sentence_opens_with(opening: str, period: str) -> None:
    text = f"Output in the 12 months to November came to 969 tonnes. {opening} had been 964 tonnes."
    last = verify(text, published=date(2025, 12, 8), reference=()).verdicts[-1]
    assert str(last.claim.clause.time.period) == period
