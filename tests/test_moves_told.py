"""Levels whose move another figure tells, or an earlier print of them made."""

import pytest
from ore_catalogue import ores
from small_catalogue import verdicts_of


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Australia's coal exports edged up 10.7% to A$5.15bn in September.", "A$5.15bn"),
        ("Australia's coal exports rose 10.7pc from a year earlier to A$5.15bn in September.",
         "A$5.15bn"),
        ("Australia's coal exports recorded a 10.7% rise to A$5.15bn in September.", "A$5.15bn"),
        ("The estimate of Australia's coal exports for September was raised to A$5.15bn from "
         "A$5.12bn.", "A$5.15bn"),
    ],
)  # fmt: skip
def test_the_level_is_right_where_its_move_is_told_apart(text: str, figure: str) -> None:
    assert verdicts_of(text, ores(), "2025-11-10")[figure].rating == "supported"


@pytest.mark.parametrize(
    "text",
    [
        "Australia's coal exports rose to A$5.15bn in September.",
        "After a 10.7% fall Australia's coal exports rose to A$5.15bn in September.",
        "Australia's coal exports climbed in September, to A$5.15bn, after a 3% loss of cargo.",
    ],
)
def test_a_move_without_a_figure_is_held_against_the_level(text: str) -> None:
    assert verdicts_of(text, ores(), "2025-11-10")["A$5.15bn"].rating != "supported"
