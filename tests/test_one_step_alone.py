"""Moves of prices told of one month by itself, or over weeks of a measure by the month."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
rents,"Consumer price index, Peru",cpi,PER,,index,0,M,index,year_on_year,yes
tea,"Average price of tea, Peru",average_price,PER,tea,PEN,0,M,price,year_on_year,yes
goods,"Exports, Peru",exports,PER,,PEN,6,M,flow,year_on_year,yes
"""  # noqa: E501
_ROWS = """series,period,value,published
rents,2024-02,100.0,2024-03-10
rents,2024-12,103.0,2025-01-10
rents,2025-01,103.8,2025-02-10
rents,2025-02,104.2,2025-03-10
tea,2024-02,4.00,2024-03-10
tea,2024-10,4.10,2024-11-10
tea,2024-12,4.50,2025-01-10
tea,2025-01,5.00,2025-02-10
tea,2025-02,6.00,2025-03-10
goods,2024-02,500,2024-03-10
goods,2025-01,600,2025-02-10
goods,2025-02,450,2025-03-10
"""


@cache
def prices() -> Catalogue:
    return catalogue_of(_SERIES, _ROWS)


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Consumer prices in Peru jumped 4.2% in February alone.", "4.2%", "mismatch"),
        ("In February alone, consumer prices in Peru rose 0.4%.", "0.4%", "supported"),
        ("Consumer prices in Peru jumped 4.2% in February.", "4.2%", "supported"),
        ("Peru's exports fell 10% in February alone.", "10%", "supported"),
        ("Peru's exports fell 25% in February alone.", "25%", "supported"),
    ],
)
def test_what_prices_did_in_a_month_alone_is_measured_from_the_month_before(
    text: str, figure: str, rating: str
) -> None:
    found = verdicts_of(text, prices(), "2025-03-12")[figure]
    assert found.rating == rating, found.explanation


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("Tea prices in Peru rose 20% in four weeks to February.", "supported"),
        ("Tea in Peru cost 6 soles in February. That is a leap of 20% in four weeks.", "supported"),
        (
            "Tea in Peru cost 6 soles in February. That is a leap of 33% in eight weeks.",
            "supported",
        ),
        (
            "Tea in Peru cost 6 soles in February. That is a leap of 46% in four months.",
            "supported",
        ),
    ],
)
def test_weeks_are_counted_in_the_months_of_a_measure(text: str, rating: str) -> None:
    found = verdicts_of(text, prices(), "2025-03-12")
    (move,) = [v for v in found.values() if v.claim.operation == "growth"]
    assert move.rating == rating, move.explanation
