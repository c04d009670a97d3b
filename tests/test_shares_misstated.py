"""Shares that the right part before them and the right whole near by do not make."""

import pytest
from told_claims import checked_by

KOREA = ("korea_exports_and_cradles", "2026-11-16")


def rated(text: str, share: str) -> str:
    return checked_by(KOREA[0], text, KOREA[1])[share]


@pytest.mark.parametrize(
    ("share", "rating"),
    [
        ("36%", "supported"),
        ("46%", "mismatch"),
        ("63%", "mismatch"),
        ("three fifths", "mismatch"),
        ("two fifths", "unverified"),  # of 35.9%, as roughly as fractions are told
    ],
)
def test_a_share_of_the_total_is_made_of_both(share: str, rating: str) -> None:
    text = (
        "Exports came to $73.06 billion in October. Semiconductors brought in $26.2 billion, or "
        f"{share} of the total."
    )
    assert rated(text, share) == rating


def test_a_share_of_each_dollar_is_one_of_all() -> None:
    text = (
        "Exports came to $73.06 billion in October. Semiconductors brought in $26.2 billion, or "
        "{} earned abroad."
    )
    for share, rating in (("36 cents", "supported"), ("46 cents", "mismatch")):
        told = f"{share} of every dollar"
        assert rated(text.format(told), told) == rating


@pytest.mark.parametrize(
    "text",
    [
        # of no whole that is told
        "Semiconductors brought in $26.2 billion in October, or 46% of the total.",
        # of another whole than all exports
        "Exports came to $73.06 billion in October. Semiconductors brought in $26.2 billion, or "
        "46% of the world market.",
        # of a part that a word stands between
        "Exports came to $73.06 billion in October. Semiconductors brought in $26.2 billion, while "
        "cars, which took 46% of the total a decade ago, have fallen behind.",
    ],
)
def test_a_share_of_something_else_is_left_open(text: str) -> None:
    assert rated(text, "46%") == "unverified"
