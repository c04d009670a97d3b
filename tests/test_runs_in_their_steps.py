"""Runs told by the step that they are in, and moves behind a figure that goes on with "and"."""

import pytest
from ore_catalogue import ores
from small_catalogue import verdicts_of
from told_claims import kinds

from verifier.model.mention import Direction

DOWN, UP = Direction.DOWN, Direction.UP


@pytest.mark.parametrize(
    ("text", "count", "direction"),
    [
        ("Petrol's year-on-year decline is now in its 34th month.", "34th", DOWN),
        ("The slide in exports is in its 12th month.", "12th", DOWN),
        ("Exports' growth streak has entered its fourth month.", "fourth", UP),
        ("The rise in house prices has stretched into an 11th month.", "11th", UP),
    ],
)
def test_a_move_in_its_nth_step_is_a_run(text: str, count: str, direction: Direction) -> None:
    assert kinds(text)[count] == ("", direction)


@pytest.mark.parametrize(
    "text",
    [
        "The project is now in its third year.",
        "The drop came in its third year of trading.",
        "The increase was agreed in its third week.",
        "The growth company is in its second year.",
    ],
)
def test_what_does_not_move_makes_no_run(text: str) -> None:
    assert kinds(text) == {}


def test_the_run_is_counted() -> None:
    text = "The monthly decline in Australia's coal exports is now in its eighth month."
    verdict = verdicts_of(text, ores(), "2025-11-10")["eighth"]
    assert (verdict.rating, verdict.series) == ("supported", "ore_coal")


@pytest.mark.parametrize(
    ("text", "figure", "direction"),
    [
        ("Its total of 15,365 was 18.9pc down and left it fifth.", "18.9pc", DOWN),
        ("The total was 2.1 per cent up and stands at $5bn.", "2.1 per cent", UP),
        ("The queue shortened by 3% in June.", "3%", DOWN),
    ],
)
def test_a_word_of_the_way_behind_a_figure_moves_it(
    text: str, figure: str, direction: Direction
) -> None:
    assert kinds(text)[figure] == ("growth", direction)


def test_up_to_a_time_is_no_way() -> None:
    assert kinds("The rate was 3% up to June.")["3%"][0] == "level"
