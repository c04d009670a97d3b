"""Moves set beside the one before them: they are of what that one is of, and of another time."""

import pytest
from told_claims import checked, checked_by

FABS = "fabs_counters_and_deposits"
LED = "Singapore's biomedical output fell 5.9% on the year in June, dragged down by pharmaceuticals"


@pytest.mark.parametrize(
    ("beside", "figure", "rating"),
    [
        ("where the drop was 12.4%, steeper than May's 3.4%", "3.4%", "supported"),
        ("where the drop was 12.4%, a bit steeper than May's 3.4%", "3.4%", "supported"),
        ("where the drop was 12.4%, steeper than May's 4.3%", "4.3%", "mismatch"),
    ],
)
def test_a_move_is_of_what_the_one_it_outdoes_is_of(beside: str, figure: str, rating: str) -> None:
    assert checked_by(FABS, f"{LED}, {beside}.", "2026-07-28")[figure] == rating


@pytest.mark.parametrize(("figure", "rating"), [("12.4%", "supported"), ("21.4%", "mismatch")])
def test_a_clause_about_the_name_before_it_is_of_that(figure: str, rating: str) -> None:
    assert checked_by(FABS, f"{LED}, where the drop was {figure}.", "2026-07-28")[figure] == rating


def test_a_move_of_a_name_of_its_own_is_of_that() -> None:
    text = f"{LED}, where the drop was 12.4%, steeper than the 5.4% of chemicals."
    assert checked_by(FABS, text, "2026-07-28")["5.4%"] != "mismatch"


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("came to $3.77trn, a gain of 5.5% following one of 5.9%", "5.9%", "supported"),
        ("came to $3.77trn, a gain of 5.5% after one of 5.9%", "5.9%", "supported"),
        ("came to $3.77trn, a gain of 5.9%", "5.9%", "mismatch"),
        ("came to $3.77trn, a gain of 5.9% following one of 5.5%", "5.9%", "mismatch"),
    ],
)
def test_one_that_another_follows_came_before_it(text: str, figure: str, rating: str) -> None:
    assert checked(f"China's exports in 2025 {text}.", "2026-01-15")[figure] == rating


@pytest.mark.parametrize(
    ("figure", "rating"), [("4.8 per cent", "supported"), ("8.4 per cent", "mismatch")]
)
def test_a_night_that_is_paid_for_is_no_length_of_a_stay(figure: str, rating: str) -> None:
    led = "Hotels in Singapore were 83.1 per cent full in June."
    text = f"{led} Guests paid $279.60 a night on average, {figure} more than a year ago."
    assert checked_by(FABS, text, "2026-07-28")[figure] == rating


@pytest.mark.parametrize(
    ("move", "figure", "rating"),
    [
        ("having risen 2.1 per cent the day before", "2.1 per cent", "supported"),
        ("having risen 1.2 per cent the day before", "1.2 per cent", ""),
        ("having risen 1.2 per cent on Thursday", "1.2 per cent", ""),
        ("and is 1.2 per cent higher than a year ago", "1.2 per cent", "supported"),
    ],
)
def test_a_move_of_a_day_is_on_the_day_before(move: str, figure: str, rating: str) -> None:
    text = f"Brent crude shed 1.6 per cent to $70.19 a barrel on Friday, {move}."
    found = checked_by("barrels_bourses_and_currencies", text, "2026-10-31")[figure]
    assert (found == "supported") is bool(rating)
