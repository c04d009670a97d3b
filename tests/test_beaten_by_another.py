"""By how much a figure beat that of another place is a gap between two series, and no move."""

import pytest
from small_catalogue import verdicts_of
from small_terminals import terminals

OPENING = (
    "Brynmor airport handled 425,000 passengers in October. At Dunmore airport 79.3% of flights "
    "left on time in October. "
)


@pytest.mark.parametrize(
    ("told", "figure", "ratings"),
    [
        (
            "That beat the Australian figure of 68.0% by 11.3 percentage points.",
            "11.3 percentage points",
            ("supported", "unverified"),
        ),
        (
            "That topped the national average of 68.0% by 11 points.",
            "11 points",
            ("supported", "unverified"),
        ),
        (
            "That beat Calder’s figure of 65.7% by two percentage points.",
            "two percentage points",
            ("unverified", "supported"),
        ),
        (
            "That missed last October’s 72.5% by 2.9 points.",
            "2.9 points",
            ("mismatch", "unverified"),
        ),
    ],
)
def test_a_margin_over_another_place_is_no_move(
    told: str, figure: str, ratings: tuple[str, ...]
) -> None:
    assert verdicts_of(OPENING + told, terminals(), "2025-11-20")[figure].rating in ratings
