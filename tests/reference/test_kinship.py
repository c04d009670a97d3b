"""What a pack's own words mean in the words of the newsroom."""

import pytest
from small_pack import MakePack, rows
from test_vocabulary import codes_in

from verifier.model.codelist import Vocabulary
from verifier.model.mention import TermKind
from verifier.reference.catalogue import Catalogue
from verifier.reference.packs import load_pack

HEAD = "series,title,indicator,unit,frequency\n"
CREW = 'a,"Halm Tools, employees, end of quarter",employment,persons,Q\n'
STAFF = 'b,"Halm Tools, staff",headcount,persons,Q\n'
FOOD = 'c,"Halm Stores, sales, grocery",retail_sales,EUR,Q\n'
SHOPS = 'd,"Sales at shops, volume",retail_sales,EUR,Q\n'
CLIENTS = 'e,"Halm plc, active customers, last twelve months",clients_served,persons,Q\n'


def vocabulary_of(make_pack: MakePack, *series: str) -> Vocabulary:
    return Catalogue([load_pack(make_pack(HEAD + "".join(series), rows()))]).vocabulary()


@pytest.mark.parametrize(
    ("series", "text", "code", "found"),
    [
        ((CREW,), "Headcount stood at 13,810", "employment", True),
        ((CREW, STAFF), "Headcount stood at 13,810", "employment", False),
        ((FOOD,), "Sales rose 4%", "retail_sales", True),
        ((SHOPS,), "Sales rose 4%", "retail_sales", False),
        ((CLIENTS,), "Active customers reached 5.44 million", "clients_served", True),
        ((CLIENTS,), "Active volcanoes numbered 31", "clients_served", False),
    ],
)
def test_a_measure_is_called_by_the_words_of_its_like(
    make_pack: MakePack, series: tuple[str, ...], text: str, code: str, found: bool
) -> None:
    vocabulary = vocabulary_of(make_pack, *series)
    assert (code in codes_in(text, TermKind.INDICATOR, vocabulary)) is found


PLACES = "series,title,indicator,ref_area,unit,frequency\n"
EURO = "e,Consumer prices of the euro area,hicp,EA,index,M\n"
GERMAN = "g,Consumer prices of Germany,cpi,DEU,index,M\n"
BOTH = f"{GERMAN}h,Harmonised prices of Germany,hicp,DEU,index,M\n"
ALONE = "f,Consumer prices of France,cpi,FRA,index,M\n"


@pytest.mark.parametrize(
    ("table", "found"),
    [(EURO, True), (EURO + GERMAN, True), (EURO + BOTH, True), (BOTH, False), (ALONE, False)],
)
def test_prices_are_the_harmonised_ones_where_a_place_has_no_others(
    make_pack: MakePack, table: str, found: bool
) -> None:
    vocabulary = Catalogue([load_pack(make_pack(PLACES + table, rows()))]).vocabulary()
    assert ("hicp" in codes_in("Inflation rose to 2.1%", TermKind.INDICATOR, vocabulary)) is found


DIXIE = 'd,"Unemployment rate, Dixie County, Florida",unemployment_rate,12029,percent,M\n'
DIXIE_JOBS = 'j,"Jobs, Dixie County, Florida",employment,12029,person,M\n'
LAKE = 'l,"Unemployment rate in Lake County, Florida",unemployment_rate,12069,percent,M\n'
STATE = "s,Unemployment rate of Florida,unemployment_rate,US-FL,percent,M\n"
OWN = 'o,"Unemployment rate, Florida",unemployment_rate,FLA,percent,M\n'


@pytest.mark.parametrize(
    ("table", "text", "code", "found"),
    [
        (DIXIE + STATE, "Florida's rate rose", "12029", False),
        (DIXIE + STATE, "Florida's rate rose", "US-FL", True),
        (DIXIE, "The rate in Dixie County rose", "12029", True),
        (DIXIE + DIXIE_JOBS, "The rate in Dixie County rose", "12029", True),
        (DIXIE + DIXIE_JOBS, "Florida's rate rose", "12029", False),
        (LAKE, "The rate in Lake County rose", "12069", True),
        (LAKE, "Florida's rate rose", "12069", False),
        (OWN, "Florida's rate rose", "FLA", True),
        (OWN + STATE, "Florida's rate rose", "FLA", False),
    ],
)
def test_a_packs_own_place_takes_no_name_of_a_listed_one(
    make_pack: MakePack, table: str, text: str, code: str, found: bool
) -> None:
    vocabulary = Catalogue([load_pack(make_pack(PLACES + table, rows()))]).vocabulary()
    assert (code in codes_in(text, TermKind.AREA, vocabulary)) is found


PARTED = "series,title,indicator,breakdown,unit,frequency\n"
YOUNG = 'y,"Unemployment rate, 15 to 24 years",unemployment_rate,youth,percent,M\n'
OLD = 'o,"Unemployment rate, 55 and over",unemployment_rate,55 and over,percent,M\n'
OWN = 'z,"Youth unemployment rate",youth_unemployment_rate,,percent,M\n'


@pytest.mark.parametrize(
    ("series", "whole"), [(YOUNG, True), (OLD, False), (YOUNG + OWN, False)], ids=str
)
def test_a_listed_measure_is_the_part_of_another_where_only_that_is_held(
    make_pack: MakePack, series: str, whole: bool
) -> None:
    vocabulary = Catalogue([load_pack(make_pack(PARTED + series, rows()))]).vocabulary()
    text = "Youth joblessness fell to 9.1%."
    measures = codes_in(text, TermKind.INDICATOR, vocabulary)
    assert "youth_unemployment_rate" in measures
    assert ("unemployment_rate" in measures) is whole
    assert ("youth" in codes_in(text, TermKind.BREAKDOWN, vocabulary)) is whole
