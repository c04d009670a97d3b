"""A heading announces the unit of the bare figures in the lines below it."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
x,Exports of Latvia,exports,LVA,,EUR,6,M,flow,year_on_year,yes
m,Imports of Latvia,imports,LVA,,EUR,6,M,flow,year_on_year,yes
wind,"Electricity generated, wind, Latvia",generation,LVA,wind,watt_hour,9,M,flow,year_on_year,no
gas,"Electricity generated, gas, Latvia",generation,LVA,gas,watt_hour,9,M,flow,year_on_year,no
"""
FIGURES = "x,2025-10,1702\nm,2025-10,2088\nwind,2025-10,183\ngas,2025-10,214\n"


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


TABLE = "{}\n\n          {}\nExports   1.702   1.702\nImports   2.808   2.088\n"


@pytest.mark.parametrize("head", ["October   Oct 2025", "Oct 2025   Oct 2025"])
def test_a_caption_tells_the_unit_of_a_table_of_times(head: str, latvia: Catalogue) -> None:
    text = "Trade was brisk.\n\n" + TABLE.format("Latvia's trade, billion euros", head)
    found = verdicts_of(text, latvia, "2025-11-20")
    assert "billion euros" not in found
    assert [found[figure].rating for figure in ("1.702", "2.088")] == ["supported"] * 2
    assert found["2.808"].rating == "mismatch"


def test_a_caption_tells_no_unit_where_a_column_has_one_of_its_own(latvia: Catalogue) -> None:
    text = "Trade was brisk.\n\n" + TABLE.format(
        "Latvia's trade, billion euros", "Oct 2025   Change"
    )
    assert verdicts_of(text, latvia, "2025-11-20")["2.808"].rating != "mismatch"
