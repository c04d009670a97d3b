"""Figures that share a verb told once, each with a head of its own, behind a glance at the past."""

import pytest
from told_claims import checked_by

POWER = "queensland_power_and_quays"
LED = "Coal-fired stations in Queensland generated 2,942 gigawatt hours in December. "
SUN = "Large-scale solar farms contributed {} gigawatt hours and rooftops {}."


@pytest.mark.parametrize(
    "aside",
    ["", "In December 2024 it was 3,166. ", "In December 2024, the total was 3,166. "],
)
def test_each_is_of_its_own_head_and_of_now(aside: str) -> None:
    found = checked_by(POWER, LED + aside + SUN.format("1,361", "1,161"), "2026-01-21")
    assert (found["1,361 gigawatt hours"], found["1,161"]) == ("supported", "supported")
    off = checked_by(POWER, LED + aside + SUN.format("1,361", "1,032"), "2026-01-21")
    assert (off["1,361 gigawatt hours"], off["1,032"]) == ("supported", "mismatch")


def test_a_sum_of_both_is_of_now_as_well() -> None:
    aside = "In December 2024 it was 3,166. "
    text = f"{LED}{aside}{SUN.format('1,361', '1,161')} Wind added another 484."
    assert checked_by(POWER, text, "2026-01-21")["484"] == "supported"
    off = checked_by(POWER, text.replace("484", "407"), "2026-01-21")
    assert off["407"] != "supported"
