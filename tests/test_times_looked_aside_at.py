"""Times at which a sentence only looks aside: a high reached, how often it was, what once was."""

import pytest
from told_claims import times_match

OPENING = "Retail sales in Ireland grew 3.4% in September.\n\n"


@pytest.mark.parametrize(
    ("told", "time"),
    [
        ("Output fell 0.4% on the month after hitting a high in August.", "2025-09"),
        ("Output fell 0.4% after reaching its highest level in August.", "2025-09"),
        ("Output fell 0.4% from the month before after the record high in August.", "2025-09"),
        ("Output fell 0.4% after the bank holiday in August.", "2025-08"),
        ("Output fell 0.4% on the month in August after hitting a high.", "2025-08"),
    ],
)
def test_a_high_that_was_reached_keeps_its_time(told: str, time: str) -> None:
    times_match(f"{OPENING}{told}", "2025-10-20", {"0.4%": time})


@pytest.mark.parametrize(
    ("told", "time"),
    [
        ("Orders of 4,110 beat the 3,514 of imports for the tenth month this year.", "2025-09"),
        ("Orders outdid imports of 3,514 for the 10th time this year.", "2025-09"),
        ("Orders reached 3,514 for the first six months this year.", "2025-S1"),
        ("Orders reached 3,514 this year.", "2025"),
    ],
)
def test_the_year_in_which_is_counted_how_often_dates_nothing(told: str, time: str) -> None:
    times_match(f"{OPENING}{told}", "2025-10-20", {"3,514": time})


@pytest.mark.parametrize(
    ("aside", "time"),
    [
        ("Three years ago, in September 2022, it was just 15.9%.", "2025-09"),
        ("As recently as June 2024, the rate was 12%.", "2025-09"),
        ("In August the share was 25.0%.", "2025-09"),
        ("In August the share rose by 2% to 25.0%.", "2025-08"),
        ("In August the share was 25.0% and rents rose 4.1%.", "2025-08"),
    ],
)
def test_what_once_was_does_not_date_what_follows(aside: str, time: str) -> None:
    text = f"{OPENING}The share of imports was 24.7%. {aside} Sales of cars rose by 15.5%."
    times_match(text, "2025-10-20", {"15.5%": time})
