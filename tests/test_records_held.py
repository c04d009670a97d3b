"""Records of a figure that only held: the times right before, at which it stood there too, are no
rivals where the sentence says so."""

import pytest
from told_claims import checked, checked_by


@pytest.mark.parametrize(
    ("told", "rating"),
    [
        ("was unchanged at 3.0% in November, its highest since July", "supported"),
        ("held at 3.0% in November, its highest since July", "supported"),
        ("was 3.0% in November, the same as in October and its highest since July", "supported"),
        ("was 3.0% in November, unchanged from October and the highest since July", "supported"),
        ("was unchanged at 3.0% in November, its highest since June", "mismatch"),
        ("was 3.0% in November, its highest since July", "mismatch"),
    ],
)
def test_what_held_is_level_with_itself(told: str, rating: str) -> None:
    found = checked(f"Japan's core inflation {told}.", "2025-12-23")
    record = next(quote for quote in found if "highest" in quote)
    assert found[record] == rating


@pytest.mark.parametrize(
    ("told", "rating"),
    [
        ("was 2.2% in September, its highest since April", "supported"),
        ("was unchanged at 2.0% in August, its lowest since April", "mismatch"),
    ],
)
def test_what_was_beaten_before_is_no_record(told: str, rating: str) -> None:
    found = checked(f"Euro zone inflation {told}.", "2025-10-20")
    record = next(quote for quote in found if "est since" in quote)
    assert found[record] == rating


@pytest.mark.parametrize(
    ("told", "rating"), [("the joint worst", "supported"), ("the worst", "mismatch")]
)
def test_a_joint_record_was_reached_before(told: str, rating: str) -> None:
    left = "Just 65.6% of departures from Dublin airport left within 15 minutes of schedule"
    text = f"{left} in August, {told} on record."
    found = checked_by("runways_and_turnstiles", text, "2025-10-21")
    assert found["worst on record"] == rating
