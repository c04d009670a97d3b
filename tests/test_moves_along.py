"""Moves told "respectively" of the levels before them: each is of the level in its place."""

import pytest
from waste_catalogue import of_years

LEVELS = "Glass waste came to 126,000 tonnes and paper waste to 322,000 tonnes in 2024, "
SHORT = "Paper waste came to 322,000 tonnes and metal waste to 111,000 tonnes in 2024, "


@pytest.mark.parametrize(
    ("text", "first", "second", "rating"),
    [
        (f"{LEVELS}down 9.4% and 5.6% respectively.", "9.4%", "5.6%", "supported"),
        (f"{LEVELS}down 5.6% and 9.4% respectively.", "5.6%", "9.4%", "mismatch"),
        (f"{LEVELS}falls of 13,000 and 19,000 tonnes respectively.", "13,000", "19,000 tonnes",
         "supported"),
        (f"{SHORT}down 5.6% and 0.9% respectively.", "5.6%", "0.9%", "supported"),
        (f"{SHORT}down 0.9% and 5.6% respectively.", "0.9%", "5.6%", "mismatch"),
        (f"{SHORT}having fallen by 6% and 1% respectively.", "6%", "1%", "supported"),
        (f"{SHORT}having fallen by 1% and 6% respectively.", "1%", "6%", "mismatch"),
    ],
)  # fmt: skip
def test_each_of_two_moves_is_of_the_level_in_its_place(
    text: str, first: str, second: str, rating: str
) -> None:
    found = of_years(text)
    assert (found[first].rating, found[second].rating) == (rating, rating)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (f"{SHORT}while metal and paper fell 0.9% and 5.6% respectively.", "5.6%"),
        (f"{LEVELS}down from 139,000 and 341,000 tonnes respectively.", "139,000"),
        (f"{SHORT}down 5.6% and 0.9%.", "5.6%"),
    ],
)
def test_names_of_their_own_and_levels_are_none_of_them(text: str, figure: str) -> None:
    assert of_years(text)[figure].rating != "mismatch"
