"""Distances behind the level of a time gone by, which lie between it and a level of now."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

_SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
rent,"Median rent, Porto",rent,PRT,EUR,0,M,price,year_on_year,yes
"""
_FIGURES = """\
series,period,value,published
rent,2023-04,1021,
rent,2024-01,1205,
rent,2024-04,1309,
rent,2024-07,1695,
rent,2025-01,1350,
rent,2025-12,1655,
rent,2026-01,1680,
"""
_NOW = "The median rent in Porto was €1,680 in January. "


def rating(text: str, figure: str) -> str:
    return str(verdicts_of(text, catalogue_of(_SERIES, _FIGURES), "2026-02-13")[figure].rating)


@pytest.mark.parametrize(
    ("rest", "figure"),
    [
        ("In April 2024 it was €1,309, or €371 less.", "€371"),
        ("In April 2024 it cost €1,309, €371 less a month.", "€371"),
        ("In April 2024 it was €1,309, or 22% less.", "22%"),
        ("In July 2024 it was €1,695, or €15 more.", "€15"),
    ],
)
def test_what_it_was_less_then_is_told_of_now(rest: str, figure: str) -> None:
    assert rating(_NOW + rest, figure) == "supported"
    assert rating(f"Rents are up.\n\n{_NOW}\n\nIt adds up. {rest}", figure) == "supported"


@pytest.mark.parametrize(
    ("rest", "figure", "right"),
    [
        # wrong either way
        ("In April 2024 it was €1,309, or €400 less.", "€400", "mismatch"),
        ("In April 2024 it was €1,309, or 32% less.", "32%", "mismatch"),
        ("In April 2024 it was €1,309, or 22% more.", "22%", "mismatch"),
        # right as told of the year before
        ("In April 2024 it was €1,309, 28% more than a year before.", "28%", "supported"),
        ("In April 2024 it was €1,309, €371 less than a year before.", "€371", "mismatch"),
    ],
)
def test_what_is_no_distance_from_now_is_left_as_it_was(rest: str, figure: str, right: str) -> None:
    assert rating(_NOW + rest, figure) == right
