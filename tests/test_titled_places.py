"""Places, counties and people that a sentence tells of and a series known by its title is not."""

from datetime import date
from functools import cache

import pytest
from small_catalogue import catalogue_of

from verifier.matched import match_sentence
from verifier.reference.catalogue import Catalogue
from verifier.settings import Settings

SERIES = """\
series,title,unit,multiplier,frequency
texas,Unemployment Rate in Texas,percent,0,M
travis,"Unemployment Rate in Travis County, TX",percent,0,M
bare,Unemployment rate,percent,0,M
prices,Consumer Price Index for All Urban Consumers: All Items in U.S. City Average,index,0,M
youth,"Unemployment, youth total (% of total labor force ages 15-24), Spain",percent,0,M
spain,"Unemployment, total (% of total labor force), Spain",percent,0,M
tunisia,"Unemployment, total (% of total labor force), Tunisia",percent,0,M
"""


@cache
def pack() -> Catalogue:
    keys = [line.partition(",")[0] for line in SERIES.splitlines()[1:]]
    rows = [f"{key},2025-{month},40," for key in keys for month in ("11", "12")]
    return catalogue_of(SERIES, "\n".join(("series,period,value,published", *rows)) + "\n")


def series(text: str) -> str | None:
    return match_sentence(text, pack(), Settings(), date(2026, 1, 20))[0].series


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("texas", "Unemployment in Texas was 4.1% in December."),
        ("travis", "Unemployment in Travis County, Texas, was 4.1% in December."),
        ("prices", "US consumer prices rose 2.9% in December from a year earlier."),
        ("spain", "Unemployment in Spain was 10.5% in December."),
        ("youth", "Youth unemployment in Spain was 24.9% in December."),
        ("bare", "The jobless rate was 4.1% in December."),
    ],
)
def test_what_a_title_tells_is_matched(key: str, text: str) -> None:
    assert series(text) == key


@pytest.mark.parametrize(
    "text",
    [
        "Unemployment in Dixie County, Texas, was 4.1% in December.",
        "Unemployment in Lyon was 7.1% in December.",
        "Unemployment in Oregon was 7.1% in December.",
        "US piano prices rose 2.9% in December from a year earlier.",
        "The unemployment rate among nurses in Spain was 3.1% in December.",
        "The unemployment rate for immigrants in Spain was 3.1% in December.",
        "Youth unemployment in Tunisia was 38% in December.",
    ],
)
def test_what_no_title_tells_is_left_unmatched(text: str) -> None:
    assert series(text) is None


def test_the_letters_of_a_state_are_no_name_of_its_county() -> None:
    assert series("Unemployment in TX was 4.1% in December.") != "travis"
