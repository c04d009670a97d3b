"""Runs told in a sentence of their own, which says of nothing but of the move before it."""

import pytest
from told_claims import checked

MOVES = (
    "Retail sales were $733.5 billion in January 2026, a decrease of 0.2 percent from December.",
    "Sales of retail and food services, adjusted for seasonal variation but not for price changes, "
    "were $733.5 billion in January 2026, a decrease of 0.2 percent from the previous month and an "
    "increase of 3.2 percent from January 2025.\n\n",
)


@pytest.mark.parametrize("move", MOVES)
@pytest.mark.parametrize(
    ("run", "printed", "rating"),
    [
        ("This was the second consecutive monthly decrease.", "second", "supported"),
        ("This was the third consecutive monthly decrease.", "third", "mismatch"),
        ("It was the third straight monthly fall.", "third", "mismatch"),
        ("That marked a third decline in a row.", "third", "mismatch"),
        ("The decline was the third in a row.", "third", "mismatch"),
    ],
)
def test_a_run_is_told_of_the_move_in_the_sentence_before(
    move: str, run: str, printed: str, rating: str
) -> None:
    text = f"{move} {run}".replace("\n ", "\n")
    assert checked(text, "2026-03-31")[printed] == rating


@pytest.mark.parametrize("move", MOVES)
@pytest.mark.parametrize(
    ("run", "printed"),
    [
        ("In pharmacies it was the fifth fall in a row.", "fifth"),
        ("The storm was the third in a row.", "third"),
        ("At garages sales fell for a third month running.", "third"),
        ("Shoppers stayed away for a fourth month in a row.", "fourth"),
    ],
)
def test_a_run_of_something_else_is_held_against_no_move(move: str, run: str, printed: str) -> None:
    assert checked(f"{move} {run}".replace("\n ", "\n"), "2026-03-31")[printed] != "mismatch"
