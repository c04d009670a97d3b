"""A figure of some of those that a measure is about is not one of the measure as a whole."""

from datetime import date
from functools import cache

import pytest
from small_catalogue import catalogue_of

from verifier.matched import match_sentence
from verifier.reference.catalogue import Catalogue
from verifier.settings import Settings

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
jobless,Unemployment rate of the Netherlands,unemployment_rate,NLD,,percent,0,M,rate,,yes
births,Births in Ireland,births,IRL,,births,0,A,flow,year_on_year,yes
twins,"Births in Ireland, twins",births,IRL,twins,births,0,A,flow,year_on_year,no
"""


@cache
def pack(*keys: str) -> Catalogue:
    head, *lines = SERIES.splitlines()
    kept = [line for line in lines if line.partition(",")[0] in keys]
    rows = [
        "series,period,value,published",
        *(f"{key},2025,40," for key in keys if key != "jobless"),
    ]
    rows += ["jobless,2025-12,3.9,"] if "jobless" in keys else []
    return catalogue_of("\n".join((head, *kept)) + "\n", "\n".join(rows) + "\n")


def series(text: str, *keys: str) -> str | None:
    return match_sentence(text, pack(*keys), Settings(), date(2026, 1, 20))[0].series


@pytest.mark.parametrize(
    "text",
    [
        "Joblessness among Dutch people who came out of prison stood at 31% in December.",
        "Unemployment among those who fled Ukraine was 31% in the Netherlands in December.",
        "Twins and triplets made up 1,870 of Ireland's newborns last year.",
        "Triplets accounted for just 62 of the births in Ireland last year.",
    ],
)
def test_some_of_those_told_of_are_not_all(text: str) -> None:
    assert series(text, "jobless", "births") is None


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("jobless", "Joblessness among Dutch people stood at 3.9% in December."),
        ("jobless", "Unemployment in the Netherlands was 3.9% in December, said those who count."),
        ("births", "Ireland's births made up for lost ground at 54,000 last year."),
        ("births", "Births in Ireland came to 54,000 last year."),
        ("twins", "Twins made up 1,870 of the births in Ireland last year."),
    ],
)
def test_all_of_them_and_a_part_that_has_a_series_are_matched(key: str, text: str) -> None:
    assert series(text, "jobless", "births", "twins") == key
