"""What the titles of series tell where a pack fills only the columns that must be filled."""

import csv
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest
from small_catalogue import catalogue_of, verdicts_of
from small_pack import DESCRIPTOR, MakePack, rows

from verifier.model.series import Nature, Series, Transformation
from verifier.model.verdict import Rating
from verifier.reference.packs import load_pack, open_pack
from verifier.reference.shipped import shipped_packs

HEAD = "series,title,unit,frequency\n"


def series_told(make_pack: MakePack, *listed: str) -> Mapping[str, Series]:
    """The series of a pack of these titles, units and frequencies, by their order as letters."""
    table = HEAD + "".join(f"{key},{row}\n" for key, row in zip("abcdefgh", listed, strict=False))
    return {one.key: one for one in load_pack(make_pack(table, rows())).series}


@pytest.mark.parametrize(
    ("row", "indicator", "ref_area", "counterpart", "breakdown"),
    [
        ('"Exports of wine to Japan, value, France",EUR,M', "exports", "FRA", "JPN", "wine"),
        ('"Imports of steel from India, tonnes, Italy",tonne,M', "imports", "ITA", "IND", "steel"),
        ('"Exports of coal from Ohio, value",USD,M', "exports", "US-OH", None, "coal"),
        ('"Balance on goods and services, Spain",EUR,M', "trade_balance", "ESP", None, None),
        (
            '"Trade in goods with Canada, balance, Mexico",USD,M',
            "trade_balance",
            "MEX",
            "CAN",
            None,
        ),
        (
            '"Unemployment rate, Norway, seasonally adjusted",percent,M',
            *("unemployment_rate", "NOR"),
            None,
            None,
        ),
        (
            '"Unemployment rate, aged 15 to 24, Chile",percent,Q',
            "unemployment_rate",
            "CHL",
            None,
            "youth",
        ),
        (
            '"Consumer price index, all items, annual rate, Peru",percent,M',
            "cpi",
            "PER",
            None,
            None,
        ),
        ('"Number of lighthouses in use, Estonia",lighthouse,A', "lighthouse", "EST", None, "use"),
        (
            '"Fiscal deficit of the central government, Ghana",GHS,M',
            "fiscal_deficit",
            "GHA",
            None,
            "central government",
        ),
    ],
)
def test_a_title_tells_measure_place_partner_and_part(
    make_pack: MakePack,
    row: str,
    indicator: str,
    ref_area: str,
    counterpart: str | None,
    breakdown: str | None,
) -> None:
    told = series_told(make_pack, row)["a"]
    assert (told.indicator, told.ref_area, told.counterpart) == (indicator, ref_area, counterpart)
    assert told.breakdown == breakdown


@pytest.mark.parametrize(
    ("row", "transformation", "nature"),
    [
        (
            '"GDP, change on the previous quarter, Latvia",percent,Q',
            *(Transformation.PERIOD, Nature.RATE),
        ),
        (
            '"GDP, change on the same quarter of the previous year",percent,Q',
            *(Transformation.YEAR, Nature.RATE),
        ),
        ('"Consumer prices, 12-month rate, Kenya",percent,M', Transformation.YEAR, Nature.RATE),
        (
            '"GDP, annualised growth on the quarter, Canada",percent,Q',
            *(Transformation.ANNUALISED, Nature.RATE),
        ),
        ('"Share of the market, soap",percent,Q', Transformation.NONE, Nature.RATE),
        (
            '"Patients on the waiting list, end of month",persons,M',
            *(Transformation.NONE, Nature.STOCK),
        ),
        ('"Average price of eggs per dozen, Malta",EUR,M', Transformation.NONE, Nature.PRICE),
        ('"Retail sales at constant prices, Malta",EUR,M', Transformation.NONE, Nature.FLOW),
        ('"Average attendance at a match",persons,A', Transformation.NONE, Nature.RATE),
    ],
)
def test_a_title_tells_the_form(
    make_pack: MakePack, row: str, transformation: Transformation, nature: Nature
) -> None:
    told = series_told(make_pack, row)["a"]
    assert (told.transformation, told.nature) == (transformation, nature)


