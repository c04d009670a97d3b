"""Short names of parts: what aliases call them, and cities held as metro areas."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.alias_names import names_in_aliases
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,frequency,nature,basis,headline,aliases
all,"Cancelled trains, all operators, Great Britain",rail_cancellations,GB,,percent,Q,rate,\
year_on_year,yes,trains cancelled
arr,"Cancelled trains, Arrowdale Express",rail_cancellations,GB,Arrowdale Express,percent,Q,rate,\
year_on_year,no,Arrowdale cancellations
nor,"Cancelled trains, Northern Lines",rail_cancellations,GB,Northern Lines,percent,Q,rate,\
year_on_year,no,Northern cancellations
"""
CITIES = """\
series,title,indicator,ref_area,breakdown,unit,frequency,nature,basis,headline
tx,"Unemployment rate, Texas",unemployment_rate,US-TX,,percent,M,rate,period_on_period,yes
hou,"Unemployment rate, Houston",unemployment_rate,US-TX,Houston metro area,percent,M,rate,\
period_on_period,no
elp,"Unemployment rate, El Paso",unemployment_rate,US-TX,El Paso metro area,percent,M,rate,\
period_on_period,no
"""


@cache
def trains() -> Catalogue:
    figures = {"all": (4.6, 4.2), "arr": (5.1, 4.4), "nor": (9.6, 6.3)}
    return catalogue_told(SERIES, ["2024-Q4", "2025-Q4"], figures)


@cache
def cities() -> Catalogue:
    figures = {"tx": (4.0, 4.1), "hou": (5.0, 4.9), "elp": (4.7, 4.8)}
    return catalogue_told(CITIES, ["2025-07", "2025-08"], figures)


def test_an_alias_tells_the_short_name() -> None:
    series = list(trains().series.values())
    assert names_in_aliases(series) == {"Arrowdale": "Arrowdale Express"}


@pytest.mark.parametrize(("figure", "rating"), [("4.4%", "supported"), ("4.2%", "mismatch")])
def test_a_part_called_for_short_is_not_taken_for_the_whole(figure: str, rating: str) -> None:
    text = (
        "Northern cancelled 6.3% of its trains between October and December. The rate for "
        f"Arrowdale was {figure}."
    )
    assert verdicts_of(text, trains(), "2026-03-20")[figure].rating == rating


@pytest.mark.parametrize(
    ("words", "figure", "rating"),
    [
        ("Houston's rate was 4.9%.", "4.9%", "supported"),
        ("In El Paso, it was 4.8%.", "4.8%", "supported"),
        ("Houston's rate was 4.8%.", "4.8%", "mismatch"),
    ],
)
def test_a_city_names_its_metro_area(words: str, figure: str, rating: str) -> None:
    text = f"Unemployment in Texas was at 4.1% in August. {words}"
    assert verdicts_of(text, cities(), "2025-09-19")[figure].rating == rating
