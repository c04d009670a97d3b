"""The record of what lies between two measures is none of either."""

import pytest
from told_claims import reported_by

LEAD = "Food inflation in Ghana eased to 28.1% in February, non-food inflation to 18.8%. "


def last(text: str) -> str:
    """The rating of the last claim; food inflation was 28.3% the month before."""
    rating: str = reported_by("shop_prices", text, "2025-03-13")[-1]["rating"]
    return rating


@pytest.mark.parametrize(
    "tail",
    [
        "The gap between the two, at 9.3 percentage points, has never been wider.",
        "The difference is at a record high.",
        "That spread is now the widest since at least January 2024.",
    ],
)
def test_the_record_of_a_gap_is_left_open(tail: str) -> None:
    assert last(LEAD + tail) != "mismatch"


def test_the_record_of_one_of_them_is_still_accused() -> None:
    assert last("Food inflation in Ghana eased to 28.1% in February, a record high.") == "mismatch"
