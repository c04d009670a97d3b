"""Parts that are limits, told in other words, and names told without their kind."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.alias_names import names_without_their_kind
from verifier.reference.catalogue import Catalogue
from verifier.reference.limit_names import limits

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
list,"Waiting list, pathways, England",waiting_list,GB-ENG,,pathways,3,M,stock,year_on_year,yes
year,"Waiting list, more than 52 weeks, England",waiting_list,GB-ENG,more than 52 weeks,pathways,\
3,M,stock,year_on_year,no
share,"Share of waits within 18 weeks, England",waiting_time_performance,GB-ENG,within 18 weeks,\
percent,0,M,rate,year_on_year,no
"""
RAILWAYS = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
a,"Rail journeys, Avonside Mercia Railway",rail_journeys,GB,Avonside Mercia Railway,journeys,6,Q,\
flow,year_on_year,no
b,"Rail journeys, Great Northern Railway",rail_journeys,GB,Great Northern Railway,journeys,6,Q,\
flow,year_on_year,no
c,"Rail journeys, Great Northern and Fenland",rail_journeys,GB,Great Northern and Fenland,journeys,\
6,Q,flow,year_on_year,no
"""


@cache
def queues() -> Catalogue:
    figures = {"list": (7490, 7398, 7311), "year": (201, 166, 154), "share": (59.1, 61.4, 61.8)}
    return catalogue_told(SERIES, ["2024-11", "2025-10", "2025-11"], figures)


TEXT = "The waiting list in England fell to 7.31 million in November. {}"


@pytest.mark.parametrize(
    ("words", "figure", "rating"),
    [
        ("Some 61.8% of those on it had been waiting for no more than 18 weeks.", "61.8%",
         "supported"),
        ("Some 61.8% of them had waited less than 18 weeks.", "61.8%", "supported"),
        ("Some 61.8% of those on it waited no more than 18 weeks, an improvement of 2.7 "
         "percentage points on the year.", "2.7 percentage points", "supported"),
        ("Some 61.8% of those on it waited no more than 18 weeks, an improvement of 3.9 "
         "percentage points on the year.", "3.9 percentage points", "mismatch"),
        ("Some 71.4% of those on it had been waiting for no more than 26 weeks.", "71.4%",
         "unverified"),
    ],
)  # fmt: skip
def test_a_limit_is_told_in_other_words(words: str, figure: str, rating: str) -> None:
    assert verdicts_of(TEXT.format(words), queues(), "2026-01-15")[figure].rating == rating


def test_no_limit_is_told_of_two_parts() -> None:
    assert dict(limits(["within 18 weeks", "more than 52 weeks", "women"])) == dict(
        limits(["within 18 weeks", "more than 52 weeks"])
    )
    assert not list(limits(["within 18 weeks", "less than 18 weeks"]))


def test_a_name_without_its_kind_is_that_of_one_part() -> None:
    catalogue = catalogue_told(RAILWAYS, ["2025-Q4"], {"a": [6.1], "b": [4.2], "c": [3.3]})
    names = names_without_their_kind(list(catalogue.series.values()))
    assert names == {"Avonside Mercia": "Avonside Mercia Railway"}
