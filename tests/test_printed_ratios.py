"""Multiples of one figure that the text prints in another, told in the same way."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.judge.rounds.arithmetic.printed_ratios import _ASIDE, _OF_THE
from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
bread,"Bread price index, Cyprus",bread_price,CYP,index,0,M,index,year_on_year,yes
honey,"Honey price index, Cyprus",honey_price,CYP,index,0,M,index,year_on_year,yes
goats,"Goats sold, Cyprus",goats_sold,CYP,goats,0,M,flow,year_on_year,yes
"""
MONTHS = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 13)]


@cache
def cyprus() -> Catalogue:
    """In October 2025 bread cost 2.0% more than a year before and honey 6.1%; 4,260 goats were
    sold, 1.5% more."""
    goats = [4_101 + 11 * step for step in range(24)]
    goats[9], goats[21] = 4_197, 4_260
    bread, honey = ([100.0 + step / 10 for step in range(24)] for _ in (1, 2))
    bread[9], bread[21] = 100.0, 102.0
    honey[9], honey[21] = 100.0, 106.1
    return catalogue_told(SERIES, MONTHS, {"bread": bread, "honey": honey, "goats": goats})


BREAD = "The price of bread in Cyprus rose 2.0% on the year in October"


def rating_of(text: str, figure: str) -> Rating:
    """The rating of one figure of a text of November 2025."""
    return verdicts_of(text, cyprus(), "2025-11-14")[figure].rating


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (BREAD + ". Honey goes up {} as fast: it was 6.1% dearer.", "three times", "five times"),
        (BREAD + ", a {} of the pace of honey, which rose 6.1%.", "third", "fifth"),
    ],
)
def test_a_multiple_is_one_of_two_figures_told_alike(text: str, right: str, wrong: str) -> None:
    found = verdicts_of(text.format(right), cyprus(), "2025-11-14")
    told = next(v for figure, v in found.items() if right in figure)
    assert told.rating is Rating.SUPPORTED
    found = verdicts_of(text.format(wrong), cyprus(), "2025-11-14")
    told = next(v for figure, v in found.items() if wrong in figure)
    assert told.rating is not Rating.SUPPORTED


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (BREAD + ", a third of the pace of honey, which rose 1.6%.", "a third"),  # wrong itself
        (BREAD + ". Goats are three times as popular as they were in 1998.", "three times"),
        ("Honey rose 6.1% on the year in October, a third of the pace of bread.", "a third"),
        (BREAD + ". Honey rose 6.1%, three times the average of the past decade.", "three times"),
        (BREAD + ". Honey rose 6.1%, three times as much as expected.", "three times"),
    ],
)
def test_a_multiple_of_anything_else_is_not_borne_out(text: str, figure: str) -> None:
    assert rating_of(text, figure) is not Rating.SUPPORTED


@pytest.mark.parametrize(
    ("before", "behind", "joined"),
    [
        (" of goods, almost ", " the $", True),
        (", or ", " times the ", True),
        (" and ", " the $", False),
        (", almost ", " what it was at $", False),
    ],
)
def test_a_multiple_is_of_the_pair_that_it_joins(before: str, behind: str, joined: bool) -> None:
    parts = _ASIDE.fullmatch(before), _OF_THE.fullmatch(behind)
    assert all(part is not None for part in parts) is joined


@pytest.mark.parametrize(
    ("multiple", "right"),
    [("halved", True), ("doubled", False)],  # 4,197 after 8,400
)
def test_what_has_become_so_many_times_is_the_later_figure(multiple: str, right: bool) -> None:
    goats = [4_197 + 7 * step for step in range(24)]
    goats[9], goats[21] = 8_400, 4_197
    catalogue = catalogue_told(SERIES, MONTHS, {"goats": goats, "bread": goats, "honey": goats})
    text = (
        "Some 4,197 goats were sold in Cyprus in October 2025. A year before it was 8,400, so it "
        f"has as good as {multiple}."
    )
    found = verdicts_of(text, catalogue, "2025-11-14")
    assert found["8,400"].rating is Rating.SUPPORTED
    assert (found[multiple].rating is Rating.SUPPORTED) is right
