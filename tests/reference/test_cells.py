"""Cells of a series table that are filled as another desk would: names, signs, totals and codes."""

import pytest
from small_pack import MakePack, one_series, rows

from verifier.model.series import Nature, Series, Transformation
from verifier.reference.area_cells import area_code
from verifier.reference.codelists import codelists
from verifier.reference.packs import load_pack
from verifier.reference.unit_cells import dollars_of


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("JPN", "JPN"),
        ("jpn", "JPN"),
        ("Japan", "JPN"),
        ("United States", "USA"),
        ("the Netherlands", "NLD"),
        ("Russian Federation", "RUS"),
        ("Viet Nam", "VNM"),
        ("Euro area", "EA"),
        ("World", "WLD"),
        ("New South Wales", "AU-NSW"),
        ("JP", "JPN"),
        ("UK", "GBR"),
        ("EL", "GRC"),
        ("UAE", "ARE"),
        ("GB", "GB"),
    ],
)
def test_an_area_may_be_called_by_its_name(cell: str, code: str) -> None:
    assert area_code(cell, codelists()) == code


@pytest.mark.parametrize("cell", ["Georgia", "Norhaven", "Orme Bikes", "EA20", "GB-LND", "ZZ"])
def test_a_name_that_is_no_one_areas_and_other_codes_stand_for_themselves(cell: str) -> None:
    assert area_code(cell, codelists()) == cell.upper()


def test_an_empty_cell_names_no_area() -> None:
    assert area_code("", codelists()) is None


@pytest.mark.parametrize(
    ("cell", "unit"),
    [
        ("US$", "USD"),
        ("£", "GBP"),
        ("€", "EUR"),
        ("C$", "CAD"),
        ("pounds sterling", "GBP"),
        ("Japanese yen", "JPY"),
        ("metric tonnes", "tonne"),
        ("Index (2015 = 100)", "index"),
        ("index, 2015=100", "index"),
        ("Number of persons", "person"),
        ("per cent of GDP", "percent"),
        ("% change on the year", "percent"),
        ("Percentage change", "percent"),
        ("British pounds", "GBP"),
        ("U.S. dollars", "USD"),
        ("Brazilian reais", "BRL"),
        ("2015 = 100", "index"),
        ("ppts", "percentage_points"),
    ],
)
def test_a_unit_may_be_written_in_other_ways(cell: str, unit: str) -> None:
    assert codelists().unit(cell) == unit


@pytest.mark.parametrize(
    ("cell", "unit"),
    [
        ("percentage points", "percentage_points"),
        ("percentage point change", "percentage_point_change"),
        ("pounds", "pound"),
        ("number of lighthouses", "number_of_lighthouse"),
        ("index cards", "index_card"),
        ("quarter pounds", "quarter_pound"),
    ],
)
def test_what_only_looks_like_another_unit_is_none(cell: str, unit: str) -> None:
    assert codelists().unit(cell) == unit


@pytest.mark.parametrize(
    ("unit", "area", "currency"),
    [
        ("$", "USA", "USD"),
        ("dollars", "AUS", "AUD"),
        ("$", "CA-ON", "CAD"),
        ("$", None, "USD"),
        ("$", "GBR", "USD"),
        ("C$", "AUS", "C$"),
        ("sand dollars", "AUS", "sand dollars"),
    ],
)
def test_bare_dollars_are_those_of_the_place(unit: str, area: str | None, currency: str) -> None:
    assert dollars_of(unit, area) == currency


@pytest.mark.parametrize(
    ("cell", "unit", "value"),
    [
        ("GBP per tonne", "GBP", 183.0),
        ("EUR/MWh", "EUR", 183.0),
        ("US$ per troy ounce", "USD", 183.0),
        ("$/lb", "USD", 183.0),
        ("pence per litre", "GBP", 1.83),
        ("USD per barrel", "USD", 183.0),
        ("tonnes per hectare", "tonnes_per_hectare", 183.0),
        ("pounds per acre", "pounds_per_acre", 183.0),
    ],
)
def test_a_price_is_told_in_what_it_is_paid_in(
    make_pack: MakePack, cell: str, unit: str, value: float
) -> None:
    pack = load_pack(make_pack(one_series(unit=cell), rows("x,2025-01,183,")))
    assert (pack.series[0].unit, pack.observations["x"][0].value) == (unit, value)


