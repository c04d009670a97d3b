"""A figure of what is named behind it, which a gap of what is named before it does not excuse."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_PACK = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
tea_m,"Tea, retail price, Malta",tea_price,MLT,EUR,0,M,price,period_on_period,yes
tea_c,"Tea, retail price, Cyprus",tea_price,CYP,EUR,0,M,price,period_on_period,yes
jam_m,"Jam, retail price, Malta",jam_price,MLT,EUR,0,M,price,period_on_period,yes
jam_c,"Jam, retail price, Cyprus",jam_price,CYP,EUR,0,M,price,period_on_period,yes
"""
_AT = {"tea_m": 3.16, "tea_c": 2.90, "jam_m": 4.47, "jam_c": 4.05}


@cache
def islands() -> Catalogue:
    rows = [
        f"{key},2025-{month:02},{value - (10 - month) / 50:.2f},2025-11-04"
        for key, value in _AT.items()
        for month in range(1, 11)
    ]
    return catalogue_of(_PACK, "\n".join(["series,period,value,published", *rows]) + "\n")


TEXT = (
    "A packet of tea cost {tea} in Malta in October, 26 cents dearer than in Cyprus, and a jar of "
    "jam cost {jam}."
)


@pytest.mark.parametrize(("tea", "right"), [("€3.16", True), ("€4.47", False), ("€3.61", False)])
def test_a_gap_behind_a_figure_bears_out_no_other_measure(tea: str, right: bool) -> None:
    found = verdicts_of(TEXT.format(tea=tea, jam="a lot"), islands(), "2025-11-12")
    assert (found[tea].rating == "supported") is right


def test_the_figure_of_what_is_named_last_is_not_accused() -> None:
    found = verdicts_of(TEXT.format(tea="€3.16", jam="€4.47"), islands(), "2025-11-12")
    assert found["€4.47"].rating != "mismatch"
