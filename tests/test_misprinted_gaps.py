"""Gaps that the two figures told right before them contradict."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
north,"Trains on time, North, Latvia",trains_on_time,LVA,north,percent,0,M,rate,year_on_year,no
south,"Trains on time, South, Latvia",trains_on_time,LVA,south,percent,0,M,rate,year_on_year,no
dock,"Ships docked, Riga",ships_docked,LVA,Riga,count,0,M,flow,year_on_year,no
port,"Ships docked, Ventspils",ships_docked,LVA,Ventspils,count,0,M,flow,year_on_year,no
"""
MONTHS = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 13)]


@cache
def latvia() -> Catalogue:
    """In October 2025 87.3% of trains were on time in the north and 74.6% in the south; 412 ships
    docked in Riga and 287 in Ventspils."""
    return catalogue_told(
        SERIES,
        MONTHS,
        {
            "north": [round(81.0 + 0.3 * step, 1) for step in range(24)],
            "south": [round(70.4 + 0.2 * step, 1) for step in range(24)],
            "dock": [370 + 2 * step for step in range(24)],
            "port": [266 + step for step in range(24)],
        },
    )


TRAINS = "In the north of Latvia 87.3% of trains were on time in October, in the south 74.6%"
SHIPS = "In October 412 ships docked in Riga and 287 in Ventspils"


def rating_of(text: str, figure: str) -> Rating:
    """The rating of one figure of a text of November 2025."""
    return verdicts_of(text, latvia(), "2025-11-14")[figure].rating


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (TRAINS + ", a gap of {}.", "12.7 points", "17.2 points"),
        (TRAINS + ", a difference of {}.", "12.7 percentage points", "13.7 percentage points"),
        (TRAINS + ". That is a gap of {}.", "12.7 points", "22.7 points"),
        (SHIPS + ", a lead of {}.", "125", "152"),
    ],
)
def test_a_gap_that_two_right_figures_before_it_contradict_is_wrong(
    text: str, right: str, wrong: str
) -> None:
    assert rating_of(text.format(right), right) is Rating.SUPPORTED
    assert rating_of(text.format(wrong), wrong) is Rating.MISMATCH


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (TRAINS + ". Its rivals report a gap of 17.2 points.", "17.2 points"),
        (TRAINS + ". That is a gap of 16 points.", "16 points"),  # no slip, a sentence away
        (TRAINS.replace("74.6%", "76.4%") + ", a gap of 10.9 points.", "10.9 points"),
        (TRAINS + ", a gap of about 17.2 points.", "17.2 points"),
        (
            "In Latvia 74.6% of trains in the south were on time, a lead of 9.1 points.",
            "9.1 points",
        ),
    ],
)
def test_a_gap_of_anything_else_is_not_accused(text: str, figure: str) -> None:
    assert rating_of(text, figure) is not Rating.MISMATCH


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (SHIPS + ", a difference of 17 on the quarter.", "17"),
        (SHIPS + ", a lead of 31 over last year.", "31"),
        (SHIPS + ", with Liepaja behind by a margin of 152.", "152"),
        (SHIPS + ", while their pilots had a gap of 152.", "152"),
        (TRAINS + ", a gap of 2.4 points from the year before.", "2.4 points"),
        (TRAINS + ", and buses, the union says, had a lead of 17.2 points.", "17.2 points"),
        (
            "In October 412 ships docked in Riga, 287 in Ventspils, of 460 foreseen, a gap of 48.",
            "48",
        ),
    ],
)
def test_a_gap_from_another_time_or_of_others_is_not_accused(text: str, figure: str) -> None:
    assert rating_of(text, figure) is not Rating.MISMATCH
