"""A pronoun takes up the part told before, and none of which the text has told nothing."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
red,"Wine price, red, euros a hectolitre",wine_price,ESP,red,EUR,0,M,price,period_on_period,yes
white,"Wine price, white, euros a hectolitre",wine_price,ESP,white,EUR,0,M,price,\
period_on_period,yes
"""


@cache
def spain() -> Catalogue:
    """Red and white wine in May and September 2025."""
    rows = ["series,period,value,published", "red,2025-05,64.45,", "red,2025-09,68.01,2025-10-01"]
    rows += ["white,2025-05,52.17,", "white,2025-09,55.04,2025-10-01"]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


RED = "Spanish red wine cost €68.01 a hectolitre in September. "


@pytest.mark.parametrize(
    ("told", "figure", "right"),
    [
        ("In May it had sunk to €52.17.", "€52.17", False),
        ("In May it had sunk to €64.45.", "€64.45", True),
        ("For the pale sort it had sunk to €52.17 in May.", "€52.17", True),
        ("White wine cost €55.04. In May it had sunk to €52.17.", "€52.17", True),
    ],
)
def test_a_pronoun_takes_up_the_part_told_before(told: str, figure: str, right: bool) -> None:
    verdict = verdicts_of(RED + told, spain(), "2025-10-08")[figure]
    assert (verdict.rating == "supported") is right
