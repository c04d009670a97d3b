"""Moves of a market on a day that is named: told of its close, or of how it stood before that."""

import pytest
from small_bourse import PUBLISHED, bourse, move
from small_catalogue import verdicts_of

WRONG = f"{abs(move('large', '2026-03-19')) + 1.7:.1f}%"
WAY = "rose" if move("large", "2026-03-19") > 0 else "fell"
UP = "up" if WAY == "rose" else "down"


@pytest.mark.parametrize(
    "text",
    [
        f"The FTSE 100 {WAY} {WRONG} on Friday.",
        f"The FTSE 100 closed {UP} {WRONG} on Friday.",
        f"The Dow Jones was busy on Friday. The FTSE 100 {WAY} {WRONG} on the day.",
    ],
)
def test_a_wrong_move_of_a_named_day_is_a_mismatch(text: str) -> None:
    assert verdicts_of(text, bourse(), PUBLISHED)[WRONG].rating == "mismatch"


@pytest.mark.parametrize(
    "text",
    [
        f"The FTSE 100 {WAY} {WRONG} in early trading on Friday.",
        f"The FTSE 100 {WAY} {WRONG} on Friday morning.",
        f"The FTSE 100 {WAY} {WRONG} by midday on Friday.",
        f"The FTSE 100 {WAY} as much as {WRONG} on Friday.",
        f"The FTSE 100 was {UP} {WRONG} at 10.40am on Friday.",
        f"The FTSE 100 was {UP} {WRONG} on Friday.",
    ],
)
def test_no_close_contradicts_how_a_market_stood_before_it(text: str) -> None:
    assert verdicts_of(text, bourse(), PUBLISHED)[WRONG].rating == "unverified"
