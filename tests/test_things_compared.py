"""Comparatives behind a figure that compare a thing of their own: "11% wanted more hours"."""

import pytest
from told_claims import kinds

from verifier.model.mention import Direction

UP, DOWN = Direction.UP, Direction.DOWN


@pytest.mark.parametrize(
    "text",
    [
        "Of those in work, 11% wanted more hours in May.",
        "In May 11% earned less money.",
        "In May 11% reported higher costs.",
        "In May 11% still saw lower orders.",
        "Among households 11% bought fewer cars in May.",
    ],
)
def test_what_people_want_more_of_is_no_growth(text: str) -> None:
    assert kinds(text)["11%"][0] == "level"


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Prices were 11% higher in May.", UP),
        ("Prices were 11% a year higher in May.", UP),
        ("Prices were 11% much higher than in May.", UP),
        ("Shops sold 11% fewer cars in May.", DOWN),
        ("Shops took 11% less in May.", DOWN),
    ],
)
def test_a_comparative_of_the_figure_is_its_move(text: str, way: Direction) -> None:
    assert kinds(text)["11%"] == ("growth", way)
