"""How much more came from one partner than from another, told by a verb of trade."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,counterpart,unit,multiplier,frequency,nature,basis,headline
m_ita,Imports of Austria from Italy,imports,AUT,ITA,EUR,6,M,flow,year_on_year,yes
m_pol,Imports of Austria from Poland,imports,AUT,POL,EUR,6,M,flow,year_on_year,yes
x_ita,Exports of Austria to Italy,exports,AUT,ITA,EUR,6,M,flow,year_on_year,yes
x_pol,Exports of Austria to Poland,exports,AUT,POL,EUR,6,M,flow,year_on_year,yes
"""
_FIGURES = {
    "m_ita": (1_010, 1_185, 1_108),
    "m_pol": (640, 622, 671),
    "x_ita": (880, 845, 917),
    "x_pol": (711, 703, 724),
}


@cache
def austria() -> Catalogue:
    return catalogue_told(_SERIES, ("2024-10", "2025-09", "2025-10"), _FIGURES)


@pytest.mark.parametrize(
    ("text", "figure", "right"),
    [
        ("In October Austria bought €437m more from Italy than from Poland.", "€437m", True),
        ("In October Austria imported €437m more from Italy than from Poland.", "€437m", True),
        ("In October Austria sold €193m more to Italy than to Poland.", "€193m", True),
        ("In October Austria bought €473m more from Italy than from Poland.", "€473m", False),
        ("In October Austria sold €437m more to Italy than to Poland.", "€437m", False),
        ("In October Austria bought €437m more from Italy than in September.", "€437m", False),
    ],
)
def test_it_is_the_difference_of_the_two(text: str, figure: str, right: bool) -> None:
    verdict = verdicts_of(text, austria(), "2025-12-05")[figure]
    assert (verdict.rating == "supported") is right, verdict.explanation
