"""A share is one of the whole that its noun is told of before it."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_PACK = """\
series,title,indicator,ref_area,breakdown,unit,frequency,nature,basis,headline
all,"Library loans, Estonia",library_loans,EST,,loans,A,flow,year_on_year,yes
child,"Library loans, children, Estonia",library_loans,EST,children,loans,A,flow,year_on_year,
pic,"Library loans, picture books, Estonia",picture_books,EST,,loans,A,flow,year_on_year,yes
pic_c,"Library loans, picture books, children, Estonia",picture_books,EST,children,loans,A,flow,,
"""
_YEARS = ["2023", "2024", "2025"]
_LOANS = {
    "all": (903100, 911400, 920300),
    "child": (271000, 291600, 312900),
    "pic": (121300, 124100, 128200),
    "pic_c": (81900, 86300, 91000),
}


@cache
def libraries() -> Catalogue:
    return catalogue_told(_PACK, _YEARS, _LOANS)


def rated(text: str, figure: str) -> str:
    return str(verdicts_of(text, libraries(), "2026-02-20")[figure].rating)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("In Estonia children as a share of library loans rose to 34%.", ("34%",)),
        ("In Estonia children as a share of picture books fell to 71.0%.", ("71.0%",)),
        (
            "In Estonia children as a share of library loans rose to 34% from 32% in 2024.",
            ("34%", "32%"),
        ),
    ],
)
def test_the_whole_before_is_its_whole(text: str, figures: tuple[str, ...]) -> None:
    assert {rated(text, figure) for figure in figures} == {"supported"}


def test_a_wrong_share_is_not_borne_out() -> None:
    text = "In Estonia children as a share of picture books rose to 17%."
    assert rated(text, "17%") != "supported"
