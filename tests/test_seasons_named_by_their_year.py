"""Gates of leagues that come by the year in which a season ends: which one "last season" is, and
what a level is set against in a text whose other figures are of the year before."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_HEAD = "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline"
_GATES = {2022: 18_711, 2023: 19_027, 2024: 22_932, 2025: 23_719, 2026: 23_200}
_TICKETS = {2023: 251, 2024: 280, 2025: 301}


@cache
def gates() -> Catalogue:
    """Crowds of a division, published each June, and tickets for concerts, published each May."""
    series = (
        f"{_HEAD}\ndiv,Average attendance per match of the Second Division,attendance,GBR,"
        "Second Division,persons,0,A,rate,year_on_year,no\n"
        "gig,Tickets sold for concerts in Britain,tickets,GBR,concerts,tickets,5,A,flow,"
        "year_on_year,yes\n"
    )
    rows = ["series,period,value,published"]
    rows += [f"div,{year},{crowd},{year}-06-10" for year, crowd in _GATES.items()]
    rows += [f"gig,{year},{sold},{year + 1}-05-19" for year, sold in _TICKETS.items()]
    return catalogue_of(series, "\n".join(rows) + "\n")


_CONCERTS = "Promoters sold 30.1 million tickets for concerts in 2025."


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("The Second Division drew 23,200 a match last season.", "23,200", "supported"),
        ("The Second Division drew 23,200 a match last season, 519 fewer than the year before.",
         "519", "supported"),
        ("The Second Division drew 23,200 a match last season, 787 fewer than the year before.",
         "787", "mismatch"),
        ("The Second Division drew 23,200 a match, down from 23,719 last season.", "23,719",
         "supported"),
        ("The Second Division drew 23,719 a match last season.", "23,719", "unverified"),
        (f"The Second Division drew 23,200 a match, 4,489 more than in 2022. {_CONCERTS}", "4,489",
         "supported"),
        (f"The Second Division drew 23,200 a match, 4,498 more than in 2022. {_CONCERTS}", "4,498",
         "mismatch"),
        (f"The Second Division drew 23,200 a match, 5,008 more than in 2022. {_CONCERTS}", "5,008",
         "mismatch"),
        (f"The Second Division drew 23,719 a match, 4,692 more than in 2023. {_CONCERTS}", "4,692",
         "supported"),
    ],
)  # fmt: skip
def test_a_season_is_that_of_the_newest_figure(text: str, figure: str, rating: str) -> None:
    verdict = verdicts_of(text, gates(), "2026-11-19")[figure]
    assert verdict.rating == rating, verdict.explanation


def test_a_season_of_a_year_that_has_no_figure_yet_is_the_one_before() -> None:
    told = "The Second Division drew 23,719 a match last season."
    assert verdicts_of(told, gates(), "2026-05-19")["23,719"].rating == "supported"
