"""Moves set against those of another time, from which nothing is measured."""

import pytest
from told_claims import told

DAY = "2025-12-12"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prices rose 4.3% in November year on year, a touch less than in October.",
         "2025-11 on 2024-11"),
        ("Prices rose 4.3% year on year in November, less than in October.", "2025-11 on 2024-11"),
        ("Prices rose 4.3% in November from a year earlier, a slower pace than in October.",
         "2025-11 on 2024-11"),
        ("Prices rose 4.3% in November on the year, the most since May and a faster pace than in "
         "October.", "2025-11 on 2024-11"),
        ("Prices rose 4.3% on the year in November (more than in October).", "2025-11 on 2024-11"),
        ("Prices rose 4.3% on the month in November, and far more than a month earlier.",
         "2025-11 on 2025-10"),
        ("The 4.3% annual rise in prices in November was above October's 4.1%.",
         "2025-11 on 2024-11"),
        ("November's 4.3% annual increase in prices was less than October's 4.4%.",
         "2025-11 on 2024-11"),
    ],
)  # fmt: skip
def test_a_move_outdoes_that_of_another_time(text: str, expected: str) -> None:
    assert told(text, DAY)["4.3%"] == expected


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Prices were 4.3% higher than in October in November.", "4.3%"),
        ("Prices in November were 4.3%, or 5 cents, higher than in October.", "4.3%"),
        ("Prices in November were 4.3%, or 5 cents, higher than in October.", "5 cents"),
        ("The 4.3% rise in prices in November was measured from October.", "4.3%"),
        ("Cinemas sold 5,000 more tickets in November than in October.", "5,000"),
    ],
)
def test_a_figure_says_how_much_more_it_is(text: str, figure: str) -> None:
    assert told(text, DAY)[figure] == "2025-11 on 2025-10"
