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


_RATES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,transformation,basis,\
headline
cpi,"Consumer prices, all items, 12-month rate, Sweden",inflation,SWE,,percent,0,M,rate,none,\
year_on_year,yes
ur,"Unemployment rate, Sweden",unemployment_rate,SWE,,percent,0,M,rate,none,year_on_year,yes
"""
_MONTHS = "series,period,value\ncpi,2025-03,1.9\ncpi,2026-02,1.4\ncpi,2026-03,1.1\n"
_JOBLESS = "ur,2025-03,8.4\nur,2026-02,8.8\nur,2026-03,8.9\n"


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (
            "Consumer prices in Sweden rose by 1.1% in the year to March, down from 1.4% in "
            "February.",
            *("1.1%", "supported"),
        ),
        ("Consumer prices in Sweden rose by 1.1% in March on the year.", "1.1%", "supported"),
        ("Consumer prices in Sweden rose by 1.4% in March on the year.", "1.4%", "mismatch"),
        ("Unemployment in Sweden rose by 0.5 points to 8.9% in March.", "8.9%", "supported"),
        ("The unemployment rate in Sweden rose by 6% on the year in March.", "6%", "supported"),
    ],
)
def test_a_rate_on_the_year_by_its_title_is_growth(text: str, figure: str, rating: str) -> None:
    """Though the pack says that nothing was done to it."""
    rates = catalogue_of(_RATES, _MONTHS + _JOBLESS)
    assert verdicts_of(text, rates, "2026-04-14")[figure].rating == rating