def test_what_all_parts_share_is_no_part(make_pack: MakePack) -> None:
    told = series_told(
        make_pack,
        '"Deaths, registered, Wales",death,A',
        '"Deaths, registered, from falls, Wales",death,A',
        '"Deaths, registered, men, Wales",death,A',
    )
    assert [one.breakdown for one in told.values()] == [None, "falls", "men"]


def test_a_total_but_for_something_is_a_part(make_pack: MakePack) -> None:
    told = series_told(
        make_pack,
        '"Retail sales, total, Wales",GBP,M',
        '"Retail sales, total excluding fuel, Wales",GBP,M',
    )
    assert [one.breakdown for one in told.values()] == [None, "excluding fuel"]


def test_a_firm_that_opens_several_titles_is_who_reports(make_pack: MakePack) -> None:
    told = series_told(
        make_pack,
        '"Orme Bikes, revenue",EUR,Q',
        '"Orme Bikes, online revenue",EUR,Q',
        '"Orme Bikes, gross margin",percent,Q',
    )
    assert {one.ref_area for one in told.values()} == {"Orme Bikes"}
    assert [(o.indicator, o.breakdown) for o in told.values()][:2] == [
        ("revenue", None),
        ("revenue", "online"),
    ]


FIRM = (
    'a,"Orme Bikes, revenue",revenue,GBR,,GBP,Q\nb,"Orme Bikes, net debt",net_debt,GBR,,GBP,Q\n'
    'c,"Orme Bikes, stores",stores,GBR,,store,Q\n'
)


@pytest.mark.parametrize(
    ("table", "areas"),
    [
        (FIRM, ["Orme Bikes"] * 3),
        (
            f'{FIRM}d,"Orme Bikes, revenue, Ireland",revenue,IRL,,GBP,Q\n',
            ["Orme Bikes"] * 3 + ["IRL"],
        ),
        (FIRM.replace(",GBR,,", ",GBR,Orme Bikes,"), ["GBR"] * 3),
        (FIRM.replace("net_debt", "revenue").replace(",stores,", ",revenue,"), ["GBR"] * 3),
        (FIRM.replace("Orme Bikes", "Revenue of firms"), ["GBR"] * 3),
        (FIRM.replace("Orme Bikes", "United Kingdom"), ["GBR"] * 3),
    ],
    ids=[
        "a firm",
        "its business abroad",
        "a firm that is a part",
        "one measure",
        "no name",
        "place",
    ],
)
def test_what_a_firm_earns_is_no_figure_of_its_country(
    make_pack: MakePack, table: str, areas: list[str]
) -> None:
    head = "series,title,indicator,ref_area,breakdown,unit,frequency\n"
    assert [one.ref_area for one in load_pack(make_pack(head + table, rows())).series] == areas


def test_a_cell_left_blank_in_a_column_that_others_fill_says_none(make_pack: MakePack) -> None:
    head = "series,title,indicator,breakdown,unit,frequency\n"
    table = 'a,"Exports of cork, Portugal",,,EUR,M\nb,"Exports of wine, Portugal",,wine,EUR,M\n'
    told = {one.key: one for one in load_pack(make_pack(head + table, rows())).series}
    assert [(one.indicator, one.breakdown) for one in told.values()] == [
        ("exports", None),
        ("exports", "wine"),
    ]


def test_series_that_only_their_titles_tell_apart_are_parts(make_pack: MakePack) -> None:
    head = "series,title,breakdown,unit,frequency\n"
    table = (
        'a,"New car registrations, Malta",,car,M\nb,"New car registrations, Kia, Malta",,car,M\n'
        'c,"New car registrations, diesel, Malta",diesel,car,M\n'
    )
    told = load_pack(make_pack(head + table, rows())).series
    assert [one.breakdown for one in told] == [None, "Kia", "diesel"]


def test_titles_tell_places_where_no_row_of_a_measured_pack_has_one(make_pack: MakePack) -> None:
    table = (
        "series,title,indicator,unit,frequency\n"
        'a,"Exports of cork to Spain, Portugal",exports,EUR,M\n'
        'b,"Unemployment rate, Malta",unemployment_rate,percent,M\n'
    )
    exports, rate = load_pack(make_pack(table, rows())).series
    assert (exports.indicator, exports.ref_area, exports.counterpart) == ("exports", "PRT", "ESP")
    assert (rate.ref_area, rate.breakdown) == ("MLT", None)


