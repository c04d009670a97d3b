"""Figures that words tell outright as moves, or as levels, and that fit the other."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating, Reason

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
sold,Cinema tickets sold in Malta,cinema_admissions,MLT,ticket,3,M,flow,year_on_year,yes
staff,Employees of hotels in Malta,hotel_staff,MLT,person,0,M,stock,year_on_year,yes
"""
MONTHS = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 10)]
SOLD = (311, 318, 342, 365, 402, 441, 498, 512, 437, 322, 309, 351, 371, 398, 466, 507, 524, 452)
STAFF = (12110, 12245, 12391, 12710, 13114, 13542, 13977, 14120, 13605,
         11870, 11964, 12102, 12488, 12901, 13377, 13790, 13988, 13461)  # fmt: skip


def verdict_on(figure: str, text: str) -> tuple[Rating, Reason]:
    catalogue = catalogue_told(HEAD, MONTHS, {"sold": SOLD, "staff": STAFF})
    found = verdicts_of(text, catalogue, "2025-10-20")[figure]
    return found.rating, found.reason


@pytest.mark.parametrize(
    ("figure", "text"),
    [
        ("72,000", "Malta's cinemas sold 72,000 tickets in September."),
        ("15,000", "Cinema tickets sold in Malta came to 15,000 in September."),
        (
            "13,461",
            "In September employees of Malta's hotels were 13,461 fewer than a year earlier.",
        ),
    ],
)
def test_what_is_told_outright_is_borne_out_by_no_other_kind(figure: str, text: str) -> None:
    assert verdict_on(figure, text)[0] is not Rating.SUPPORTED


def test_a_move_told_outright_is_no_level() -> None:
    text = "Malta's hotels lost 13,461 employees in September."
    assert verdict_on("13,461", text) == (Rating.MISMATCH, Reason.OFF_OPERATION)


@pytest.mark.parametrize(
    ("figures", "text"),
    [
        (("144", "13,461"),
         "Malta's hotels had 144 employees in September, 13,461 fewer than a year earlier."),
        (("144", "13,461"),
         "Malta's hotels had 144 employees in September, the fewest since March, and 13,461 fewer "
         "than a year earlier."),
    ],
)  # fmt: skip
def test_a_level_and_its_change_in_each_others_place_are_swapped(
    figures: tuple[str, str], text: str
) -> None:
    assert [verdict_on(figure, text)[1] for figure in figures] == [Reason.SWAPPED] * 2


@pytest.mark.parametrize(
    ("figure", "text"),
    [
        ("452,000", "Malta's cinemas sold 452,000 tickets in September."),
        ("452,000", "The cinemas of Malta added 452,000 tickets sold in September."),
        ("144", "Employees of Malta's hotels were 144 fewer than in September 2024."),
        ("13,461", "Employees of Malta's hotels fell to 13,461 in September."),
        ("527", "Malta's hotels lost 527 employees in September."),
    ],
)
def test_levels_and_moves_are_right_as_they_are_told(figure: str, text: str) -> None:
    assert verdict_on(figure, text)[0] is Rating.SUPPORTED
