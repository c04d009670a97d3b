"""Runs on one side of the middle of a measure, or of a mark told at length."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,transformation,basis,headline
pmi,"Purchasing managers' index, manufacturing, Italy",pmi,ITA,manufacturing,index,0,M,index,none,\
period_on_period,yes
x,"Exports, first 20 days of the month, Austria",exports,AUT,first 20 days,EUR,6,M,flow,none,\
year_on_year,yes
ca,"Current account balance, Latvia",current_account,LVA,,EUR,6,M,flow,none,year_on_year,yes
ppi,"Producer prices, Estonia, change on the year",ppi,EST,,percent,0,M,rate,year_on_year,\
year_on_year,yes
"""
MONTHS = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 11)]
FIGURES = {
    "pmi": (*(51,) * 14, 50.9, 50.2, 49.7, 48.9, 49.2, 49.5),
    "x": (*(100, 101, 103, 102, 104, 109, 110, 111, 112, 113),
          *(110, 108, 99, 103, 109, 107, 105, 115, 113, 114)),
    "ca": (*(-20, -30) * 8, -5, 9, 14, 12),
    "ppi": (*(1.5,) * 13, 1.0, 0.2, -0.4, -1.2, -1.9, -1.6, -1.1),
}  # fmt: skip


@cache
def sides() -> Catalogue:
    """Measures that had lain on one side of their middle for three to five months in October."""
    return catalogue_told(SERIES, MONTHS, FIGURES)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Italy's manufacturing PMI edged up to 49.5 in October from 49.2 but stayed in negative "
         "territory for a {} month running.", "fourth"),
        ("Italy's manufacturing PMI rose to 49.5 in October but remained in contraction for the {} "
         "straight month.", "fourth"),
        ("Italy's manufacturing PMI was 49.5 in October, the {} month in contraction territory.",
         "fourth"),
        ("Italy's manufacturing PMI was 49.5 in October, below the 50 mark that separates growth "
         "from contraction for a {} straight month.", "fourth"),
        ("Latvia's current account was in surplus by 12 million euros in October, the {} month in "
         "a row in the black.", "third"),
        ("Estonia's producer prices fell 1.1% on the year in October, a {} month in negative "
         "territory.", "fifth"),
        ("Estonia's annual rate of change of producer prices rose to -1.1% in October but was in "
         "negative territory for a {} month in a row.", "fifth"),
    ],
)  # fmt: skip
def test_a_run_lies_on_its_side_whichever_way_it_moved(text: str, right: str) -> None:
    assert _run(text, right) == "supported"
    wrong = "sixth" if right != "fifth" else "seventh"
    assert _run(text, wrong) != "supported"


@pytest.mark.parametrize(
    ("text", "count", "rating"),
    [
        ("In October it was the {} consecutive month in which Austria's exports over the first 20 "
         "days have risen on the year.", "third", "supported"),
        ("In October it was the {} consecutive month in which Austria's exports over the first 20 "
         "days have risen on the year.", "fifth", "mismatch"),
        ("Italy's manufacturing PMI rose for a {} month running in October, to 49.5.", "second",
         "supported"),
        ("Italy's manufacturing PMI rose for a {} month running in October, to 49.5.", "fourth",
         "mismatch"),
    ],
)  # fmt: skip
def test_a_run_of_moves_has_no_side(text: str, count: str, rating: str) -> None:
    assert _run(text, count) == rating


def _run(text: str, count: str) -> str:
    return verdicts_of(text.format(count), sides(), "2025-11-20")[count].rating.value
