"""Rates told behind what another figure came to over a part of the year, and behind prices."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

_SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline
x,"Retail sales, Latvia",retail_sales,LVA,EUR,6,M,flow,none,year_on_year,yes
pi,"Consumer prices, Latvia, change on the year",cpi,LVA,percent,0,M,rate,year_on_year,\
year_on_year,yes
"""
_MONTHS = [f"2025-{month:02d}" for month in range(1, 8)]
_FIGURES = {
    "x": (500, 510, 520, 530, 540, 550, 560),
    "pi": (2.0, 2.1, 2.2, 2.4, 2.6, 2.9, 3.1),
}
SO_FAR = "In the first seven months of 2025 Latvia's retail sales came to €3.71bn. "
HALF = "In the first half of 2025 Latvia's retail sales came to €3.15bn. "
JULY = "Latvia's retail sales came to €560m in July. "


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (SO_FAR + "Inflation is running at 3.1%.", "3.1%", "supported"),
        (SO_FAR + "Inflation was 3.1%.", "3.1%", "supported"),
        (SO_FAR + "Inflation averaged 2.5%.", "2.5%", "supported"),
        (HALF + "Inflation came to 2.4%.", "2.4%", "supported"),
        (JULY + "That is not adjusted for inflation, which stood at 3.1%.", "3.1%", "supported"),
        (JULY + "None of it is corrected for inflation, now running at 3.1%.", "3.1%",
         "supported"),
    ],
)  # fmt: skip
def test_a_rate_is_that_of_the_newest_step(text: str, figure: str, rating: str) -> None:
    found = verdicts_of(text, catalogue_told(_SERIES, _MONTHS, _FIGURES), "2025-08-20")
    assert found[figure].rating == rating


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (SO_FAR + "Inflation is running at 3.9%.", "3.9%"),
        (JULY + "That is not adjusted for inflation, which stood at 3.7%.", "3.7%"),
    ],
)
def test_another_rate_is_not(text: str, figure: str) -> None:
    found = verdicts_of(text, catalogue_told(_SERIES, _MONTHS, _FIGURES), "2025-08-20")
    assert found[figure].rating != "supported"
