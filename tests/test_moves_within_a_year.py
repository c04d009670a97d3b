"""Moves within a year are told of the figures adjusted for the season."""

import pytest
from told_claims import checked

DAY = "2025-12-18"


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("US prices rose 0.2 percent between September and November.", "0.2 percent", "supported"),
        ("Since September US prices are up 0.2 percent.", "0.2 percent", "supported"),
        ("US consumer prices fell 0.2 percent between September and November.", "0.2 percent",
         "supported"),
        ("US prices, not seasonally adjusted, rose 0.2 percent between September and November.",
         "0.2 percent", "mismatch"),
        ("US consumer prices rose 3.0 percent between September 2024 and September 2025.",
         "3.0 percent", "supported"),
        ("US consumer prices rose 0.9 percent between September and November.", "0.9 percent",
         "unverified"),
    ],
)  # fmt: skip
def test_an_adjusted_move_is_no_error(text: str, figure: str, rating: str) -> None:
    assert checked(text, DAY)[figure] == rating


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("US consumer prices rose {} in August and were up 3.7% from a year earlier.", "supported"),
        ("The US consumer price index was up {} in August.", "supported"),
        ("US consumer prices, unadjusted, rose {} in August.", "unverified"),
        ("US consumer prices rose {} in August from a year earlier.", "mismatch"),
    ],
)
def test_what_is_far_smaller_than_growth_on_the_year_is_of_the_month(
    text: str, rating: str
) -> None:
    assert checked(text.format("0.6%"), "2023-09-14")["0.6%"] == rating
