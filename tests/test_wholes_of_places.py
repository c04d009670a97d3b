"""Shares of what a country or a union has, told by its name or as the country's."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline,aliases
bed,"Hotel beds, Tyrol",hotel_beds,AT-7,,bed,0,M,stock,year_on_year,yes,
bed_at,"Hotel beds, Austria",hotel_beds,AUT,,bed,0,M,stock,year_on_year,yes,
asy_se,"First-time asylum applicants, Sweden",,SWE,,persons,0,M,flow,year_on_year,yes,
asy_pt,"First-time asylum applicants, Portugal",,PRT,,persons,0,M,flow,year_on_year,yes,
asy_eu,"First-time asylum applicants, European Union",,EU27,,persons,0,M,flow,year_on_year,yes,
el,"Electricity generation, Norway",electricity_generation,NOR,,watt_hour,9,M,flow,year_on_year,\
yes,
el_win,"Electricity generation, wind, Norway",electricity_generation,NOR,wind,watt_hour,9,M,flow,\
year_on_year,no,
"""
_ROWS = {
    "bed": (81_402, 83_117),
    "bed_at": (260_115, 262_480),
    "asy_se": (7_102, 6_417),
    "asy_pt": (1_010, 1_340),
    "asy_eu": (61_200, 58_115),
    "el": (12.1, 11.4),
    "el_win": (1.61, 1.77),
}


@cache
def places() -> Catalogue:
    """A county and its country, members and their union, a source of power and the whole."""
    return catalogue_told(_SERIES, ("2026-04", "2026-05"), _ROWS)


RIGHT = {
    "Tyrol had 83,117 hotel beds in May, or 31.7% of the country's total.": "31.7%",
    "In May Tyrol accounted for 31.7% of the national total of hotel beds.": "31.7%",
    "Sweden alone took in 11.0% of the EU total of first-time asylum applicants in May.": "11.0%",
    "First-time asylum applicants in Sweden made up 11.0% of the EU total in May.": "11.0%",
    "Wind supplied 15.5% of Norway's power in May.": "15.5%",
}
WRONG = {
    "Tyrol had 83,117 hotel beds in May, or 37.1% of the country's total.": "37.1%",
    "First-time asylum applicants in Sweden made up 17.0% of the EU total in May.": "17.0%",
    "Wind supplied 51.5% of Norway's power in May.": "51.5%",
}


@pytest.mark.parametrize("text", RIGHT)
def test_what_the_whole_place_has_is_the_whole(text: str) -> None:
    verdict = verdicts_of(text, places(), "2026-06-20")[RIGHT[text]]
    assert verdict.rating is Rating.SUPPORTED, verdict.explanation


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_share_of_a_place_is_accused(text: str) -> None:
    verdict = verdicts_of(text, places(), "2026-06-20")[WRONG[text]]
    assert verdict.rating is Rating.MISMATCH, verdict.explanation


def test_a_share_of_a_county_is_none_of_its_country() -> None:
    text = "Tyrol had 83,117 hotel beds in May. Some 44.1% of them were in Innsbruck."
    assert verdicts_of(text, places(), "2026-06-20")["44.1%"].rating is Rating.UNVERIFIED
