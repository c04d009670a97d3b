"""Prices that came to a figure by the end of a year."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
dk,"Average house price, Denmark",house_prices,DNK,,DKK,3,M,price,year_on_year,yes
cph,"Average house price, Copenhagen",house_prices,DNK,Copenhagen,DKK,3,M,price,year_on_year,no
aar,"Average house price, Aarhus",house_prices,DNK,Aarhus,DKK,3,M,price,year_on_year,no
"""


@pytest.fixture(scope="module")
def homes() -> Catalogue:
    rows = ["series,period,value"]
    for key, base in (("dk", 2000), ("cph", 4000), ("aar", 3000)):
        for year in (2023, 2024, 2025):
            for month in range(1, 13):
                rows.append(f"{key},{year}-{month:02d},{base + 10 * (12 * (year - 2023) + month)}")
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "figure", "period"),
    [
        ("House prices in Denmark rose over 2025 to 2.36 million kroner.", "2.36 million kroner",
         "2025-12"),
        ("House prices in Denmark averaged 2.305 million kroner in 2025.", "2.305 million kroner",
         "2025"),
    ],
)  # fmt: skip
def test_a_price_comes_to_a_figure_by_the_end_of_a_year(
    text: str, figure: str, period: str, homes: Catalogue
) -> None:
    verdict = verdicts_of(text, homes, "2026-01-20")[figure]
    assert (verdict.rating, str(verdict.period)) == ("supported", period)


def test_a_figure_that_is_neither_the_mean_nor_the_end_is_not_borne_out(homes: Catalogue) -> None:
    text = "House prices in Denmark rose over 2025 to 2.42 million kroner."
    assert verdicts_of(text, homes, "2026-01-20")["2.42 million kroner"].rating != "supported"
