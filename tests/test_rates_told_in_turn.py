"""Rates, indices and shares told in turn, each with its move or what it was behind it in an
aside."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.language.measures.gapped import heads_the_next
from verifier.model.span import Span
from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

_HEAD = "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline"
_DAYS = """
y5,"Bond yield, 5-year, Iceland",bond_yield,ISL,5-year,percent,0,D,rate,period_on_period,no
y10,"Bond yield, 10-year, Iceland",bond_yield,ISL,10-year,percent,0,D,rate,period_on_period,yes
main,"OMX Main share index, close",share_index,ISL,OMX Main,index,0,D,index,period_on_period,yes
small,"OMX Growth share index, close",share_index,ISL,OMX Growth,index,0,D,index,period_on_period,no
"""
_YIELDS = {
    "y5": (6.412, 6.431),
    "y10": (6.703, 6.688),
    "main": (2104.4, 2131.8),
    "small": (918.2, 922.5),
}
_QUARTERS = """
all,"Skarn Bikes, deliveries",deliveries,DNK,,bicycle,3,Q,flow,year_on_year,yes
nor,"Skarn Bikes, deliveries, Norway",deliveries,DNK,Norway,bicycle,3,Q,flow,year_on_year,no
fin,"Skarn Bikes, deliveries, Finland",deliveries,DNK,Finland,bicycle,3,Q,flow,year_on_year,no
"""
_BIKES = {
    "all": (100.0, 110.0, 120.0, 130.0, 125.0),
    "nor": (31.0, 30.0, 41.0, 39.0, 33.5),
    "fin": (22.0, 27.0, 29.0, 31.0, 30.0),
}


@cache
def market() -> Catalogue:
    return catalogue_told(_HEAD + _DAYS, ("2025-11-25", "2025-11-26"), _YIELDS)


@cache
def bikes() -> Catalogue:
    quarters = ("2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3")
    return catalogue_told(_HEAD + _QUARTERS, quarters, _BIKES)


def _wrong_or_open(text: str, catalogue: Catalogue, published: str) -> set[str]:
    verdicts = verdicts_of(text, catalogue, published)
    return {figure for figure, v in verdicts.items() if v.rating is not Rating.SUPPORTED}


@pytest.mark.parametrize(
    "text",
    [
        "The 10-year yield was 6.688%, down 1.5 basis points, and the 5-year yield 6.431%, up 1.9.",
        "The 10-year yield was 6.688%, down 1.5 basis points, while the 5-year yield stood at "
        "6.431%, a rise of 1.9.",
        "The 10-year yield was 6.688%, down from 6.703%, and the 5-year yield 6.431%, up from "
        "6.412%.",
        "The OMX Main gained 27.4 points, or 1.3%, to 2,131.8 on Wednesday and the OMX Growth 4.3 "
        "points to 922.5.",
    ],
)
def test_each_rate_is_told_with_its_own_move(text: str) -> None:
    assert _wrong_or_open(text, market(), "2025-11-26") == set()


def test_a_wrong_rate_beside_one_that_moved_is_accused() -> None:
    text = "The 10-year yield was 6.688%, down 1.5 basis points, and the 5-year yield 6.341%."
    assert verdicts_of(text, market(), "2025-11-26")["6.341%"].rating is Rating.MISMATCH


@pytest.mark.parametrize(
    ("text", "figure", "name", "heads"),
    [
        ("Tea added 4% to $310 on Monday and cocoa 3% to $480.", "$310", "cocoa", True),
        ("Tea fell 4% in May and cocoa 3%.", "4%", "cocoa", True),
        ("Sales rose 4% in tea and cocoa in 2024.", "4%", "cocoa", False),
        ("Sales of tea rose 4% on Monday and cocoa stayed put.", "4%", "cocoa", False),
    ],
)
def test_a_name_heads_the_next_figure_behind_a_time(
    text: str, figure: str, name: str, heads: bool
) -> None:
    span, head = (Span(text.find(one), text.find(one) + len(one)) for one in (figure, name))
    assert heads_the_next(text, span, head) is heads


def test_a_move_told_of_two_by_one_word_stays_a_move() -> None:
    text = "Deliveries of Skarn Bikes were up 25.0%, and those in Finland 36.4%."
    assert _wrong_or_open(text, bikes(), "2025-11-26") == set()


@pytest.mark.parametrize(
    "told",
    [
        "Norway took 33,500, or 26.8%, down from 31.0% a year earlier",
        "Norway accounted for 33,500 (26.8%), up from 31,000 (31.0%) a year earlier",
        "Norway made up 26.8% of deliveries, down from 31.0% a year earlier, Finland 24.0%, up "
        "from 22.0%",
    ],
)
def test_parts_are_told_in_percent_and_set_against_those_of_then(told: str) -> None:
    text = f"Skarn Bikes delivered 125,000 bicycles in the third quarter. {told}."
    verdicts = verdicts_of(text, bikes(), "2025-11-26")
    assert Rating.MISMATCH not in {v.rating for v in verdicts.values()}
    assert verdicts["26.8%"].rating is Rating.SUPPORTED


def test_a_wrong_part_behind_a_count_is_accused() -> None:
    text = (
        "Skarn Bikes delivered 125,000 bicycles in the third quarter. Norway took 33,500, or "
        "28.6%, down from 31.0% a year earlier."
    )
    assert verdicts_of(text, bikes(), "2025-11-26")["28.6%"].rating is Rating.MISMATCH
