"""A move with its rate in brackets behind it: "159 (1.0%) more than a year before"."""

import pytest
from small_catalogue import austria, verdicts_of

LEAD = "Exports of Austria came to €14,562 million in December 2025, "


@pytest.mark.parametrize(
    ("told", "figure", "found"),
    [
        ("€500 million (3.6%) more than in December 2024.", "€500 million", "supported"),
        ("€500 million (3.6%) more than in December 2024.", "3.6%", "supported"),
        ("€550 million (3.6%) more than in December 2024.", "€550 million", "mismatch"),
    ],
)
def test_both_are_read_as_moves(told: str, figure: str, found: str) -> None:
    verdict = verdicts_of(LEAD + told, austria(), "2026-01-20")[figure]
    assert (verdict.rating.value, verdict.series) == (found, "x")
    assert verdict.operation == ("growth" if "%" in figure else "change")


def test_what_stands_in_brackets_counts_nothing_by_itself() -> None:
    text = "Exports of Austria (€14,562 million) more than made up for imports in December 2025."
    verdict = verdicts_of(text, austria(), "2026-01-20")["€14,562 million"]
    assert (verdict.rating.value, verdict.operation) == ("supported", "level")
