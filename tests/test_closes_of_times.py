"""Where a price closed a year or a month, and what could be had in a time gone by."""

import pytest
from small_catalogue import verdicts_of
from told_claims import labelled_pack


@pytest.mark.parametrize(
    ("text", "figure", "told"),
    [
        ("At the end of 2024 gold cost $2,624 an ounce.", "$2,624", ("2024-12-31", "supported")),
        ("Gold ended 2024 at $2,624 an ounce.", "$2,624", ("2024-12-31", "supported")),
        ("Gold ended 2024 at $2,642 an ounce.", "$2,642", ("2024-12-31", "mismatch")),
        ("The S&P 500 finished November at 6,849.09.", "6,849.09", ("2025-11-28", "supported")),
        ("Gold averaged $2,637.28 in December 2024.", "$2,637.28", ("2024-12", "supported")),
    ],
)
def test_a_time_told_by_its_end_has_the_close_of_its_last_day(
    text: str, figure: str, told: tuple[str, str]
) -> None:
    found = verdicts_of(text, labelled_pack("world_markets"), "2026-01-03")[figure]
    assert (str(found.period), found.rating) == told, found.explanation


@pytest.mark.parametrize(
    ("text", "figure", "told"),
    [
        ("In November Italy could borrow for ten years at 3.43%.", "3.43%", ("supported", "exact")),
        ("In November Italy could borrow at 3.43%.", "3.43%", ("supported", "exact")),
        ("Italy could borrow at 3.9% next year.", "3.9%", ("unverified", "forecast")),
    ],
)
def test_what_could_be_borrowed_once_is_no_forecast(
    text: str, figure: str, told: tuple[str, str]
) -> None:
    found = verdicts_of(text, labelled_pack("euro_big_four"), "2026-01-20")[figure]
    assert (found.rating, found.reason if told[1] else "") == told, found.explanation
