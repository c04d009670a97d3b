"""Moves that sum up the levels before them where no time is told of the newest one."""

import pytest
from small_catalogue import verdicts_of
from small_rates import malta

from verifier.model.verdict import Rating

PUBLISHED = "2025-11-10"


@pytest.mark.parametrize(
    ("text", "figure", "right"),
    [
        ("up from 3.7% a year earlier and 3.2% in May 2023, a rise of 1.2 points", "1.2", True),
        ("up from 3.7% a year earlier and 3.2% in May 2023, a rise of 0.7 points", "0.7", False),
        ("up from 3.2% in May 2023 and 3.7% a year earlier, a rise of 0.7 points", "0.7", True),
        (
            "up from 3.7% a year earlier and 3.2% in May 2023, an increase of 1.2 points over the "
            "period",
            "1.2",
            True,
        ),
    ],
)
def test_a_move_is_set_on_the_level_told_last(text: str, figure: str, right: bool) -> None:
    found = verdicts_of(f"Joblessness in Malta was 4.4%, {text}.", malta(), PUBLISHED)
    told = found[f"{figure} points"]
    assert (told.rating is Rating.SUPPORTED) is right


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("- Joblessness: 4.4%, 0.7 points up", True),
        ("- Joblessness: 4.4%, 0.7 points down", False),
        ("- Joblessness: 4.4% (0.7 points up)", True),
        ("- Joblessness: 4.4% (0.7 points down)", False),
        ("- Joblessness: 4.4% – 0.7 points down – in Malta", False),
    ],
)
def test_the_way_of_a_move_is_told_at_the_end_of_a_line(line: str, right: bool) -> None:
    text = f"Malta, October 2025 against October 2024\n\n{line}\n- Inflation: 2.2%\n\nThat is all."
    found = verdicts_of(text, malta(), PUBLISHED)["0.7 points"]
    assert (found.rating is Rating.SUPPORTED) is right


@pytest.mark.parametrize(("points", "right"), [("0.2", True), ("0.6", False)])
def test_what_came_in_the_space_of_a_month_came_since(points: str, right: bool) -> None:
    text = (
        "Joblessness in Malta was 4.4% in October. In September it was 4.2%, so in the space of a "
        f"month it rose by {points} points."
    )
    found = verdicts_of(text, malta(), PUBLISHED)[f"{points} points"]
    assert (found.rating is Rating.SUPPORTED) is right
