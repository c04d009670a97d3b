"""Extremes that a text counts in fortnights."""

import pytest
from told_claims import reported_by


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("Soybeans closed at $10.57, their highest in a fortnight.", "supported"),
        ("Soybeans closed at $10.57, the highest in the past fortnight.", "supported"),
        ("Soybeans closed at $10.57, the lowest in the past fortnight.", "mismatch"),
        ("Corn closed at $3.8725, its highest in a fortnight.", "mismatch"),
        ("Corn closed at $3.8725, its lowest in two fortnights.", "supported"),
    ],
)
def test_an_extreme_of_a_fortnight_is_held_to_it(text: str, rating: str) -> None:
    found = reported_by("sheds_and_silos", text, "2026-04-14")
    assert [c["rating"] for c in found if c["assertion"] == "record"] == [rating]
