"""A season told of a rate over any three months is the nearest of them."""

import pytest
from told_claims import reported_by


def rating(text: str) -> str:
    """The rating of the last figure: unemployment was 4.6% in March to May 2025 and 4.7% in April
    to June."""
    told: str = reported_by("uk_cost_of_living_and_pay", text, "2026-05-22")[-1]["rating"]
    return told


@pytest.mark.parametrize(
    "text",
    [
        "UK unemployment was 4.7pc in the spring of 2025.",
        "UK unemployment was 4.6pc in the spring of 2025.",
        "UK unemployment has climbed to 5.3pc from 4.7pc in spring 2025.",
    ],
)
def test_the_window_next_to_a_season_is_the_season(text: str) -> None:
    assert rating(text) == "supported"


@pytest.mark.parametrize(
    "text",
    [
        "UK unemployment was 4.9pc in the spring of 2025.",
        "UK unemployment was 4.7pc in the three months to May 2025.",
    ],
)
def test_other_figures_and_windows_are_held_to_their_time(text: str) -> None:
    assert rating(text) == "mismatch"
