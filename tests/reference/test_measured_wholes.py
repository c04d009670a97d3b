"""Parts that a title tells by its measure: rows of a table under all items, and kinds of a PMI."""

import pytest
from small_pack import MakePack, rows

from verifier.reference.codelists import codelists
from verifier.reference.measured_wholes import kind_in
from verifier.reference.packs import load_pack

HEAD = "series,title,unit,frequency\n"
Told = tuple[str | None, str | None]


def told(make_pack: MakePack, *listed: str) -> list[Told]:
    """The measure and part of each series of a pack of these rows."""
    table = HEAD + "".join(f"{key},{row}\n" for key, row in zip("abcdefgh", listed, strict=False))
    return [(one.indicator, one.breakdown) for one in load_pack(make_pack(table, rows())).series]


def test_rows_beside_all_items_are_parts_of_its_measure(make_pack: MakePack) -> None:
    on_the_year = "Percentage Change from Corresponding Month of Previous Year"
    assert told(
        make_pack,
        f'"{on_the_year} ;  All groups CPI ;  Malta ;",percent,M',
        f'"{on_the_year} ;  Housing ;  Malta ;",percent,M',
        f'"{on_the_year} ;  Trimmed mean ;  Malta ;",percent,M',
    ) == [("cpi", None), ("cpi", "housing"), ("trimmed_mean_inflation", None)]


def test_all_items_without_a_measure_are_consumer_prices(make_pack: MakePack) -> None:
    assert told(
        make_pack,
        '"Canada; All-items (2002=100)",index,M',
        '"Canada; Gasoline (2002=100)",index,M',
        '"Canada; Gasoline, price of a litre",CAD,M',
        '"Canada; Ships; Food",ship,M',
    )[:3] == [("cpi", None), ("cpi", "gasoline"), ("gasoline_price", None)]


def test_all_items_but_some_are_no_whole(make_pack: MakePack) -> None:
    found = told(
        make_pack,
        '"HICP - All-items excluding energy - Spain",index,M',
        '"HICP - All-items - Spain",index,M',
    )
    assert found == [("hicp", "excluding energy"), ("hicp", None)]


def test_kinds_of_one_measure_are_told_apart(make_pack: MakePack) -> None:
    found = told(
        make_pack,
        '"Malta Services PMI Business Activity Index",index,M',
        '"Malta Manufacturing PMI, seasonally adjusted",index,M',
    )
    assert found == [("pmi", "services"), ("pmi", "manufacturing")]


@pytest.mark.parametrize(
    ("phrase", "indicator", "kind"),
    [
        ("Services PMI", "pmi", "services"),
        ("retail sales", "retail_sales", None),
        ("PMI", "pmi", None),
        ("Services PMI", "lighthouses", None),
    ],
)
def test_a_kind_is_what_is_no_word_of_the_measure(
    phrase: str, indicator: str, kind: str | None
) -> None:
    assert kind_in([phrase], indicator, codelists()) == kind


@pytest.mark.parametrize(
    ("titles", "parts"),
    [
        (["Production in industry incl. construction, Malta"], [None]),
        (
            ["Production in industry, Malta", "Production in industry incl. construction, Malta"],
            [None, "incl. construction"],
        ),
    ],
)
def test_the_widest_of_a_measure_is_its_whole(
    make_pack: MakePack, titles: list[str], parts: list[str | None]
) -> None:
    listed = [f'"{title}",index,M' for title in titles]
    assert [part for _, part in told(make_pack, *listed)] == parts
