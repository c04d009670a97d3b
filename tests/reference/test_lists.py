"""The rows of the codelists: no word with two meanings unseen, no code or unit of nobody."""

import csv
from collections import defaultdict
from functools import cache
from itertools import pairwise
from pathlib import Path

import babel
import pycountry
import pytest

from verifier.model.codelist import Vocabulary, bare_words
from verifier.model.mention import TermKind
from verifier.model.span import Span
from verifier.reference.areas import find_area
from verifier.reference.catalogue import Catalogue
from verifier.reference.codelists import codelists
from verifier.reference.shipped import shipped_folder

REVIEWED = Path(__file__).parent / "double_meanings.csv"
LISTS = ("areas", "indicators", "breakdowns", "currencies", "wordings", "names", "units")
STOP_WORDS = frozenset(
    "a about after all also an and any are as at be been before but by can could did do for from "
    "had has have he her his how i if in into is it its may more most no not of on one or other "
    "our out over she so some such than that the their them then there these they this to up was "
    "we were what when which who will with would you".split()
)
NO_PEOPLE = {"ATF", "BVT", "CCK", "CXR", "HMD", "IOT", "SGS", "SJM", "UMI", "NFK", "PCN"}
"""Territories without a people of their own whose name news copy would print."""
NO_DEMONYM = NO_PEOPLE | {"ALA", "BES", "BLM", "GGY", "JEY", "MAF", "SPM", "SXM", "VAT", "WLF"}
NO_CAPITAL = NO_PEOPLE | {
    *("ALA", "AIA", "ATA", "BES", "BLM", "BMU", "CUW", "GIB", "GUF", "HKG", "IMN", "MAC", "MAF"),
    *("MSR", "MYT", "NIU", "PRI", "SGP", "SHN", "SPM", "SXM", "TKL", "WLF", "GRL"),
}
"""Places that are their own capital or whose capital's name is an ordinary word or a surname."""
UNITS_OF = ("US", "CA", "AU", "DE", "IN", "BR", "JP", "ES", "ZA", "IT")
"""Countries whose ISO 3166-2 states, provinces or regions are all listed."""
ONE_BY_COUNTRY = {"US-AS", "US-GU", "US-MP", "US-UM", "US-VI"}
"""Units that are listed as countries."""


@cache
def bare() -> Vocabulary:
    """What the codelists say without any pack."""
    return Catalogue(()).vocabulary()


@cache
def table(name: str) -> tuple[dict[str, str], ...]:
    """The rows of a codelist."""
    path = shipped_folder() / "codelists" / f"{name}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file, strict=True))


def phrases(name: str) -> list[tuple[str, str]]:
    """Each phrase of a list with the code that it stands for."""
    columns = ("name", "words", "demonyms", "seats") if name == "areas" else ("words",)
    return [
        (phrase.strip(), row.get("code") or row.get("area") or "")
        for row in table(name)
        for column in columns
        for phrase in row[column].split(";")
        if phrase.strip()
    ]


def doubles(name: str) -> dict[str, set[str]]:
    """The phrases of a list that stand for several codes, by their words."""
    found: dict[str, set[str]] = defaultdict(set)
    for phrase, code in phrases(name):
        found[" ".join(bare_words(phrase.replace("-", " ")))].add(code)
    return {phrase: codes for phrase, codes in found.items() if len(codes) > 1}


@pytest.mark.parametrize("name", ["areas", "indicators", "breakdowns", "currencies"])
def test_a_phrase_with_two_meanings_is_a_reviewed_one(name: str) -> None:
    with REVIEWED.open(encoding="utf-8", newline="") as file:
        reviewed = {
            row["phrase"]: set(row["codes"].split(";"))
            for row in csv.DictReader(file)
            if row["list"] == name
        }
    assert doubles(name) == reviewed


@pytest.mark.parametrize("name", LISTS)
def test_no_phrase_is_a_stop_word_a_number_or_empty(name: str) -> None:
    for phrase, code in phrases(name):
        words = bare_words(phrase)
        assert words or (name == "units" and not phrase.isalnum()), (phrase, code)
        common = len(words) == 1 and words[0] in STOP_WORDS
        assert not (common and not phrase[:1].isupper() and name != "units"), (phrase, code)
        assert not phrase.isdigit(), (phrase, code)


