"""Origins without a time, where what came of them turned out to be of a measure barely told."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline,aliases
power,"Wholesale electricity, Malta",wholesale_power,MLT,,EUR,0,M,price,year_on_year,yes,
bill,"Price cap, typical annual bill, Malta",price_cap,MLT,,EUR,0,Q,price,period_on_period,yes,cap
unit,"Price cap, electricity unit rate, cents per kWh, Malta",price_cap,MLT,electricity,EUR,-2,Q,\
price,period_on_period,no,
day,"Price cap, electricity standing charge, cents per day, Malta",price_cap,MLT,,EUR,-2,Q,price,\
period_on_period,no,
"""
_FIGURES = """\
series,period,value
power,2024-12,91.2
power,2025-11,84.5
power,2025-12,88.7
bill,2024-Q4,1717
bill,2025-Q3,1720
bill,2025-Q4,1755
unit,2024-Q4,25.62
unit,2025-Q3,26.21
unit,2025-Q4,27.34
day,2024-Q4,48.1
day,2025-Q3,53.07
day,2025-Q4,52.26
"""


@cache
def caps() -> Catalogue:
    return catalogue_of(_SERIES, _FIGURES)


@pytest.mark.parametrize(
    ("told", "rating"),
    [
        ("27.34c per kWh from 26.21c", "supported"),
        ("27.34c per kWh from 25.62c", "supported"),
        ("27.34c per kWh from 24.21c", "mismatch"),
        ("27.34c per kWh from 23.45c", "unverified"),
        ("27.34c per kWh from 25.62c at its lowest", "unverified"),
    ],
)
def test_an_undated_origin_is_of_what_came_of_it(told: str, rating: str) -> None:
    text = (
        "The price cap in Malta stands at €1,755 a year. The unit rate for electricity rose to "
        f"{told}, and gas was dearer too."
    )
    origin = told.split(" from ")[1].split(" ")[0]
    verdict = verdicts_of(text, caps(), "2026-01-20")[origin]
    assert verdict.rating.value == rating, verdict.explanation
