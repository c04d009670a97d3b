"""Ranks among the parts of a whole that is titled like them, which stay open."""

import pytest
from told_claims import checked_by

PACK, DAY = "boxes_books_and_schools", "2026-10-15"
OPENING = "San Tomas County schools enrolled 122,771 students in 2026.\n\n"


@pytest.mark.parametrize(
    ("text", "place", "rating"),
    [
        ("Riverbend Unified was second with 32,278.", "second", "unverified"),
        ("Oakdale Unified was the largest with 35,052.", "largest", "unverified"),
        ("Mesa Grande Unified was second with 23,423.", "second", "mismatch"),
    ],
)
def test_a_part_is_not_accused_of_its_place_beside_what_may_be_the_whole(
    text: str, place: str, rating: str
) -> None:
    assert checked_by(PACK, OPENING + text, DAY)[place] == rating
