"""Records that a lead tells in words, of the level that the next sentence gives."""

import pytest
from told_claims import checked

MARCH = "\n\nThe US trade deficit in goods and services came to $140.5 billion in March."
APRIL = "\n\nThe US trade deficit in goods and services came to $61.6 billion in April."
LED = [
    "What the nation lays out abroad outran what it takes in by more than ever: an all-time high.",
    "The hole in the nation's dealings with the world stretched to an all-time high in March.",
    "The hole in America's dealings with the world stretched to a new high in March.",
]
APART = [
    (
        "The hole in America's dealings with the world stretched to an all-time high in April.",
        APRIL,
    ),
    ("The crop of cherries in Chile stretched to an all-time high in March.", MARCH),
    (
        "The hole in the nation's dealings with the world stretched to an all-time high in March.",
        "",
    ),
]


@pytest.mark.parametrize("lead", LED)
def test_they_are_borne_out_by_that_level(lead: str) -> None:
    found = checked(lead + MARCH, "2025-05-08")
    assert found.pop("$140.5 billion") == "supported"
    assert "supported" in found.values()


@pytest.mark.parametrize(("lead", "then"), APART)
def test_they_stay_open_where_it_has_none_or_they_are_of_another_measure(
    lead: str, then: str
) -> None:
    found = checked(lead + then, "2025-06-09")
    records = {quote: rating for quote, rating in found.items() if "high" in quote}
    assert set(records.values()) == {"unverified"}


def test_one_of_a_measure_of_its_own_is_held_against_that() -> None:
    lead = "Joblessness in America stretched to an all-time high in March."
    assert checked(lead + MARCH, "2025-06-09")["all-time high"] == "mismatch"
