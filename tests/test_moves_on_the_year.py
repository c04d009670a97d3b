"""Moves of annual rates told over the year, and levels told before those that they come after."""

import pytest
from small_catalogue import austria, verdicts_of
from small_rates import malta

LED = "Annual inflation in Malta was 2.2% in October. It is thus down 0.7 points on the month and "


@pytest.mark.parametrize(
    ("behind", "rating"),
    [
        ("0.2 points lower on the year.", "supported"),
        ("0.7 points lower on the year.", "mismatch"),
    ],
)
def test_the_year_behind_a_move_of_a_rate_is_that_of_the_move(behind: str, rating: str) -> None:
    figure = next(word for word in behind.split() if word[0].isdigit()) + " points"
    text = LED.replace("0.7 points on", "0.70 points on") + behind
    assert verdicts_of(text, malta(), "2025-11-20")[figure].rating == rating


def test_the_basis_of_a_rate_is_not_that_of_its_move() -> None:
    text = "The annual inflation rate in Malta fell by 0.7 points to 2.2% in October."
    assert verdicts_of(text, malta(), "2025-11-20")["0.7 points"].rating == "supported"


@pytest.mark.parametrize("told", ["follows October's {}", "compares with October's {}"])
def test_a_level_is_not_of_the_time_that_it_follows(told: str) -> None:
    right = f"November's figure for Austrian exports, €12,761 million, {told}."
    text = right.format("€13,660 million")
    found = verdicts_of(text, austria(), "2025-12-20")
    assert {v.rating for v in found.values()} == {"supported"}
    swapped = text.replace("€12,761", "€x").replace("€13,660", "€12,761").replace("€x", "€13,660")
    found = verdicts_of(swapped, austria(), "2025-12-20")
    assert {v.rating for v in found.values()} == {"mismatch"}
