"""A level of a day behind it is not of the month or quarter told of another one before it."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
fuel,"Diesel, retail price in Malta, euros a litre, monthly mean",diesel_price,MLT,EUR,0,M,price,\
period_on_period,yes
fuel_w,"Diesel, retail price in Malta, euros a litre, weekly",diesel_price,MLT,EUR,0,W,price,\
period_on_period,no
bank,Central bank rate of Malta,policy_rate,MLT,percent,0,D,rate,,yes
idle,Unemployment rate of Malta,unemployment_rate,MLT,percent,0,M,rate,,yes
"""
ROWS = """series,period,value
fuel,2025-10,1.452
fuel,2025-11,1.405
fuel_w,2025-W48,1.391
fuel_w,2025-W49,1.377
fuel_w,2025-W50,1.369
bank,2025-06-12,4.00
bank,2025-12-04,3.75
idle,2025-09,3.9
idle,2025-10,4.1
idle,2025-11,4.3
"""


@cache
def malta() -> Catalogue:
    """Diesel by month and by week, a rate cut on 4 December, joblessness by month."""
    return catalogue_of(SERIES, ROWS)


@pytest.mark.parametrize(
    ("text", "figure", "period"),
    [
        ("Diesel in Malta averaged €1.405 in November and stood at {} on December 8.", "€1.369",
         "2025-W50"),
        ("Diesel in Malta ended November at €1.391 and stood at {} on December 1.", "€1.377",
         "2025-W49"),
        ("Malta's central bank rate was 4% in November and stood at {} on December 8.", "3.75%",
         "2025-12-04"),
        ("Malta's jobless rate was 4.1% in October and {} in November, a bulletin on December 8"
         " said.", "4.3%", "2025-11"),
        ("Malta's jobless rate was 4.3% in November and was {} in September.", "3.9%", "2025-09"),
    ],
)  # fmt: skip
def test_a_level_is_of_the_day_behind_it(text: str, figure: str, period: str) -> None:
    found = verdicts_of(text.format(figure), malta(), "2025-12-12")[figure]
    assert (found.rating, str(found.period)) == ("supported", period), found.explanation
