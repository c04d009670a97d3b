"""A multiple of what something was at another time is told, whatever hedge leads it; and a small
number in words beside a measured level counts in its unit."""

import pytest
from told_claims import checked_by

GATES = ("mercury_terraces_and_marquees", "2025-10-14")
POWER = ("acres_cables_and_trays", "2026-08-28")


@pytest.mark.parametrize(
    ("multiple", "rating"),
    [
        ("three times", "supported"),
        ("3 times", "supported"),
        ("four times", "mismatch"),
        ("3.5 times", "mismatch"),
    ],
)
@pytest.mark.parametrize("lead", ["", "which is "])
def test_more_than_so_many_times_what_it_was(multiple: str, rating: str, lead: str) -> None:
    text = (
        "Average home attendance at Leigh Leopards went up to 9,393 in 2025, "
        f"{lead}more than {multiple} what it was in 2014."
    )
    assert checked_by(GATES[0], text, GATES[1])[multiple] == rating


@pytest.mark.parametrize(("fewer", "rating"), [("one", "supported"), ("eleven", "mismatch")])
def test_so_many_fewer_in_words_are_of_the_unit_before_them(fewer: str, rating: str) -> None:
    text = (
        f"Wind made 1,126 gigawatt-hours in Tasmania this year, {fewer} fewer than at the same "
        "stage of 2025."
    )
    assert checked_by(POWER[0], text, POWER[1])[fewer] == rating
