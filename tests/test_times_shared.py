"""Times that a figure shares with its neighbours, and those that are theirs alone."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating, Verdict
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,transformation,basis,\
headline
core,"Core inflation, Norway",core_inflation,NOR,,percent,0,M,rate,year_on_year,year_on_year,yes
bonus,"Bonuses, change on a year earlier, Norway",bonuses,NOR,,percent,0,M,rate,year_on_year,\
year_on_year,yes
over,"Overtime pay, change on a year earlier, Norway",overtime_pay,NOR,,percent,0,M,rate,\
year_on_year,year_on_year,yes
"""
MONTHS = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 13)][8:22]
VALUES = {
    "core": (3.3, 3.4, 3.5, 3.6, 3.6, 3.5, 3.5, 3.4, 3.4, 3.2, 3.2, 3.1, 3.1, 3.0),
    "bonus": (2.2, 2.3, 2.1, 2.4, 2.5, 2.2, 2.1, 2.6, 2.8, 1.7, 1.5, 1.1, -1.9, 3.7),
    "over": (0.6, 0.7, 0.9, 1.0, 0.8, 0.5, 0.4, 0.3, 0.7, 0.6, 0.9, 1.3, 1.2, 1.4),
}


@cache
def norway() -> Catalogue:
    return catalogue_told(SERIES, MONTHS, VALUES)


def verdict_on(text: str, figure: str) -> Verdict:
    """The verdict on one figure of a text of November 2025 on October."""
    return verdicts_of(text, norway(), "2025-11-14")[figure]


@pytest.mark.parametrize(
    ("came", "rating"),
    [("3.1%", Rating.SUPPORTED), ("3.4%", Rating.UNVERIFIED), ("3.3%", Rating.UNVERIFIED)],
)
def test_what_a_rate_came_from_is_that_of_the_month_before(came: str, rating: Rating) -> None:
    text = f"Figures for October are out. Core inflation in Norway slipped to 3% from {came}."
    found = verdict_on(text, came).rating
    assert found is rating or (found is Rating.MISMATCH and rating is not Rating.SUPPORTED)


@pytest.mark.parametrize(("told", "right"), [("1.4%", True), ("1.2%", False)])
@pytest.mark.parametrize("joint", ["after shrinking 1.9%, and", "having shrunk 1.9% before;"])
def test_the_time_of_what_went_before_is_shared_by_none(told: str, right: bool, joint: str) -> None:
    text = f"In October bonuses in Norway went up 3.7% {joint} overtime pay rose {told}."
    assert (verdict_on(text, told).rating is Rating.SUPPORTED) is right


@pytest.mark.parametrize(("told", "right"), [("3%", True), ("3.1%", False)])
def test_a_level_of_a_month_ago_is_an_old_one(told: str, right: bool) -> None:
    text = (
        "Overtime pay in Norway rose 1.4% in October, after 1.2% in September. "
        f"Core inflation did better still at {told}."
    )
    assert (verdict_on(text, told).rating is Rating.SUPPORTED) is right


@pytest.mark.parametrize("back", ["A month earlier it was {}", "The month before it was {}"])
def test_a_level_that_words_lead_back_to_is_of_then(back: str) -> None:
    text = f"Core inflation in Norway was 3% in October. {back.format('3.1%')}."
    assert verdict_on(text, "3.1%").rating is Rating.SUPPORTED
