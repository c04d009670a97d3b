"""The day on which trade of a week begins or ends, and weekdays that a move is counted from."""

import pytest
from small_bourse import PUBLISHED, bourse, figures, move, percent
from small_catalogue import verdicts_of

FRIDAY, MONDAY, WEEK_BEFORE = "2026-03-20", "2026-03-16", "2026-03-13"
WEEK = percent(move("large", WEEK_BEFORE))
UP = "up" if move("large", WEEK_BEFORE) > 0 else "down"
DOWN = "down" if UP == "up" else "up"


def closed(day: str) -> str:
    """The close of a day as copy prints it."""
    return f"{figures()['large'][day]:,.2f}"


@pytest.mark.parametrize(
    ("text", "quote", "rating"),
    [
        (f"The FTSE 100 ended the week at {closed(FRIDAY)}.", closed(FRIDAY), "supported"),
        (f"The FTSE 100 began the week at {closed(MONDAY)}.", closed(MONDAY), "supported"),
        ("The FTSE 100 ended the week at 11,423.05.", "11,423.05", "mismatch"),
        (f"The FTSE 100 ended the week {WEEK} {UP} on the previous Friday.", WEEK, "supported"),
        (f"The FTSE 100 closed {WEEK} {UP} on last Friday.", WEEK, "supported"),
        (f"The FTSE 100 ended the week {WEEK} {DOWN} on the previous Friday.", WEEK, "mismatch"),
    ],
)
def test_a_week_of_trade_has_its_days(text: str, quote: str, rating: str) -> None:
    day = "2026-03-22" if "week" in text else PUBLISHED
    assert verdicts_of(text, bourse(), day)[quote].rating == rating


def test_a_day_before_that_is_only_told_of_is_no_baseline() -> None:
    text = f"On the previous Friday the FTSE 100 closed at {closed(WEEK_BEFORE)}."
    assert verdicts_of(text, bourse(), PUBLISHED)[closed(WEEK_BEFORE)].rating == "supported"
