"""Figures that an outturn is set against beside a target, and figures that are aimed at."""

import pytest
from small_catalogue import verdicts_of
from told_claims import shipped

DAY = "2026-01-21"


@pytest.mark.parametrize(
    "set_against",
    [
        "above the Bank's 2 per cent target and the {} in the euro area",
        "above its target of 2 per cent and well above the {} of the euro area",
        "nearly twice the Bank's 2 per cent target and above the {} across the euro area",
    ],
)
def test_what_stands_beside_a_target_is_a_fact(set_against: str) -> None:
    right = f"Inflation in Britain is {set_against.format('2 per cent')}.".replace(
        "2 per cent t", "t"
    )
    assert verdicts_of(right, shipped(), DAY)["2 per cent"].rating == "supported"
    wrong = f"Inflation in Britain is {set_against.format('2.1 per cent')}."
    assert verdicts_of(wrong, shipped(), DAY)["2.1 per cent"].rating == "mismatch"


@pytest.mark.parametrize(
    "aim",
    [
        "The Bank of England aims for its 2 per cent target and inflation of 2.1 per cent.",
        "Inflation is above the Bank's 2 per cent target and the 2.1 per cent limit set for it.",
        "Inflation is above the Bank's target and it wants inflation of 2.1 per cent.",
    ],
)
def test_what_is_aimed_at_is_none(aim: str) -> None:
    assert verdicts_of(aim, shipped(), DAY)["2.1 per cent"].reason == "not_a_fact"
