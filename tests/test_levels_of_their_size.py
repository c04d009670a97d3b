"""What is set against a change and is as large as the level that changed is a level."""

import pytest
from told_claims import reported_by

ASIA = "southeast_asia_trade_and_tourism"
LEAD = "Thailand counted 32.97 million tourists last year, 2.57 million fewer than in 2024 and "


def last(tail: str, what: str) -> str:
    """What is reported of the last figure: 39.92 million came in 2019, 35.55 in 2024."""
    told: str = reported_by(ASIA, LEAD + tail, "2026-01-28")[-1][what]
    return told


@pytest.mark.parametrize(
    "tail",
    [
        "a far cry from the 39.9 million of 2019.",
        "well short of the 39.9 million of 2019.",
        "still far below the 39.9 million of 2019.",
    ],
)
def test_a_level_of_another_year_is_none_of_the_change(tail: str) -> None:
    assert last(tail, "rating") == "supported"


def test_a_wrong_level_is_not_borne_out() -> None:
    assert last("a far cry from the 38.9 million of 2019.", "rating") != "supported"


def test_a_change_of_the_size_of_the_change_stays_one() -> None:
    assert last("a slower fall than the 7.4 million gained in 2024.", "operation") == "change"
