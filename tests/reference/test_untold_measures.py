"""Measures that only say the id or the title again, or a field: what the titles tell instead."""

import pytest
from small_pack import MakePack, rows

from verifier.model.series import Series
from verifier.reference.packs import load_pack

HEAD = "series,title,indicator,ref_area,unit,frequency\n"
_RATE = "Unemployment rate, Malta"
_SALES = "Retail sales, Malta"
_TRIPS = "Ferry trips, Malta"


def told(make_pack: MakePack, *listed: tuple[str, str, str, str]) -> list[Series]:
    """The series of a pack of these ids, titles, measures and units."""
    table = "".join(
        f'{key},"{title}","{measure}",MLT,{unit},M\n' for key, title, measure, unit in listed
    )
    return list(load_pack(make_pack(HEAD + table, rows())).series)


@pytest.mark.parametrize(
    "measures",
    [("mt_ur", "mt_sales", "mt_trips"), (_RATE, _SALES, _TRIPS), ("economy", "economy", "economy")],
    ids=["ids", "titles", "a field"],
)
def test_titles_tell_the_measure_where_the_cell_tells_none(
    make_pack: MakePack, measures: tuple[str, str, str]
) -> None:
    found = told(
        make_pack,
        ("mt_ur", _RATE, measures[0], "percent"),
        ("mt_sales", _SALES, measures[1], "EUR"),
        ("mt_trips", _TRIPS, measures[2], "trip"),
    )
    assert [one.indicator for one in found] == ["unemployment_rate", "retail_sales", "ferry_trip"]


@pytest.mark.parametrize(
    ("key", "title", "measure"),
    [
        ("cpi", "Consumer prices, Malta", "cpi"),
        ("mt_trips", "Ferry trips, Malta", "ferry_voyages"),
        ("mt_trips", "Ferry trips, Malta", "TBL4711"),
    ],
    ids=["a listed measure", "other words", "a code"],
)
def test_a_measure_of_its_own_stays(
    make_pack: MakePack, key: str, title: str, measure: str
) -> None:
    found = told(
        make_pack,
        (key, title, measure, "index"),
        ("other", "Ferry trips to Gozo, Malta", measure, "trip"),
        ("mt_ur", _RATE, "unemployment_rate", "percent"),
    )
    assert [one.indicator for one in found] == [measure, measure, "unemployment_rate"]


def test_one_id_among_measures_is_a_measure(make_pack: MakePack) -> None:
    found = told(
        make_pack,
        ("ferry_trips", _TRIPS, "ferry_trips", "trip"),
        ("mt_ur", _RATE, "unemployment_rate", "percent"),
        ("mt_sales", _SALES, "retail_sales", "EUR"),
    )
    assert found[0].indicator == "ferry_trips"
