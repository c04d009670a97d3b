"""How long a thing is meant to last is no time of the figures that are told of it."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,nature,transformation,basis,headline
dur,"Orders for durable goods, Malta",durable_goods_orders,MLT,,,EUR,6,M,flow,none,period_on_period,yes
"""  # noqa: E501


@cache
def catalogue() -> Catalogue:
    """Orders of Malta over four years: 3,064 million in the last month, 3,010 before."""
    rows = ["series,period,value,published"]
    for step in range(47):
        rows.append(f"dur,{2021 + (step + 9) // 12}-{(step + 9) % 12 + 1:02d},{2550 + step * 10},")
    return catalogue_of(_SERIES, "\n".join([*rows, "dur,2025-09,3064,"]) + "\n")


@pytest.mark.parametrize(
    "told",
    [
        "Orders in Malta for goods that are meant to last three years or more, came to {}.",
        "Orders in Malta for durable goods, built to last three years or more, came to {}.",
        "Durable goods orders in Malta, which typically last three years or longer, were {}.",
        "Orders in Malta for durable goods that last three years or more totalled {}.",
        "Orders for durable goods in Malta that can last three or more years were {}.",
        "Orders for durable goods in Malta, which should last two years, were {}.",
    ],
)
def test_the_newest_month_is_meant(told: str) -> None:
    found = verdicts_of(told.format("€3,064 million"), catalogue(), "2025-10-14")
    assert found["€3,064 million"].rating is Rating.SUPPORTED
    found = verdicts_of(told.format("€3,777 million"), catalogue(), "2025-10-14")
    assert found["€3,777 million"].rating is not Rating.SUPPORTED


@pytest.mark.parametrize(
    "told",
    [
        "Over the last three months, orders for durable goods in Malta came to {}.",
        "Orders for durable goods in Malta came to {} in the last three months.",
    ],
)
def test_the_last_months_are_still_a_time(told: str) -> None:
    found = verdicts_of(told.format("€9,074 million"), catalogue(), "2025-10-14")
    assert found["€9,074 million"].rating is Rating.SUPPORTED
