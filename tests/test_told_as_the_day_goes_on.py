"""Figures of an article told entry by entry: "now" of what is measured by the week or month."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_PACK = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
fuel,"Petrol price, Malta, euros a litre",gasoline_price,MLT,EUR,0,W,price,period_on_period,yes
idle,Unemployment rate of Malta,unemployment_rate,MLT,percent,0,M,rate,period_on_period,yes
"""
_WEEKS = [f"2025-W{week}" for week in range(30, 46)]
_FUEL = (
    1.41,
    1.40,
    1.42,
    1.43,
    1.41,
    1.39,
    1.38,
    1.37,
    1.36,
    1.31,
    1.30,
    1.32,
    1.33,
    1.35,
    1.36,
    1.38,
)


@cache
def malta() -> Catalogue:
    rows = [f"fuel,{week},{value}," for week, value in zip(_WEEKS, _FUEL, strict=True)]
    rows += [f"idle,2025-{month:02},{4.9 + month / 10:.1f},2025-11-04" for month in range(1, 11)]
    return catalogue_of(_PACK, "\n".join(["series,period,value,published", *rows]) + "\n")


LIVE = "07.30 Good morning.\n\n07.45 {one}\n\n08.10 {other}\n\n08.40 More soon."


def rated(one: str, other: str, figure: str) -> str:
    text = LIVE.format(one=one, other=other)
    return str(verdicts_of(text, malta(), "2025-11-07")[figure].rating)


PETROL = "Petrol in Malta costs €1.38 a litre."


@pytest.mark.parametrize(
    ("other", "figure", "right"),
    [
        ("The petrol price has now risen five weeks in a row.", "five", True),
        ("The petrol price has now risen six weeks in a row.", "six", False),
        ("The petrol price rose by 2 cents in a week.", "2 cents", True),
        ("The petrol price rose by 5 cents in a week.", "5 cents", False),
        ("The unemployment rate in Malta stands at 5.9%.", "5.9%", True),
        ("The unemployment rate in Malta stands at 5.4%.", "5.4%", False),
    ],
)
def test_an_entry_tells_of_the_newest_week_or_month(other: str, figure: str, right: bool) -> None:
    assert rated(PETROL, other, figure) in (("supported",) if right else ("mismatch", "unverified"))


def test_a_day_of_its_own_is_not_now() -> None:
    other = "The petrol price was €1.31 in the last week of September."
    assert rated(PETROL, other, "€1.31") != "mismatch"
