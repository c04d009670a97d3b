"""Figures of what lies elsewhere, and of the other one of two that are told in turn."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,counterpart,unit,multiplier,frequency,nature,basis,headline
all,"Guests, Malta",guests,MLT,,persons,0,M,flow,year_on_year,yes
ita,"Guests, Malta, from Italy",guests,MLT,ITA,persons,0,M,flow,year_on_year,no
fra,"Guests, Malta, from France",guests,MLT,FRA,persons,0,M,flow,year_on_year,no
"""
MONTHS = [f"2025-{month:02d}" for month in range(1, 12)]


@cache
def malta() -> Catalogue:
    """In November 39,730 guests from Italy and 21,110 from France."""
    return catalogue_told(
        SERIES,
        MONTHS,
        {
            "all": [90_000 + 700 * step for step in range(11)],
            "ita": [40_100 - 37 * step for step in range(11)],
            "fra": [21_000 + 11 * step for step in range(11)],
        },
    )


def is_right(text: str, figure: str) -> bool:
    """Whether a figure of a text of December 2025 is borne out."""
    return verdicts_of(text, malta(), "2025-12-20")[figure].rating is Rating.SUPPORTED


@pytest.mark.parametrize(
    ("text", "figure", "right"),
    [
        ("In November Malta had 39,730 guests from Italy and 57,270 elsewhere.", "39,730", True),
        ("In November Malta had 57,270 guests from Italy and 39,730 elsewhere.", "39,730", False),
        ("In November Malta had 39,730 guests from Italy, 5,000 by ship.", "39,730", True),
    ],
)
def test_what_lies_elsewhere_is_not_of_the_place_told_last(
    text: str, figure: str, right: bool
) -> None:
    assert is_right(text, figure) is right


@pytest.mark.parametrize(
    ("names", "figures", "right"),
    [
        ("Italy and the cruise ships", "57,270 and 39,730", False),
        ("The cruise ships and Italy", "39,730 and 57,270", False),
        ("The cruise ships and Italy", "57,270 and 39,730", True),
        ("Italy and France", "39,730 and 21,110", True),
        ("France and Italy", "21,110 and 39,730", True),
    ],
)
def test_of_two_told_in_turn_the_first_figure_is_of_the_first(
    names: str, figures: str, right: bool
) -> None:
    text = f"{names} sent {figures} guests to Malta in November, respectively."
    assert is_right(text, "39,730") is right