HEAD = "series,title,indicator,ref_area,breakdown,unit,frequency\n"


def told(make_pack: MakePack, table: str) -> list[Series]:
    """The series of a pack with this table."""
    return list(load_pack(make_pack(HEAD + table, rows())).series)


@pytest.mark.parametrize(
    "cell", ["total", "Total", "All items", "all", "_T", "overall", "n/a", "-"]
)
def test_a_total_is_no_part(make_pack: MakePack, cell: str) -> None:
    table = f'a,"Retail sales, Malta",sales,MLT,{cell},EUR,M\nb,"Fuel",sales,MLT,fuel,EUR,M\n'
    assert [one.breakdown for one in told(make_pack, table)] == [None, "fuel"]


@pytest.mark.parametrize("cell", ["total pay", "all-electric", "all other", "allium"])
def test_a_part_that_begins_like_a_total_is_one(make_pack: MakePack, cell: str) -> None:
    assert told(make_pack, f'a,"Sales, Malta",sales,MLT,{cell},EUR,M\n')[0].breakdown == cell


def test_a_total_beside_a_series_without_a_part_stays_one(make_pack: MakePack) -> None:
    table = 'a,"Sales",sales,MLT,,EUR,M\nb,"Sales, total",sales,MLT,total,EUR,M\n'
    assert [one.breakdown for one in told(make_pack, table)] == [None, "total"]


def test_parts_that_are_codes_are_told_by_the_titles(make_pack: MakePack) -> None:
    table = (
        'a,"Unemployment rate, Malta",ur,MLT,,percent,M\n'
        'b,"Unemployment rate, men, Malta",ur,MLT,S1,percent,M\n'
        'c,"Unemployment rate, women, Malta",ur,MLT,S2,percent,M\n'
        'd,"Unemployment rate, Malta",ur,MLT,Y15-24,percent,M\n'
    )
    found = [one.breakdown for one in told(make_pack, table)]
    assert found == [None, "men", "women", "Y15-24"]


@pytest.mark.parametrize(("one", "other"), [("MEN", "S2"), ("young", "S2")])
def test_parts_in_words_stay_as_they_are(make_pack: MakePack, one: str, other: str) -> None:
    table = (
        f'b,"Unemployment rate, men, Malta",ur,MLT,{one},percent,M\n'
        f'c,"Unemployment rate, women, Malta",ur,MLT,{other},percent,M\n'
    )
    assert [one.breakdown for one in told(make_pack, table)] == [one, other]


@pytest.mark.parametrize(
    ("parts", "found"),
    [
        (("", "men", "women", "youth"), [None, "men", "women", "youth"]),
        (("", "World Bank", "Eurostat"), [None, None, None]),
    ],
    ids=["parts", "publishers"],
)
def test_titles_tell_parts_where_a_whole_pack_has_none(
    make_pack: MakePack, parts: tuple[str, ...], found: list[str | None]
) -> None:
    titles = [", ".join(filter(None, ("Unemployment rate", part, "Malta"))) for part in parts]
    table = "".join(f'{n},"{title}",ur,MLT,,percent,M\n' for n, title in enumerate(titles))
    assert [one.breakdown for one in told(make_pack, table)] == found


def test_the_form_is_told_by_titles_though_measures_are_given(make_pack: MakePack) -> None:
    table = (
        'a,"GDP, change on the previous quarter, seasonally adjusted",gdp,MLT,,percent,Q\n'
        'b,"Jobless people, not seasonally adjusted, end of month",jobless,MLT,,persons,M\n'
    )
    rate, stock = told(make_pack, table)
    assert (rate.transformation, rate.adjustment) == (Transformation.PERIOD, "SA")
    assert (stock.nature, stock.adjustment) == (Nature.STOCK, "NSA")
