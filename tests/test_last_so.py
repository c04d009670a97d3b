"""When a measure was last so told without "in", and totals behind what came before."""

import pytest
from told_claims import checked_by

DOCKS = "docks_paychecks_pumps"
LED = "Wisconsin's unemployment rate dropped to 3.0% in July.\n\n"


@pytest.mark.parametrize(
    ("text", "figure", "right"),
    [
        ("The last time it was this low was September 2019.", "last time it was this low", True),
        ("The last time it was this low was in September 2019.", "last time it was this low", True),
        ("The last time it was lower was July 2019.", "last time it was lower", True),
        ("The last time it was this low was March 2019.", "last time it was this low", False),
        ("The last time it was lower was August 2019.", "last time it was lower", False),
    ],
)
def test_a_time_it_was_last_so_is_one_since_which(text: str, figure: str, right: bool) -> None:
    assert (checked_by(DOCKS, LED + text, "2026-08-21")[figure] == "supported") is right


@pytest.mark.parametrize(("rate", "rating"), [("5.2%", "supported"), ("2.5%", "mismatch")])
def test_what_follows_is_of_now(rate: str, rating: str) -> None:
    text = f"The last time it was this low was September 2019. Nationally the rate was {rate}."
    assert checked_by(DOCKS, LED + text, "2026-08-21")[rate] == rating


@pytest.mark.parametrize(
    ("total", "rating"), [("3.160 million", "supported"), ("3.610 million", "mismatch")]
)
def test_a_total_behind_what_came_before_is_of_now(total: str, rating: str) -> None:
    led = "Wisconsin employers added 1,200 jobs in July, after cutting 4,600 in June"
    text = f"{led}, for a total of {total}."
    assert checked_by(DOCKS, text, "2026-08-21")[total] == rating
