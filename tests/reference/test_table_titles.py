"""What the titles of whole tables tell: who reports, and which row is that of a country."""

import pytest
from small_pack import DESCRIPTOR, MakePack, rows

from verifier.model.series import Series
from verifier.reference.packs import load_pack

HEAD = "series,title,unit,frequency\n"
SHEET = (
    "Orme Group{0}Revenue{1}Garden (£m)|GBP",
    "Orme Group{0}Group revenue (£m)|GBP",
    "Orme Group{0}Operating margin (%)|percent",
    "Orme Group{0}Number of stores|store",
    "Hale plc{0}Revenue{1}UK & Ireland (£m)|GBP",
    "Hale plc{0}Group revenue (£m)|GBP",
    "Hale plc{0}Operating margin (%)|percent",
    "Hale plc{0}Number of stores|store",
)


def told(make_pack: MakePack, *titles: str, pack: str = "") -> list[Series]:
    """The series of a pack of these titles with their units, all by the quarter."""
    cells = [title.split("|") for title in titles]
    table = "".join(f'k{n},"{title}",{unit},Q\n' for n, (title, unit) in enumerate(cells))
    described = {**DESCRIPTOR, "title": pack or DESCRIPTOR["title"]}
    return list(load_pack(make_pack(HEAD + table, rows(), described)).series)


@pytest.mark.parametrize("marks", [(" - ", " - "), (": ", ": "), (", ", ", ")])
def test_a_data_sheet_tells_who_reports(make_pack: MakePack, marks: tuple[str, str]) -> None:
    found = told(make_pack, *(title.format(*marks) for title in SHEET))
    assert [one.ref_area for one in found] == ["Orme Group"] * 4 + ["Hale plc"] * 4
    parts = ["Garden", None, None, None, "UK & Ireland", None, None, None]
    assert [one.breakdown for one in found] == parts
    assert found[0].indicator == found[1].indicator == "revenue"


FILLED = (
    'a,"Orme Bikes plc: revenue",revenue,GBR,{0},GBP,Q\n'
    'b,"Orme Bikes plc: net debt",net_debt,GBR,{0},GBP,Q\n'
    'c,"Orme Bikes plc: shops",stores,GBR,{0},store,Q\n'
)


@pytest.mark.parametrize("part", ["Orme Bikes", ""])
def test_a_place_that_is_filled_stays_behind_a_colon(make_pack: MakePack, part: str) -> None:
    head = "series,title,indicator,ref_area,breakdown,unit,frequency\n"
    found = load_pack(make_pack(head + FILLED.format(part), rows())).series
    assert {one.ref_area for one in found} == {"GBR"}


def test_money_of_an_office_that_names_no_place_is_its_country(make_pack: MakePack) -> None:
    (one,) = told(make_pack, "Net Borrowing: £m|GBP")
    assert one.ref_area == "GBR"


REGIONS = ("Burglaries, {}|offence", "Assaults, {}|offence", "Robberies, {}|offence")


@pytest.mark.parametrize(
    ("whole", "place"),
    [("State", "IRL"), ("Nationwide", "IRL"), ("All Regions", "IRL"), ("Estate", "Estate")],
)
def test_a_row_of_the_whole_country_is_of_the_place_of_its_pack(
    make_pack: MakePack, whole: str, place: str
) -> None:
    titles = [title.format(name) for name in ("Northern Region", whole) for title in REGIONS]
    found = told(make_pack, *titles, pack="Recorded crime, Ireland")
    assert [one.ref_area for one in found] == ["Northern Region"] * 3 + [place] * 3
    assert not any(one.breakdown for one in found)


def test_a_kind_of_thing_is_no_whole_country(make_pack: MakePack) -> None:
    found = told(make_pack, "Pupils, state, Malta|pupil", "Pupils, private, Malta|pupil")
    assert [one.breakdown for one in found] == ["state", "private"]


def test_a_country_is_that_of_its_parts(make_pack: MakePack) -> None:
    rate, where = "Unemployment Rate{}, Percent, Monthly|percent", ("", " in Ohio", " in Texas")
    found = told(make_pack, *(rate.format(place) for place in where))
    assert [one.ref_area for one in found] == ["USA", "US-OH", "US-TX"]


@pytest.mark.parametrize("where", [("", " in Ohio"), ("", " in Ohio", " in Ontario")])
def test_parts_of_several_countries_or_a_single_one_tell_none(
    make_pack: MakePack, where: tuple[str, ...]
) -> None:
    found = told(make_pack, *(f"Unemployment Rate{place}, Percent|percent" for place in where))
    assert found[0].ref_area is None


@pytest.mark.parametrize(
    ("pack", "place"),
    [
        ("INE, Statistics Portugal: indicators database", "PRT"),
        ("Statistics Portugal and Statistics Norway: a comparison", None),
        ("INE: indicators database", None),
    ],
)
def test_an_office_with_the_name_of_a_place_tells_it(
    make_pack: MakePack, pack: str, place: str | None
) -> None:
    (one,) = told(make_pack, "Unemployment rate|percent", pack=pack)
    assert one.ref_area == place
