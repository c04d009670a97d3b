"""Rates of inflation as they were printed on the day, held against the shipped packs."""

import pytest
from small_catalogue import verdicts_of
from told_claims import shipped


@pytest.mark.parametrize(
    ("figure", "rating"), [("0.4%", "supported"), ("0.2%", "mismatch"), ("0.1%", "mismatch")]
)
def test_a_rate_printed_in_time_stands_whatever_its_levels_became(figure: str, rating: str) -> None:
    """The index comes as it was recomputed a year later, the rate as it was printed."""
    text = f"US consumer prices rose {figure} on the month in December."
    found = verdicts_of(text, shipped(), "2025-01-16")[figure]
    assert found.rating == rating, found.explanation


@pytest.mark.parametrize(
    ("words", "rating"),
    [
        ("and core inflation ran at 3.1%", "supported"),
        ("and core inflation ran at 2.9%", "mismatch"),
        ("and core inflation had been 2.9%", "supported"),
    ],
)
def test_the_year_that_a_rate_is_over_dates_no_other_figure(words: str, rating: str) -> None:
    """So that no earlier month excuses what is told of the same one."""
    text = f"US prices were 2.7% up on the year in July, {words}."
    figure = words.rpartition(" ")[2]
    found = verdicts_of(text, shipped(), "2025-09-06")[figure]
    assert found.rating == rating, found.explanation
