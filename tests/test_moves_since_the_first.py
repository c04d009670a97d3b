"""Moves told to be counted from the first figure of a series, and none is accused by its pack."""

import pytest
from malta_catalogue import malta
from small_catalogue import verdicts_of


@pytest.mark.parametrize(
    ("figure", "since", "right"),
    [
        ("12.1%", "since records began", True),
        ("12.1%", "since the start of the series", True),
        ("22.1%", "since records began", False),
        ("12.9%", "since the start of the series", False),
    ],
)
def test_a_move_since_records_began(figure: str, since: str, right: bool) -> None:
    text = f"Thefts in Malta have gone up by {figure} {since}."
    found = verdicts_of(text, malta("theft"), "2026-01-20")[figure]
    assert found.rating == ("supported" if right else "unverified")
