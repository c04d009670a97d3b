"""Moves that are slower, smaller or stronger than others, which says nothing of their way."""

import pytest
from people_catalogue import people
from small_catalogue import verdicts_of

GREW = "The UK population grew by 1.1% in the year to mid-2024."
FELL = "Drug misuse deaths in Scotland fell by 13.2% in 2024."
TOLD = [
    (f"{GREW} Growth was slower in Scotland (0.7%) and Wales (0.6%).", "0.7%", "supported"),
    (f"{GREW} Growth was slower in Scotland (0.7%) and Wales (0.6%).", "0.6%", "supported"),
    (f"{GREW} Growth was weaker in Scotland, at 0.7%.", "0.7%", "supported"),
    (f"{GREW} The increase was smaller in Wales, at 0.6%.", "0.6%", "supported"),
    (f"{FELL} The fall was steeper in Glasgow, at 24.8%.", "24.8%", "supported"),
    (f"{FELL} The fall was smaller in Dundee, where deaths rose 8.7%.", "8.7%", "mismatch"),
    ("In 2024 Glasgow saw its total of drug deaths drop by a quarter to 185.", "185", "supported"),
    (
        f"{FELL} Glasgow saw its total drop by a quarter to 185.",
        "185",
        "supported",
    ),
]


@pytest.mark.parametrize(("text", "figure", "rating"), TOLD)
def test_a_move_goes_the_way_that_its_noun_tells(text: str, figure: str, rating: str) -> None:
    assert verdicts_of(text, people(), "2025-09-26")[figure].rating == rating
