"""Moves told from a level that is printed right behind them."""

import pytest
from told_claims import checked_by

PACK, DAY = "boxes_books_and_schools", "2026-07-21"
OPENING = (
    "Hamburg handled 1.58 million TEU in the second quarter, 2.4% fewer than a year earlier and "
)


def rated(text: str, figure: str) -> str:
    return checked_by(PACK, OPENING + text, DAY)[figure]


@pytest.mark.parametrize(
    ("figure", "rating"), [("28%", "supported"), ("18%", "mismatch"), ("38%", "mismatch")]
)
def test_a_move_is_one_from_the_level_behind_it(figure: str, rating: str) -> None:
    text = f"{figure} below the peak of 2.18 million in the first quarter of 2021."
    assert rated(text, figure) == rating


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("18% below the peak of the pandemic years.", "18%"),  # no level is printed
        ("63% below the peak of 4.29 million in Antwerp.", "63%"),  # of another port
        ("46% below the peak of 2.95 million in the spring of 2008.", "46%"),  # of an unknown time
    ],
)
def test_a_move_from_anything_else_is_not_accused(text: str, figure: str) -> None:
    assert rated(text, figure) != "mismatch"
