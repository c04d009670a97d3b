"""Levels of then that a move is measured from: "up 3% from its level a year earlier"."""

import pytest
from told_claims import told

DAY = "2025-12-12"


@pytest.mark.parametrize(
    "tail",
    [
        "up 3% from its level a year earlier",
        "up 3% on its level 12 months earlier",
        "up 3% on the figure for the same month last year",
        "down 3% from the total a year earlier",
        "down 3% from where it was a year before",
        "3% higher than its reading a year earlier",
        "3% above its level a year earlier",
        "down 3% from the volume seen in November 2024",
        "down 3% from the number recorded in the same month last year",
    ],
)
def test_a_move_is_measured_from_the_level_of_then(tail: str) -> None:
    text = f"Output was 41 million tonnes in November, {tail}."
    assert told(text, DAY)["3%"] == "2025-11 on 2024-11"


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("Data on the number of jobs in October put the rate at 3%.", "3%", "2025-10"),
        ("Output rose to 41 million tonnes from the 40 million seen in October.", "40 million",
         "2025-10"),
        ("Income from the tax was 3% of the total in October.", "3%", "2025-10"),
        ("Output was 3% less than the figure analysts had expected in October.", "3%", "2025-10"),
    ],
)  # fmt: skip
def test_other_figures_keep_the_time(text: str, figure: str, expected: str) -> None:
    assert told(text, DAY)[figure] == expected
