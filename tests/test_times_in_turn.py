"""Figures told "respectively" at the times that the sentence before tells in turn."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_PACK = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
idle,Unemployment rate of Malta,unemployment_rate,MLT,percent,0,M,rate,period_on_period,yes
gone,Inflation rate of Malta,inflation_rate,MLT,percent,0,M,rate,period_on_period,yes
cars,Car sales of Malta,car_sales,MLT,vehicle,0,M,flow,year_on_year,yes
vans,Truck sales of Malta,truck_sales,MLT,vehicle,0,M,flow,year_on_year,yes
"""
_MONTHS = [f"{year}-{month:02d}" for year in (2023, 2024, 2025) for month in range(1, 11)]
_FIGURES = {
    "idle": [5.0 + 0.1 * (k * 7 % 23) for k in range(30)],
    "gone": [2.0 + 0.1 * (k * 11 % 29) for k in range(30)],
    "cars": [600 + 13 * (k * 5 % 17) for k in range(30)],
    "vans": [210 + 9 * (k * 7 % 19) for k in range(30)],
}


@cache
def malta() -> Catalogue:
    told = {key: [round(v, 1) for v in values] for key, values in _FIGURES.items()}
    return catalogue_told(_PACK, _MONTHS, told)


def at(key: str, steps_back: int) -> float:
    return round(_FIGURES[key][-1 - steps_back], 1)


def rated(text: str, figure: str) -> str:
    return str(verdicts_of(text, malta(), "2025-11-20")[figure].rating)


_IDLE = f"The unemployment rate of Malta was {at('idle', 0)}% in October, "
_GONE = f"The inflation rate was {at('gone', 0)}%, "
_TAILS = [
    (
        f"compared with {at('idle', 1)}% in September and {at('idle', 10)}% in October 2024. ",
        f"compared with {at('gone', 1)}% and {at('gone', 10)}%, respectively.",
    ),
    (
        f"from {at('idle', 1)}% the previous month and {at('idle', 10)}% a year earlier. ",
        f"against {at('gone', 1)}% and {at('gone', 10)}% respectively.",
    ),
]


@pytest.mark.parametrize(("told", "tail"), _TAILS)
def test_levels_in_turn_are_those_of_the_times_before(told: str, tail: str) -> None:
    text = _IDLE + told + _GONE + tail
    assert rated(text, f"{at('gone', 1)}%") == "supported"
    assert rated(text, f"{at('gone', 10)}%") == "supported"


def test_levels_in_the_wrong_turn_are_none_of_those_times() -> None:
    told = f"against {at('idle', 1)}% in September and {at('idle', 10)}% a year earlier. "
    tail = f"against {at('gone', 10)}% and {at('gone', 1)}% respectively."
    text = _IDLE + told + _GONE + tail
    assert rated(text, f"{at('gone', 10)}%") != "supported"
    assert rated(text, f"{at('gone', 1)}%") != "supported"


_CARS = "up 4.1% from October 2024 and 9.3% above October 2023"
_VANS = "55.7% and 23.9%"


@pytest.mark.parametrize(
    "text",
    [
        f"Car sales in Malta in October were {_CARS}. Truck sales rose by {_VANS} respectively.",
        f"Car sales in Malta in October were {_CARS}; truck sales rose by {_VANS}, respectively.",
        f"- Car sales in Malta in October: {_CARS}\n- Truck sales: a rise of {_VANS} respectively",
    ],
)
def test_moves_in_turn_are_set_against_the_times_before(text: str) -> None:
    found = verdicts_of(text, malta(), "2025-11-20")
    for figure, base in (("55.7%", "2024-10"), ("23.9%", "2023-10")):
        assert str(found[figure].claim.clause.baseline.period) == base


@pytest.mark.parametrize(
    "text",
    [
        f"Car sales in Malta in October were {_CARS}. Truck and car sales rose by 7.7% and 8.8% "
        "respectively.",
        f"Car sales in Malta in October were {_CARS}. Truck sales rose 7.7% and 8.8% in May and "
        "June respectively.",
        f"Car sales in Malta in October were {_CARS}. Truck sales rose by 7.7% and 8.8%.",
    ],
)
def test_moves_of_two_things_or_at_times_of_their_own_take_none_over(text: str) -> None:
    found = verdicts_of(text, malta(), "2025-11-20")
    told = [found[figure].claim.clause.baseline for figure in ("7.7%", "8.8%")]
    assert [ref and str(ref.period) for ref in told] != ["2024-10", "2023-10"]
