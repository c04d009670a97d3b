"""Figures that only their title says to be growth are held against as growth."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
lfl,"Like-for-like sales growth, Brixmoor",like_for_like_sales,,Brixmoor,percent,0,Q,rate,\
year_on_year,yes
"""
FIGURES = "series,period,value\nlfl,2024-Q2,-2.5\nlfl,2025-Q1,2.1\nlfl,2025-Q2,-1.9\n"


@pytest.fixture(scope="module")
def shops() -> Catalogue:
    return catalogue_of(SERIES, FIGURES)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Brixmoor's like-for-like sales fell 1.9pc in the second quarter of 2025.", "1.9pc"),
        ("Brixmoor's like-for-like sales rose 2.1pc in the first quarter of 2025.", "2.1pc"),
    ],
)
def test_a_move_is_the_figure_itself(text: str, figure: str, shops: Catalogue) -> None:
    assert verdicts_of(text, shops, "2025-09-20")[figure].rating == "supported"


def test_it_is_no_growth_of_growth(shops: Catalogue) -> None:
    text = "Brixmoor's like-for-like sales fell 24pc in the second quarter of 2025."
    assert verdicts_of(text, shops, "2025-09-20")["24pc"].rating != "supported"
