"""Moves in apposition to a right level are of what the level is of, not of a part that they fit."""

import pytest
from told_claims import reported_by

SO_FAR = "Malaysia's exports for the first five months of the year came to RM644.75bil, "


def last(tail: str) -> tuple[str, str, str]:
    """The last figure with its verdict: exports were up 5.9% in five months, those of electrical
    products 11.1%."""
    told = reported_by("mid_economies", SO_FAR + tail, "2026-06-22")[-1]
    return told["quote"], told["rating"], told["reason"]


@pytest.mark.parametrize(
    "tail",
    [
        "11.1% higher than in the corresponding period of 2025.",
        "up 11.1% from the same months of 2025.",
        "an increase of 11.1% on the same period of 2025.",
    ],
)
def test_growth_of_a_part_is_none_of_the_level(tail: str) -> None:
    assert last(tail) == ("11.1%", "mismatch", "off_series")


@pytest.mark.parametrize(
    ("tail", "figure"),
    [
        ("5.9% higher than in the corresponding period of 2025.", "5.9%"),
        ("with electrical and electronic products up 11.1% from the same months of 2025.", "11.1%"),
        ("with electrical goods 11.1% higher than in the same period of 2025.", "11.1%"),
    ],
)
def test_what_is_told_of_the_part_holds(tail: str, figure: str) -> None:
    quote, rating, _ = last(tail)
    assert quote == figure
    assert rating != "mismatch"