@pytest.mark.parametrize("name", LISTS)
def test_cells_have_no_stray_blanks_and_no_phrase_twice(name: str) -> None:
    for row in table(name):
        for column, cell in row.items():
            assert cell == cell.strip(), (row, column)
            if column in ("words", "demonyms", "seats"):
                parts = cell.split(";")
                assert len(parts) == len(set(parts)), (row, column)


@pytest.mark.parametrize("name", ["areas", "breakdowns"])
def test_a_code_has_one_row(name: str) -> None:
    codes = [row["code"] for row in table(name)]
    assert len(codes) == len(set(codes))


def test_rows_of_one_measure_stand_together_and_agree() -> None:
    rows = table("indicators")
    starts = [b["code"] for a, b in pairwise(({"code": ""}, *rows)) if a["code"] != b["code"]]
    assert len(starts) == len(set(starts))
    kinds: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for row in rows:
        kinds[row["code"]].add((row["nature"], row["unit"]))
    assert not [code for code, found in kinds.items() if len(found) > 1]


def test_other_codes_and_stand_ins_are_known() -> None:
    lists = codelists()
    own = {row["code"] for row in table("areas")}
    others = [code for row in table("areas") for code in row["other_codes"].split(";") if code]
    assert len(others) == len(set(others))
    assert not own & set(others)
    assert {row["counts_for"] for row in table("areas") if row["counts_for"]} <= own
    assert not [row["area"] for row in table("currencies") if not find_area(row["area"], lists)]
    assert {row["where"] for row in table("breakdowns")} <= {"", "packs"}
    assert {row["kind"] for row in table("wordings")} == {"adjustment", "prices"}


def test_names_of_places_begin_with_a_capital() -> None:
    for row in table("areas"):
        assert row["name"][:1].isupper(), row["code"]
        for phrase in (*row["demonyms"].split(";"), *row["seats"].split(";")):
            last = phrase.split(" ")[-1]
            assert not phrase or phrase[:1].isupper() or last[:1].isupper(), (row["code"], phrase)


@pytest.mark.parametrize("country", [c.alpha_3 for c in pycountry.countries])
def test_every_country_has_a_name_a_people_and_a_capital(country: str) -> None:
    area = codelists().areas[country]
    assert area.name
    assert area.demonyms or country in NO_DEMONYM
    assert area.seats or country in NO_CAPITAL


def test_every_country_is_found_by_the_name_that_cldr_has() -> None:
    territories = babel.Locale("en").territories
    for country in pycountry.countries:
        name = territories[country.alpha_2]
        found = bare().find(name, Span(0, len(name)))
        codes = {t.code for m in found for t in m.terms if t.kind is TermKind.AREA}
        assert codes, name


@pytest.mark.parametrize("country", UNITS_OF)
def test_the_states_of_large_countries_are_listed(country: str) -> None:
    units = {u.code for u in pycountry.subdivisions.get(country_code=country) if not u.parent_code}
    assert not {c for c in units if c not in codelists().areas} - ONE_BY_COUNTRY


@pytest.mark.parametrize(
    "text",
    [
        "He paid the states and the rest of the continent a visit",
        "an acre of land beside the delta",
        "rivers rose across the plateau",
        "a plain para in the report",
        "the marche of time",
        "Miss Hidalgo said so",
        "Mrs Guerrero was an ill woman",
        "the south and the north east of town",
        "number 10 in the table",
        "a kiwi and an orange",
    ],
)
def test_ordinary_words_are_no_regions(text: str) -> None:
    found = bare().find(text, Span(0, len(text)))
    assert {t.code for m in found for t in m.terms if t.kind is TermKind.AREA} == set()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("PNG's economy", "PNG"),
        ("KSA", "SAU"),
        ("Emiratis", "ARE"),
        ("Kosovars", "XKX"),
        ("the Filipinos", "PHL"),
        ("countries using the euro", "EA"),
        ("the 27-nation bloc", "EU27"),
        ("Scandinavian lenders", "NORDICS"),
        ("the Visegrad countries", "VISEGRAD"),
        ("Piedmont", "IT-21"),
        ("Hokkaido and Nagano", "JP-20"),
        ("New Englanders", "US-NENG"),
        ("the West Indies", "CARIBBEAN"),
        ("industrialised countries", "OECD"),
    ],
)
def test_places_are_found_as_desks_write_them(text: str, code: str) -> None:
    found = bare().find(text, Span(0, len(text)))
    assert code in {t.code for m in found for t in m.terms if t.kind is TermKind.AREA}
