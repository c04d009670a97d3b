"""Places told by who stands ahead, by nobody doing so, or by a table."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.language.extremes.tables import place_told
from verifier.model.period import Frequency
from verifier.model.series import Series
from verifier.ranks.field import titled_alike
from verifier.reference.catalogue import Catalogue
from verifier.reference.kinship import are_told_by_place

_RENTS = {"Sydney": 797, "Perth": 718, "the Gold Coast": 690, "Hobart": 591, "Hull City": 402}


@cache
def cities() -> Catalogue:
    """Rents of five cities whose names are written in all ways."""
    head = "series,title,indicator,ref_area,breakdown,unit,frequency,nature,headline"
    series, rows = [head], ["series,period,value"]
    for number, (name, rent) in enumerate(_RENTS.items()):
        title = f'"Median weekly rent, {name}"'
        series.append(f"r{number},{title},rents,AUS,{name},AUD,M,price,no")
        rows += [f"r{number},2026-0{m},{rent + m - 4}" for m in (3, 4)]
    return catalogue_of("\n".join(series) + "\n", "\n".join(rows) + "\n")


LED = "Median weekly rents were published for April 2026. "
PLACES = [
    ("Only Sydney had a higher median weekly rent than Perth, at $718.",
     "Only Sydney had a higher", "exact"),
    ("Perth’s median weekly rent was $718; only Sydney had a higher one.",
     "only Sydney had a higher", "exact"),
    ("Perth, with a median weekly rent of $718, trailed only Sydney.", "trailed only", "exact"),
    ("Hobart’s median weekly rent, $591, was behind only those of Sydney and Perth.",
     "behind only", "ambiguous"),
    ("No city had a higher median weekly rent than Sydney, at $797.", "No city had a higher",
     "exact"),
    ("Nowhere was the median weekly rent higher than in Sydney, at $797.",
     "Nowhere was the median weekly rent higher", "exact"),
    ("Sydney, with a median weekly rent of $797, topped the table.", "topped the table", "exact"),
    ("Perth, with a median weekly rent of $718, topped the table.", "topped the table",
     "ambiguous"),
    ("Hull City, with a median weekly rent of $402, brought up the rear.",
     "brought up the rear", "exact"),
    ("Hobart, with a median weekly rent of $591, was second from bottom.", "second", "exact"),
    ("The Gold Coast had the third-highest median weekly rent, $690.", "third", "exact"),
    ("Sydney’s median weekly rent of $797 was higher than anywhere else.",
     "higher than anywhere else", "exact"),
    ("Sydney had a higher median weekly rent than any other city, at $797.",
     "higher median weekly rent than any other city", "exact"),
    ("None had a higher median weekly rent than Sydney, at $797.", "None had a higher", "exact"),
    ("Perth’s median weekly rent, $718, was exceeded only by Sydney’s.", "exceeded only by",
     "exact"),
    ("Sydney, with a median weekly rent of $797, is at the top of the table.",
     "at the top of the table", "exact"),
    ("Median weekly rents in order: Second was Perth, with $718.", "Second", "exact"),
    ("Perth ranks second: its median weekly rent was $718.", "second", "exact"),
    ("Perth is ranked second by median weekly rent, with $718.", "second", "exact"),
    ("Perth, with a median weekly rent of $718, was dearer than any city bar Sydney.",
     "dearer than any city bar Sydney", "exact"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place", "reason"), PLACES)
def test_a_place_is_told_by_who_stands_ahead(text: str, place: str, reason: str) -> None:
    found = verdicts_of(LED + text, cities(), "2026-05-12")
    assert found[place].reason == reason


@pytest.mark.parametrize(
    "text",
    [
        "Only Sydney had a council that met.",
        "He came last with 3 friends.",
        "He put $718 on the table.",
        "No month had a higher rent than April.",
        "She led the way to 3 exits.",
        "Nowhere was safer for 3 of them.",
        "They trailed only briefly, at 718.",
        "Second was a goal by Hull, for 3 points.",
        "He is at the bottom of the garden with 3 hens.",
    ],
)
def test_other_words_tell_no_place(text: str) -> None:
    found = verdicts_of(text, cities(), "2026-05-12").values()
    assert not any(v.claim.assertion == "rank" for v in found)


@pytest.mark.parametrize(
    ("text", "cue", "place"),
    [
        ("It was behind only those of Spain and Finland.", "behind only", 3),
        ("It trailed only Iowa.", "trailed only", 2),
        ("It trailed only Iowa, Ohio and New Mexico.", "trailed only", 4),
        ("Only Leeds and Hull had a bigger crowd.", "Only Leeds and Hull had a bigger", 3),
        ("It topped the table.", "topped the table", 1),
    ],
)
def test_the_place_is_behind_those_that_are_named(text: str, cue: str, place: int) -> None:
    start = text.index(cue)
    assert place_told(text, start, start + len(cue)) == place


def titled(title: str) -> Series:
    return Series("x", "invented", title, "AUD", Frequency.MONTH)


@pytest.mark.parametrize(
    ("one", "two", "alike"),
    [
        ("Hull FC, home attendance", "Leeds, home attendance", True),
        ("Donors, Madrid", "Donors, the Basque Country", True),
        ("Donors, Madrid", "Donors, adults", False),
        ("Exports, cars", "Exports, cars, Spain", False),
        ("Exports, cars, Spain", "Imports, boats, Italy", False),
    ],
)
def test_titles_of_one_field_differ_in_one_part(one: str, two: str, alike: bool) -> None:
    assert titled_alike(titled(one), titled(two)) is alike


def test_towns_told_by_place_and_part_are_one_field() -> None:
    def town(area: str, name: str) -> Series:
        title = f"Median rent, {name}"
        return Series(*(name, "invented", title, "AUD", Frequency.MONTH, "rents", area, None, name))

    sydney, perth = town("AU-NSW", "Sydney"), town("AU-WA", "Perth")
    assert are_told_by_place(sydney, perth)
    assert not are_told_by_place(sydney, town("AU-NSW", "Newcastle"))
    assert not are_told_by_place(town("AU-NSW", "houses"), town("AU-WA", "units"))
