"""Moves told as what had been lost: "making good most of the 1.0% lost in September"."""

import pytest
from small_catalogue import austria, verdicts_of


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Exports of Austria rose in October, after the 0.5% lost in November.", "0.5%"),
        ("Austria's exports rose by 6.2% in December, making good the 6.2% lost before.", "6.2%"),
        ("Austria's exports won back a part of the 3.2 per cent shed in October.", "3.2 per cent"),
        ("Austria recouped the 4% given up in September by its exports.", "4%"),
    ],
)
def test_what_was_lost_is_growth(text: str, figure: str) -> None:
    assert verdicts_of(text, austria(), "2026-01-20")[figure].operation == "growth"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Of the workers of Austria, 5.0% lost their homes in December.", "5.0%"),
        (
            "The unemployment rate in Austria, the 5.0% of workers lost to idleness, was high.",
            "5.0%",
        ),
        ("The unemployment rate in Austria was 5.0%, lost on nobody, in December.", "5.0%"),
    ],
)
def test_other_losses_are_no_growth(text: str, figure: str) -> None:
    assert verdicts_of(text, austria(), "2026-01-20")[figure].operation != "growth"
