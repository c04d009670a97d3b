"""Levels that are those from which the right growth beside them is measured."""

import pytest
from told_claims import checked_by


@pytest.mark.parametrize(
    ("level", "rating"),
    [
        ("131,338", "supported"),
        ("126,157", "mismatch"),  # that of April 2025
        ("101,840", "unverified"),  # that of March 2026, which may be told of something else
    ],
)
def test_a_level_of_the_year_before_is_no_level_that_grew(level: str, rating: str) -> None:
    text = (
        "Northern Ireland's airports had 865,535 passengers last month. The boats did better. "
        f"Some {level} sailed between Belfast and Cairnryan, 4.1% more than in the same month a "
        "year ago."
    )
    assert checked_by("passenger_transport", text, "2026-05-20")[level] == rating


@pytest.mark.parametrize(
    ("level", "rating"), [("488.6 million", "supported"), ("468.5 million", "mismatch")]
)
def test_a_total_without_its_noun_is_held_against_its_growth(level: str, rating: str) -> None:
    text = (
        "US carriers flew 91 million people in June, 4.4 percent more than in June 2023. For the "
        f"first half as a whole, the tally came to {level}, 4.3 percent above the same six months "
        "of 2023."
    )
    assert checked_by("passenger_transport", text, "2024-09-13")[level] == rating
