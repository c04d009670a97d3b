"""Who sells to whom is read from the order of a clause."""

import json
from datetime import date
from functools import cache
from itertools import permutations
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from verifier.matched import match_sentence
from verifier.reference.catalogue import Catalogue, open_catalogue
from verifier.settings import Settings

PLACES = {"CHN": "China", "USA": "the United States", "DEU": "Germany", "MEX": "Mexico"}
FLOWS = {"exports": "to", "imports": "from", "trade_balance": "with"}
HEAD = "series,title,indicator,ref_area,counterpart,unit,multiplier,frequency,nature,basis,headline"
DAY = date(2026, 11, 2)


def _rows() -> list[str]:
    rows = []
    for flow, link in FLOWS.items():
        name = flow.replace("_", " ").capitalize()
        for one in PLACES:
            title = f"{name} of {PLACES[one]}"
            rows.append(f"{flow}-{one},{title},{flow},{one},,USD,6,M,flow,year_on_year,yes")
        for one, other in permutations(PLACES, 2):
            title = f"{name} of {PLACES[one]} {link} {PLACES[other]}"
            key = f"{flow}-{one}-{other}"
            rows.append(f"{key},{title},{flow},{one},{other},USD,6,M,flow,year_on_year,no")
    return rows


@cache
def trade() -> Catalogue:
    """The trade of four places with each other and with the world."""
    with TemporaryDirectory() as folder:
        home = Path(folder)
        rows = _rows()
        keys = [row.partition(",")[0] for row in rows]
        months = [f"{year}-{month:02d}" for year in (2025, 2026) for month in range(1, 10)]
        figures = [f"{key},{m},{900 + 7 * n}" for n, key in enumerate(keys) for m in months]
        (home / "series.csv").write_text("\n".join([HEAD, *rows, ""]))
        (home / "observations.csv").write_text("\n".join(["series,period,value", *figures, ""]))
        tables = [{"name": name, "path": f"{name}.csv"} for name in ("series", "observations")]
        described = {"name": "trade", "title": "Trade", "version": "1", "resources": tables}
        (home / "datapackage.json").write_text(json.dumps(described))
        catalogue = open_catalogue((home,), isolated=True)
        for key in keys:
            catalogue.history(key)
        return catalogue


def matched(text: str, meanings: str = "associations") -> str | None:
    """The series that the first figure of a sentence is matched to."""
    found = match_sentence(text, trade(), Settings(meanings=meanings), DAY)
    return found[0].series if found else None


@pytest.mark.parametrize(
    ("text", "series"),
    [
        ("Exports from China to the US fell 12% in September.", "exports-CHN-USA"),
        ("Shipments to the US from China fell 12% in September.", "exports-CHN-USA"),
        ("Imports into Germany from China rose 8% in August.", "imports-DEU-CHN"),
        ("American imports of Mexican goods rose 5% in August.", "imports-USA-MEX"),
        ("Chinese purchases of American goods dropped 20%.", "imports-CHN-USA"),
        ("Sales of German goods to China slid 9% in August.", "exports-DEU-CHN"),
        ("US imports from China fell 12% in September.", "imports-USA-CHN"),
        ("US exports to China fell 12% in September.", "exports-USA-CHN"),
    ],
)
def test_nouns_of_trade_tell_whose_it_is_by_their_prepositions(text: str, series: str) -> None:
    assert matched(text) == series


@pytest.mark.parametrize(
    ("text", "series"),
    [
        ("US-bound exports from Germany fell 4% in September.", "exports-DEU-USA"),
        ("Germany's China-bound exports fell 4% in September.", "exports-DEU-CHN"),
        ("Chinese goods bound for America fell 4% in September.", "exports-CHN-USA"),
        ("Mexican shipments destined for the US fell 4% in September.", "exports-MEX-USA"),
        ("American exports headed for China fell 4% in August.", "exports-USA-CHN"),
        ("China's German imports rose 4% in September.", "imports-CHN-DEU"),
        ("Mexico's American exports rose 4% in September.", "exports-MEX-USA"),
        ("US exports, bound to rise, fell 4% in September.", "exports-USA"),
    ],
)
def test_what_is_bound_for_a_place_goes_there(text: str, series: str) -> None:
    assert matched(text) == series


def test_the_part_of_a_place_is_no_partner_of_it() -> None:
    assert matched("America's Californian exports rose 4% in September.") in (None, "exports-USA")


@pytest.mark.parametrize(
    ("text", "series"),
    [
        ("China supplied the US with $4.2 billion of goods in September.", "exports-CHN-USA"),
        ("China sold 12% less to the US in September than a year before.", "exports-CHN-USA"),
        ("Germany shipped $9.4 billion of goods to the United States.", "exports-DEU-USA"),
        ("Americans bought 5% more from Mexico than a year earlier.", "imports-USA-MEX"),
        ("Goods bought by the US from Germany rose 8% in August.", "imports-USA-DEU"),
        (
            "China, the world's workshop, sold 12% less to the US in September.",
            "exports-CHN-USA",
        ),
        (
            "Germany (the bloc's largest) shipped $9.4 billion of goods to the United States.",
            "exports-DEU-USA",
        ),
        (
            "The US, now the larger of the two, bought 5% more from Mexico than a year earlier.",
            "imports-USA-MEX",
        ),
    ],
)
def test_verbs_of_trade_with_two_ends_tell_a_flow(text: str, series: str) -> None:
    assert matched(text) == series


@pytest.mark.parametrize(
    "text",
    [
        "Exports to Vietnam from China jumped 20% in August.",
        "Exports from France to Germany jumped 20% in August.",
        "China's exports of garlic fell 12% in September.",
        "Mexican avocado exports fell 12% in September.",
    ],
)
def test_another_partner_or_part_is_no_match(text: str) -> None:
    assert matched(text) is None


def test_words_that_part_nothing_leave_the_total() -> None:
    assert matched("China's overall exports fell 12% in September.") == "exports-CHN"
    assert matched("The latest monthly exports of China fell 12%.") == "exports-CHN"
    assert matched("Analysts said exports of Germany fell 12%.") == "exports-DEU"


@pytest.mark.parametrize(
    ("text", "series"),
    [
        ("China sold 5.9% more abroad in September than a year before.", "exports-CHN"),
        ("Germany bought 3.1% less from abroad in September.", "imports-DEU"),
    ],
)
def test_what_a_place_sells_or_buys_abroad_is_its_trade(text: str, series: str) -> None:
    assert matched(text) == series


@pytest.mark.parametrize(
    "text",
    ["China sold 5.9% more bonds in September.", "Germans spent 3.1% more abroad in September."],
)
def test_other_sales_and_deeds_abroad_are_none(text: str) -> None:
    assert matched(text, meanings="off") is None  # a guess may be made, and accuses nobody
