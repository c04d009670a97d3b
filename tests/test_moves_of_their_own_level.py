"""Moves in apposition to a level, and those joined to them, are of that level; a multiple between
two printed figures is of those two."""

import pytest
from told_claims import checked_by

WEATHER = ("mercury_terraces_and_marquees", "2026-06-05")
CLUBS = ("turnstiles_tomes_and_canvases", "2026-06-02")
PRISONS = ("ew_crime_justice_fire", "2025-12-01")
RAIN = (
    "Rain: 60 millimetres fell on average across Germany in May. Lower Saxony was driest, at 53; "
    "Bavaria had 68.\n\nThe first five months together brought 341 millimetres in Germany, "
)


@pytest.mark.parametrize(("more", "right"), [("16%", True), ("19%", False), ("6%", False)])
def test_a_move_beside_a_level_is_that_of_its_place(more: str, right: bool) -> None:
    text = f"{RAIN}{more} more than the same period of 2025."
    assert (checked_by(WEATHER[0], text, WEATHER[1])[more] == "supported") is right


@pytest.mark.parametrize(("more", "right"), [("1,376", True), ("1,388", False)])
def test_a_second_move_is_of_the_level_of_the_first(more: str, right: bool) -> None:
    text = (
        "The prisons of England and Wales are all but full. In the week of November 17 they held "
        f"87,100 people, 33 fewer than the week before but {more} more than a year ago. Men's "
        "prisons had 83,687 of them; women's, 3,413."
    )
    assert (checked_by(PRISONS[0], text, PRISONS[1])[more] == "supported") is right


@pytest.mark.parametrize(
    ("multiple", "rating"), [("twice", "supported"), ("three times", "mismatch")]
)
def test_a_multiple_between_two_figures_is_of_them(multiple: str, rating: str) -> None:
    text = (
        "Eastlow United drew 39,400 people a match in the 2025 season and Halverton Rovers 30,951. "
        f"Eastlow's revenue was £185 million, nearly {multiple} Halverton's £96.1 million."
    )
    assert checked_by(CLUBS[0], text, CLUBS[1])[multiple] == rating
