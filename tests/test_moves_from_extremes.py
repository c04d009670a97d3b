"""Moves that are measured from a low, trough, high or peak of a time that is named."""

import pytest
from misleading_pack import verdict_of

FROM = (
    "Ship calls in Norway rose 14% in December from their April trough.",
    "Ship calls in Norway rose 14% in December from their trough in April.",
    "Ship calls in Norway were up 14% in December from their low in April.",
    "Ship calls in Norway were up 14% in December from the low of April.",
    "The number of ship calls in Norway was up 14% in December from its April trough.",
    "Ship calls in Norway rose 14% in December from their nadir in April.",
    "Ship calls in Norway have risen 14% from their April trough.",
)


@pytest.mark.parametrize("text", FROM)
def test_the_extreme_of_a_time_is_what_the_move_is_measured_from(text: str) -> None:
    verdict = verdict_of(text, "14%")
    assert (verdict.rating, str(verdict.period), str(verdict.baseline)) == (
        "supported",
        "2025-12",
        "2025-04",
    )


@pytest.mark.parametrize(
    ("text", "figure", "period"),
    [
        ("Ship calls in Norway fell to a low of 300 in April.", "300", "2025-04"),
        ("Ship calls in Norway, lowest in April, came to 342 in December.", "342", "2025-12"),
        ("Ship calls in Norway hit a trough of 300 in April, from 342 in March.", "342", "2025-03"),
    ],
)
def test_a_low_that_is_told_by_itself_is_no_base(text: str, figure: str, period: str) -> None:
    assert str(verdict_of(text, figure).period) == period
