"""Figures told as "some" or "about" so much are as exact as their digits, and each monthly figure
may run over a longer time."""

from decimal import Decimal
from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.quantity import Bound, Quantity
from verifier.reference.catalogue import Catalogue
from verifier.settings import Settings

SERIES = """\
series,title,indicator,ref_area,unit,frequency,nature,basis,headline,aliases
med,"Median price of a home, 12 months to date, Malta",home_price,MLT,EUR,M,price,year_on_year,\
yes,median price of a home
od,"Overdose deaths, 12 months ending, Malta",overdose_deaths,MLT,persons,M,flow,year_on_year,\
yes,overdose deaths
rent,"Average rent, Malta",rent,MLT,EUR,M,price,year_on_year,yes,average rent
"""


@cache
def malta() -> Catalogue:
    months = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 13)]
    figures = {
        "med": [260_000 + 900 * n for n in range(24)],
        "od": [512 - 3 * n for n in range(24)],
        "rent": [1_000 + 4 * n for n in range(24)],
    }
    return catalogue_told(SERIES, months, figures)


@pytest.mark.parametrize(
    ("text", "figure", "rating", "period"),
    [
        ("The median price of a home in Malta was €279,800 in the 12 months to November.",
         "€279,800", "supported", "2025-11"),
        ("The median price of a home in Malta was €278,900 in the year to October.",
         "€278,900", "supported", "2025-10"),
        ("There were 446 overdose deaths in Malta in the 12 months to November.",
         "446", "supported", "2025-11"),
        ("The median price of a home in Malta was €274,850 in the 12 months to November.",
         "€274,850", "mismatch", "2025-11"),
        ("The average rent in Malta was €1,070 over the 12 months to November.",
         "€1,070", "supported", "2024-12/2025-11"),
    ],
)  # fmt: skip
def test_a_window_as_long_as_that_of_the_series_is_its_last_month(
    text: str, figure: str, rating: str, period: str
) -> None:
    verdict = verdicts_of(text, malta(), "2026-01-29")[figure]
    assert (verdict.rating, str(verdict.period)) == (rating, period)


@pytest.mark.parametrize(
    ("told", "step", "computed", "holds"),
    [
        ("656691", "1", 656_700, True),
        ("656691", "1", 686_691, False),
        ("62.2", "0.1", 62.9, True),
        ("62.2", "0.1", 65.2, False),
        ("660000", "1", 634_525, True),
        ("2000", "1", 1_920, True),
        ("35", "1", 36.5, True),
    ],
)
def test_about_reaches_no_further_than_the_digits(
    told: str, step: str, computed: float, holds: bool
) -> None:
    quantity = Quantity(Decimal(told), None, Decimal(step), bound=Bound.ABOUT)
    assert quantity.hedge_holds(computed, Settings()) is holds
