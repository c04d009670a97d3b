"""What had been planned, told beside what became of it, is held against the series of the plan."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_PACK = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,status,basis,headline
fish,"Port dues, fishing boats, Malta",port_dues,MLT,fishing boats,EUR,6,M,flow,outturn,,yes
fish_p,"Port dues, fishing boats, Malta, plan",port_dues,MLT,fishing boats,EUR,6,M,flow,forecast,,
yachts,"Port dues, yachts, Malta",port_dues,MLT,yachts,EUR,6,M,flow,outturn,,yes
yachts_p,"Port dues, yachts, Malta, plan",port_dues,MLT,yachts,EUR,6,M,flow,forecast,,
"""
_MONTHS = [f"2025-{month:02d}" for month in range(1, 13)]
_DUES = {
    "fish": (411, 418, 422, 437, 441, 452, 463, 471, 449, 438, 427, 434),
    "fish_p": (405, 420, 425, 430, 445, 450, 455, 460, 455, 440, 431, 419),
    "yachts": (212, 214, 231, 266, 312, 347, 389, 402, 351, 298, 247, 226),
    "yachts_p": (220, 216, 229, 254, 301, 352, 375, 396, 340, 305, 251, 241),
}


@cache
def ports() -> Catalogue:
    return catalogue_told(_PACK, _MONTHS, _DUES)


def rated(text: str, figure: str) -> str:
    return str(verdicts_of(text, ports(), "2026-01-20")[figure].rating)


FISH = "Port dues of fishing boats in Malta came to €434m in December"
YACHTS = "Port dues of yachts in Malta came to €226m in December"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (f"{FISH}, €15m above plan.", "€15m"),
        (f"{FISH}, 3.6% above target.", "3.6%"),
        (f"{FISH}, €15m or 3.6% above target.", "€15m"),
        (f"{FISH}, €15m or 3.6% above target.", "3.6%"),
        (f"{FISH} and exceeded the target by €15m.", "€15m"),
        (f"{FISH}, beating the plan by 3.6%.", "3.6%"),
        (f"{FISH}, compared with a target of €419m.", "€419m"),
        (f"{YACHTS}, €15m short of the target.", "€15m"),
        (f"{YACHTS} instead of the €241m planned.", "€241m"),
        (f"{YACHTS} and missed the target by €15m.", "€15m"),
    ],
)
def test_a_plan_of_the_same_part_bears_it_out(text: str, figure: str) -> None:
    assert rated(text, figure) == "supported"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (f"{FISH}, €51m above plan.", "€51m"),
        (f"{FISH}, €15m below plan.", "€15m"),
        (f"{FISH} and missed the target by €15m.", "€15m"),
        (f"{FISH} instead of the €402m planned.", "€402m"),
        (f"{FISH}, 6.3% above target.", "6.3%"),
        (f"{FISH}, compared with a target of €241m.", "€241m"),
        (f"{FISH}, compared with a target of €491m.", "€491m"),
        (f"{FISH} instead of the €226m planned.", "€226m"),
    ],
)
def test_another_plan_does_not(text: str, figure: str) -> None:
    assert rated(text, figure) != "supported"
