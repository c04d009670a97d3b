"""Gaps between the rates of two places: the one that is named beside the gap is one of them, and a
rate alone is no gap."""

import pytest
from told_claims import checked

_GERMANY = "The German rate was 1.6% in September 2024."


@pytest.mark.parametrize(
    ("told", "figure", "right"),
    [
        ("the gap with the euro area has shrunk from 1.6 points", "1.6 points", False),
        ("the gap with the euro area has shrunk from 2.6 points", "2.6 points", True),
        ("the gap with the euro area has shrunk from 3.7 points", "3.7 points", False),
    ],
)
def test_a_gap_is_with_the_place_named(told: str, figure: str, right: bool) -> None:
    text = (
        f"{_GERMANY}\n\nBelgium's inflation is down to 2.7% from 4.3% a year earlier, and {told}."
    )
    assert (checked(text, "2025-10-31")[figure] == "supported") is right


def test_a_gap_with_another_place_may_be_told() -> None:
    text = "Inflation in Belgium was 4.3% in September 2024, and the gap to Germany was 2.7 points."
    assert checked(text, "2025-10-31")["2.7 points"] == "supported"


@pytest.mark.parametrize(
    ("led", "rate"),
    [
        ("In the wider European Union joblessness was 6.0% in October.", "2.0%"),
        ("In the European Union joblessness was 6.0% in October.", "2.4%"),
    ],
)
def test_the_wider_union_is_an_aside(led: str, rate: str) -> None:
    opening = "Euro zone inflation ticked up to 2.2% in November."
    text = f"{opening} {led} Inflation in the bloc averaged {rate} over the summer quarter."
    assert checked(text, "2025-12-02")[rate] == "supported"
