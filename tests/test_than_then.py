"""Moves set against a time that only a word points back to: "5% fewer than then"."""

import pytest
from counts_catalogue import counts
from small_catalogue import austria, verdicts_of

EXPORTS = "Exports of Austria were €12,761m in November 2025"
"""12,761, against 15,053 in January 2024, 15,353 in January 2025 and 13,111 in November 2024."""


@pytest.mark.parametrize(
    ("behind", "share", "reason"),
    [
        (", the lowest since the series began in January 2024 and {} lower than then.",
         "15.2%", "rounded"),
        (", the lowest since the series began in January 2024 and {} lower than then.",
         "11.2%", "off_value"),
        (", the fewest since January 2024. They were {} lower than a year earlier, and so were "
         "imports.", "2.7%", "rounded"),
        (", the least since 2024 began. It is less than a year earlier, and {} less than it was "
         "then.", "2.7%", "rounded"),
        (", the least since 2024 began. It is less than a year earlier, and {} less than it was "
         "then.", "4.7%", "off_value"),
        (", {} less than a year earlier, with imports down from then.", "2.7%", "rounded"),
    ],
)  # fmt: skip
def test_a_move_is_set_against_the_time_that_then_points_at(
    behind: str, share: str, reason: str
) -> None:
    found = verdicts_of(EXPORTS + behind.format(share), austria(), "2026-01-10")[share]
    assert found.reason == reason


@pytest.mark.parametrize(
    ("change", "rating"),
    [("7.9% more than then", "supported"), ("4.9% more than then", "mismatch"),
     ("3 more than then", "supported"), ("5 more than then", "mismatch"),
     ("7.9% more than there were at that point", "supported")],
)  # fmt: skip
def test_it_may_be_told_in_the_sentence_before(change: str, rating: str) -> None:
    text = f"In 2023, 38 people died on the roads of Malta. In 2024 road deaths were {change}."
    found = verdicts_of(text, counts(), "2025-06-02")[change.split()[0]]
    assert found.rating == rating


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Exports of Austria were €12,761m. That was less than a year earlier: it was €13,111m "
         "then.", "€13,111m", "supported"),
        ("Exports of Austria were €12,761m. That was less than a year earlier: it was €13,911m "
         "then.", "€13,911m", "mismatch"),
        ("Exports of Austria were €12,761m, less than a month earlier: they stood at €13,660m "
         "then.", "€13,660m", "supported"),
    ],
)  # fmt: skip
def test_then_may_point_at_a_time_told_by_how_long_ago_it_was(
    text: str, figure: str, rating: str
) -> None:
    assert verdicts_of(text, austria(), "2025-12-20")[figure].rating == rating
