"""Places of a measure among its own past: "the fourth-lowest since July"."""

import pytest
from small_catalogue import austria, verdicts_of

PLACES = [
    pytest.param("fourth-lowest since July", True, id="since a month"),
    pytest.param("fourth-lowest monthly total since 2024", False, id="a wrong place"),
    pytest.param("10th-lowest monthly total", True, id="of months, by what is counted"),
    pytest.param("fourth-lowest monthly total", False, id="of months, a wrong place"),
    pytest.param("10th-lowest figure so far", True, id="so far"),
    pytest.param("second-highest December figure since 2023", False, id="before the start"),
    pytest.param("second-lowest December figure since 2024", True, id="of its own month"),
    pytest.param("second-lowest for the month", True, id="for the month"),
    pytest.param("fourth-lowest on record", False, id="wrong over all that is known"),
    pytest.param("10th-lowest on record", True, id="over all that is known"),
    pytest.param("second-lowest on record", True, id="left open, and right of its month"),
]


@pytest.mark.parametrize(("place", "right"), PLACES)
def test_a_place_in_time_is_one_among_earlier_periods(place: str, right: bool) -> None:
    text = f"Austria's exports of 14.6 billion euros in December were the {place}."
    verdict = verdicts_of(text, austria(), "2026-01-20")[place.split("-")[0]]
    assert verdict.claim.assertion == "rank"
    assert (verdict.rating == "supported") is right, verdict.explanation


@pytest.mark.parametrize("rest", ["customer in Europe", "seller of skis", "of the three"])
def test_other_places_are_among_places_or_items(rest: str) -> None:
    text = f"Austria's exports of 14.6 billion euros in December were the fourth-largest {rest}."
    assert "since" not in verdicts_of(text, austria(), "2026-01-20")["fourth"].explanation
