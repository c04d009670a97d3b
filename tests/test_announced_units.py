"""A heading announces the unit of the bare figures in the lines below it."""

from dataclasses import replace
from datetime import date

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reader import article_from
from verifier.reference.catalogue import Catalogue
from verifier.settings import Settings
from verifier.straight_line import check_article

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
x,Exports of Latvia,exports,LVA,,EUR,6,M,flow,year_on_year,yes
m,Imports of Latvia,imports,LVA,,EUR,6,M,flow,year_on_year,yes
mr,"Imports of Latvia, change on the year",imports,LVA,,percent,0,M,rate,year_on_year,no
wind,"Electricity generated, wind, Latvia",generation,LVA,wind,watt_hour,9,M,flow,year_on_year,no
gas,"Electricity generated, gas, Latvia",generation,LVA,gas,watt_hour,9,M,flow,year_on_year,no
"""
FIGURES = "x,2025-10,1702\nm,2025-10,2088\nmr,2025-10,3.1\nwind,2025-10,183\ngas,2025-10,214\n"


@pytest.fixture(scope="module")
def latvia() -> Catalogue:
    return catalogue_of(SERIES, f"series,period,value\n{FIGURES}")


@pytest.mark.parametrize(
    ("heading", "line", "figure"),
    [
        ("Latvia's trade in October (€m)", "Imports: 2,088", "2,088"),
        ("Latvia's trade in October, €bn", "Imports: 2.088", "2.088"),
        ("Latvia's trade in October, millions of euros", "- Exports: 1,702", "1,702"),
        ("Electricity generated in Latvia in October, in GWh", "• Wind: 183", "183"),
        ("Electricity generated in Latvia, October – GWh", "Gas: 214", "214"),
    ],
)
def test_the_unit_of_a_list_is_printed_once(
    heading: str, line: str, figure: str, latvia: Catalogue
) -> None:
    found = verdicts_of(f"{heading}\n\n{line}\n", latvia, "2025-11-20")
    assert {q: v.rating for q, v in found.items()} == {figure: "supported"}


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Latvia's trade in October (€m)\n\nImports: 2,188\n", "2,188"),  # not what it was
        ("Latvia's trade in October\n\nImports: 2,088\n", "2,088"),  # nothing is announced
        ("Latvia's trade in October (€m)\n\nAll is well.\n\nImports: 2,088\n", "2,088"),
        ("Latvia's trade in October, thousands of euros\n\nImports: 2,088\n", "2,088"),
    ],
)
def test_other_figures_are_not_borne_out(text: str, figure: str, latvia: Catalogue) -> None:
    assert verdicts_of(text, latvia, "2025-11-20")[figure].rating != "supported"


def test_a_figure_with_a_unit_of_its_own_keeps_it(latvia: Catalogue) -> None:
    text = "Latvia's trade in October (€m)\n\nImports: €2.088bn\n"
    assert verdicts_of(text, latvia, "2025-11-20")["€2.088bn"].rating == "supported"


@pytest.mark.parametrize(
    "head",
    [
        "Electricity generated in Latvia in October, in GWh: ",
        "Electricity generated in Latvia in October (GWh): ",
        "Latvian power in October 2025, in GWh (September in brackets): ",
    ],
)
def test_the_unit_of_a_list_in_one_line_is_printed_once(head: str, latvia: Catalogue) -> None:
    found = verdicts_of(f"{head}wind 183, gas 241.", latvia, "2025-11-20")
    assert found["183"].rating == "supported", found["183"].explanation
    assert found["241"].rating == "mismatch", found["241"].explanation


def test_a_list_in_another_unit_is_not_borne_out(latvia: Catalogue) -> None:
    text = "Electricity generated in Latvia in October, in {}: wind 183, gas 214."
    for unit in ("million tonnes", "millions of euros"):
        found = verdicts_of(text.format(unit), latvia, "2025-11-20")
        assert {v.rating for v in found.values()} == {"unverified"}


TABLE = """Latvia's trade in October

