"""The other of two bases printed, figures of a part that another one is named for, and moves in
money that fit the month to the digit."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Reason, Verdict

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,frequency,nature,basis,headline
wool,"Crossbred wool price, Malta",wool_price,MLT,,EUR,M,price,year_on_year,yes
meat,"Lamb exports, Malta",lamb_exports,MLT,,tonne,M,flow,year_on_year,yes
west,"Shearing courses, West Harbour, Malta",courses,MLT,West Harbour,course,M,flow,year_on_year,no
east,"Shearing courses, East of Harbour, Malta",courses,MLT,East of Harbour,course,M,flow,,no
all,"Shearing courses, Malta",courses,MLT,,course,M,flow,year_on_year,yes
"""
MONTHS = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 13)][:23]
WOOL = [2.34, 2.42, 2.45, 2.52, 2.54, 2.5, 2.48, 2.52, 2.57, 2.66, 2.7, 2.64]
WOOL += [2.59, 2.61, 2.63, 2.79, 2.69, 2.71, 2.71, 2.75, 2.82, 2.83, 2.76]
MEAT = [5010, 5520, 5330, 5840, 5410, 5220, 5240, 4830, 4420, 4910, 4945, 5030]
MEAT += [5120, 5540, 5930, 5850, 5910, 5960, 6020, 6040, 6210, 6253, 6137]
WEST = [1840 + 7 * n for n in range(23)]
EAST = [1119 + 3 * n for n in range(23)]


def found_in(text: str) -> dict[str, Verdict]:
    told = {"wool": WOOL, "meat": MEAT, "west": WEST, "east": EAST}
    told["all"] = [a + b for a, b in zip(WEST, EAST, strict=True)]
    return verdicts_of(text, catalogue_told(SERIES, MONTHS, told), "2025-12-09")


SET_AGAINST = "Malta exported 6,137 tonnes of lamb in November, {} from {} tonnes {}."


@pytest.mark.parametrize(
    ("way", "figure", "base"),
    [("down", "6,253", "a year earlier"), ("up", "4,945", "a month earlier")],
)
def test_the_other_base_is_told_as_the_reason(way: str, figure: str, base: str) -> None:
    found = found_in(SET_AGAINST.format(way, figure, base))[f"{figure} tonnes"]
    assert (found.rating, found.reason) == ("mismatch", Reason.OFF_PERIOD)


@pytest.mark.parametrize(
    ("way", "figure", "base"),
    [("up", "4,945", "a year earlier"), ("down", "6,253", "a month earlier")],
)
def test_a_base_in_its_place_is_right(way: str, figure: str, base: str) -> None:
    assert found_in(SET_AGAINST.format(way, figure, base))[f"{figure} tonnes"].rating == "supported"


def test_bases_that_are_both_told_are_exchanged() -> None:
    text = (
        "Malta exported 6,137 tonnes of lamb in November, against {} in October and {} a year ago."
    )
    found = found_in(text.format("4,945", "6,253"))
    assert {found["4,945"].reason, found["6,253"].reason} == {Reason.SWAPPED}
    assert found_in(text.format("6,253", "4,945"))["6,253"].rating == "supported"


def test_a_move_in_money_is_that_of_the_month_where_it_fits_no_year() -> None:
    text = "Crossbred wool in Malta {} 7 cents in November and now stands at €2.76."
    assert found_in(text.format("lost"))["7 cents"].rating == "supported"


def test_a_figure_of_another_part_is_not_that_of_the_part_named() -> None:
    text = (
        "Malta had 3,179 shearing courses in November. In West Harbour they rose by 4.5% to 1,994 "
        "and in the East of Harbour by 3.1% to {}."
    )
    assert found_in(text.format("1,185"))["1,185"].rating == "supported"
    assert found_in(text.format("1,987"))["1,987"].rating != "supported"