def test_what_a_company_reports_is_not_of_the_places_in_its_titles(make_pack: MakePack) -> None:
    table = (
        "series,title,indicator,unit,frequency\n"
        'a,"Hale & Marsh, revenue, Ireland",revenue,EUR,A\n'
        'b,"Hale & Marsh, operating profit",operating_profit,EUR,A\n'
    )
    found = load_pack(make_pack(table, rows())).series
    assert {one.ref_area for one in found} <= {"Hale & Marsh", None}


def test_no_measure_or_part_is_told_by_titles_where_every_place_is_given(
    make_pack: MakePack,
) -> None:
    table = (
        "series,title,indicator,ref_area,unit,frequency\n"
        'a,"Exports of cork, Portugal",sales,ESP,EUR,M\n'
    )
    one = load_pack(make_pack(table, rows())).series[0]
    assert (one.indicator, one.ref_area, one.breakdown) == ("sales", "ESP", None)


@pytest.mark.parametrize(
    ("parts", "found"),
    [
        (("enplaned", "enplaned and deplaned"), ["enplaned", "enplaned and deplaned"]),
        (("by land", "by land, foreign"), [None, "foreign"]),
    ],
)
def test_a_part_of_a_sum_is_not_the_whole(
    make_pack: MakePack, parts: tuple[str, str], found: list[str | None]
) -> None:
    told = series_told(make_pack, *(f'"Passengers, {part}, Malta",person,M' for part in parts))
    assert [one.breakdown for one in told.values()] == found


def test_the_title_of_a_pack_names_the_place_of_all(make_pack: MakePack) -> None:
    table = HEAD + "a,Retail sales,EUR,M\nb,Housing starts,dwelling,M\n"
    for title, place in (("Malta in figures", "MLT"), ("Malta and Cyprus in figures", None)):
        made = make_pack(table, rows(), {**DESCRIPTOR, "title": title})
        assert {one.ref_area for one in load_pack(made).series} == {place}


def test_a_bare_pack_is_checked_against() -> None:
    months = [f"2025-{month:02d}" for month in range(1, 7)]
    figures = "".join(
        f"wine,{month},{120 + 7 * n},\nall,{month},{3_400 + 55 * n},\n"
        for n, month in enumerate(months)
    )
    bare = catalogue_of(
        "series,title,unit,multiplier,frequency\n"
        'wine,"Exports of wine to Japan, value, France",EUR,6,M\n'
        'all,"Exports of goods, value, France",EUR,6,M\n',
        f"series,period,value,published\n{figures}",
    )
    text = (
        "French exports rose to 3.86 billion euros in June. Exports of wine to Japan reached 155 "
        "million euros in June, up from 148 million euros in May."
    )
    found = verdicts_of(text, bare, "2025-07-15")
    assert [one.rating for one in found.values()] == [
        Rating.MISMATCH,
        Rating.SUPPORTED,
        Rating.SUPPORTED,
    ]


def test_the_titles_of_the_shipped_packs_tell_what_their_columns_say(tmp_path: Path) -> None:
    kept = ("series", "title", "unit", "frequency", "multiplier", "status", "lag_days")
    agreed: dict[str, list[bool]] = {"indicator": [], "ref_area": [], "transformation": []}
    for folder in shipped_packs():
        bare = tmp_path / folder.name
        shutil.copytree(folder, bare)
        with (folder / "series.csv").open(encoding="utf-8", newline="") as file:
            listed = list(csv.DictReader(file))
        with (bare / "series.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, kept, extrasaction="ignore")
            writer.writeheader()
            writer.writerows(listed)
        told = {one.key: one for one in open_pack(bare).series}
        for one in open_pack(folder).series:
            for slot, found in agreed.items():
                found.append(getattr(one, slot) == getattr(told[one.key], slot))
    assert all(sum(found) > 0.95 * len(found) for found in agreed.values())