| | October 2025 | Change, % |
|---|---|---|
| Imports{} | {} | 3.1 |
"""


@pytest.mark.parametrize("name", ["copy.txt", "copy.md"])
@pytest.mark.parametrize(
    ("unit", "figure", "rating"),
    [
        (", €m", "2,088", "supported"),
        (" (€bn)", "2.088", "supported"),
        (", €bn", "2.188", "mismatch"),
        (" (millions of euros)", "2,088", "supported"),
        ("", "2.088", "supported"),  # a table prints its figures in thousands, millions or billions
        ("", "2.48", "unverified"),
    ],
)
def test_the_unit_of_a_row_is_that_of_its_first_cell(
    name: str, unit: str, figure: str, rating: str, latvia: Catalogue
) -> None:
    text = TABLE.format(unit, figure)
    read = replace(article_from(text.encode(), name), published=date(2025, 11, 20))
    verdicts = check_article(read, latvia, Settings()).verdicts
    (found,) = (v for v in verdicts if v.claim.span.of(read.text) == figure)
    assert found.rating == rating, found.explanation


def test_a_column_of_changes_has_no_unit_of_its_rows(latvia: Catalogue) -> None:
    found = verdicts_of(TABLE.format(", €bn", "2.088"), latvia, "2025-11-20")
    assert found["2.088"].rating == "supported"
    assert found["3.1"].claim.quantity is not None
    assert found["3.1"].claim.quantity.unit is None


@pytest.mark.parametrize(
    ("caption", "head", "label", "figure", "rating"),
    [
        ("Latvia's trade (€m)", "October", "Imports", "2,088", "supported"),
        ("Latvia's trade (€m)", "October", "Imports", "2,188", "mismatch"),
        ("Latvia's trade (€m)", "October", "Imports, % y/y", "3.1", "supported"),
        ("Latvia's trade", "October", "Imports, % change on a year ago", "3.1", "supported"),
        ("Latvia's trade (€m)", "Share in October", "Imports", "55.1", "unverified"),
    ],
)
def test_the_unit_of_a_table_may_stand_above_it_or_above_a_column(
    caption: str, head: str, label: str, figure: str, rating: str, latvia: Catalogue
) -> None:
    table = f"| | {head} | September |\n|---|---|---|\n| {label} | {figure} | n/a |\n"
    text = f"Latvia in October\n\n{caption}\n\n{table}"
    found = verdicts_of(text, latvia, "2025-11-20")[figure]
    assert found.rating == rating, found.explanation


def test_the_unit_of_a_column_may_stand_at_its_head(latvia: Catalogue) -> None:
    text = "Latvia's trade\n\n| | Value, €bn | Rank |\n|---|---|---|\n| Imports | 2.088 | 41 |\n"
    found = verdicts_of(text, latvia, "2025-11-20")
    told = {q: v.claim.quantity.unit for q, v in found.items() if v.claim.quantity is not None}
    assert told == {"2.088": "EUR", "41": None}


TIMES = "{}\n\n          {}\nExports   1.702   1.702\nImports   2.808   2.088\n"


@pytest.mark.parametrize("head", ["October   Oct 2025", "Oct 2025   Oct 2025"])
def test_a_caption_tells_the_unit_of_a_table_of_times(head: str, latvia: Catalogue) -> None:
    text = "Trade was brisk.\n\n" + TIMES.format("Latvia's trade, billion euros", head)
    found = verdicts_of(text, latvia, "2025-11-20")
    assert "billion euros" not in found
    assert [found[figure].rating for figure in ("1.702", "2.088")] == ["supported"] * 2
    assert found["2.808"].rating == "mismatch"


def test_a_caption_tells_no_unit_where_a_column_has_one_of_its_own(latvia: Catalogue) -> None:
    text = "Trade was brisk.\n\n" + TIMES.format(
        "Latvia's trade, billion euros", "Oct 2025   Change"
    )
    assert verdicts_of(text, latvia, "2025-11-20")["2.808"].rating != "mismatch"


@pytest.mark.parametrize(
    ("text", "rated"),
    [
        ("In October Latvia's trade came, in billions of euros, to 1.702 of exports and 2.088 of "
         "imports.", {"1.702": "supported", "2.088": "supported"}),
        ("The October figures show, in millions of euros, exports (1,702) and imports (2,088).",
         {"1,702": "supported", "2,088": "supported"}),
        ("The October figures show, in millions of euros, exports (1,720) and imports (2,088).",
         {"1,720": "mismatch", "2,088": "supported"}),
    ],
)  # fmt: skip
def test_a_sentence_may_set_in_the_unit_of_all_its_figures(
    text: str, rated: dict[str, str], latvia: Catalogue
) -> None:
    found = verdicts_of(text, latvia, "2025-11-20")
    assert {quote: v.rating for quote, v in found.items()} == rated


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("They settled, in euros, the bills of 12 shops and 9 bars.", {"12": None, "9": None}),
        ("It was paid, in euros, for all 14.", {"14": None}),
        ("Sales came, in euros, to 1.7m and 2.1m pounds.", {"2.1m pounds": "GBP"}),
        ("Sold, in euros, at a loss. Exports were up at 41 plants, imports at 30.",
         {"41": None, "30": None}),
    ],
)  # fmt: skip
def test_what_is_counted_or_stands_behind_keeps_its_unit(
    text: str, units: dict[str, str | None], latvia: Catalogue
) -> None:
    found = verdicts_of(f"Latvia's exports grew. {text}", latvia, "2025-11-20")
    told = {q: v.claim.quantity.unit for q, v in found.items() if v.claim.quantity is not None}
    nouns = ("shop", "bar", "plant")
    assert {q: None if told[q] in nouns else told[q] for q in units} == units
