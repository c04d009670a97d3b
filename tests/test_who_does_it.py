"""Figures of an unknown doer, of those from elsewhere, of a part that is left out, of every so many
and shares of a total are not those of the whole."""

from datetime import date
from functools import cache

import pytest
from small_catalogue import catalogue_of

from verifier.matched import match_sentence
from verifier.reference.catalogue import Catalogue
from verifier.settings import Settings

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
cars,"New car registrations, Norway",car_sales,NOR,,car,0,M,flow,year_on_year,yes
births,"Births, Norway",births,NOR,,births,0,M,flow,year_on_year,yes
infants,"Infant deaths in Norway",infant_mortality_rate,NOR,,ratio,0,M,rate,year_on_year,yes
cases,"Measles cases, Norway",cases,NOR,measles,case,0,M,flow,year_on_year,yes
steel,"Steel production, Norway",steel_production,NOR,,tonne,0,M,flow,year_on_year,yes
world,"Steel production, world",steel_production,WLD,,tonne,0,M,flow,year_on_year,yes
potash,"Potash price, Norway",fertiliser_price,NOR,potash,USD,0,M,price,year_on_year,yes
cpi,"Consumer prices, Norway",cpi,NOR,,index,0,M,index,year_on_year,yes
food,"Consumer prices, Norway, food",cpi,NOR,food,index,0,M,index,year_on_year,no
"""
KEYS = [line.partition(",")[0] for line in SERIES.splitlines()[1:]]
PUBLISHED = date(2026, 1, 20)


@cache
def norway() -> Catalogue:
    """Series of some 6,500 in 2024 and 6,611 in 2025."""
    rows = ["series,period,value,published"]
    for key in KEYS:
        for year, level in ((2024, 6_500), (2025, 6_611)):
            rows += [f"{key},{year}-{month:02d},{level + 10 * month}," for month in range(1, 13)]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


def series_of(text: str) -> str | None:
    return match_sentence(text, norway(), Settings(), PUBLISHED)[0].series


@pytest.mark.parametrize(
    "who", ["Brackwell", "Brackwell Motor", "Tesla", "Hexagon Purus has", "Fjordkraft has"]
)
def test_what_an_unknown_name_does_is_no_figure_of_a_country(who: str) -> None:
    assert series_of(f"{who} registered 6,215 new cars in Norway in November.") is None


@pytest.mark.parametrize("who", ["Norway", "Dealers", "Drivers", "The Norwegians", "It"])
def test_a_country_its_people_and_a_plural_are_no_unknown_name(who: str) -> None:
    assert series_of(f"{who} registered 6,215 new cars in Norway in November.") == "cars"


def test_a_figure_of_every_so_many_is_a_rate_and_no_count() -> None:
    assert series_of("Births in Norway came to 31 in November.") == "births"
    text = "Of every 1,000 babies born in Norway, 31 were dead before they were one in November."
    assert series_of(text) != "births"


def test_a_full_share_is_not_what_is_full() -> None:
    text = "A full 40% of Norwegians owned a boat in November."
    assert series_of(text) is None


@pytest.mark.parametrize(
    "aside", ["as opposed to food", "setting aside food", "leaving aside food"]
)
def test_what_is_set_aside_is_no_part(aside: str) -> None:
    text = f"Norwegian consumer prices, {aside}, were 1.7% higher in November than a year earlier."
    assert series_of(text) == "cpi"


def test_a_part_that_is_told_of_is_one() -> None:
    text = "Norwegian consumer prices of food were 1.7% higher in November than a year earlier."
    assert series_of(text) == "food"


def test_those_from_elsewhere_are_not_all_that_a_place_has() -> None:
    told = "Norway counted 312 measles cases in November"
    assert series_of(f"{told}.") == "cases"
    assert series_of(f"{told}, all of them from Bergen.") == "cases"
    assert series_of(f"{told} in travellers from Sweden.") is None


def test_a_total_is_no_share_of_itself() -> None:
    assert series_of("Some 12% of Norway's steel production was of scrap in November.") != "steel"


def test_a_place_has_a_share_of_the_total_of_another() -> None:
    assert series_of("Norway made 12% of the world's steel production in November.") == "steel"


def test_no_price_is_told_in_billions() -> None:
    assert series_of("The potash price in Norway was $6,500 in November.") == "potash"
    assert series_of("Norway made $6.5 billion of potash in November.") is None
