"""What "here" stands for behind a figure, and comparisons of the growth told before."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,transformation,basis,\
headline
at,"Inflation, Austria",inflation_rate,AUT,,percent,0,M,rate,year_on_year,period_on_period,yes
de,"Inflation, Germany",inflation_rate,DEU,,percent,0,M,rate,year_on_year,period_on_period,yes
food,"Price index of food, Austria",cpi,AUT,food,index,0,M,index,none,year_on_year,no
rent,"Price index of rents, Austria",cpi,AUT,rents,index,0,M,index,none,year_on_year,no
"""
_ROWS = """\
series,period,value,published
at,2026-07,2.6,
at,2026-08,2.7,
de,2026-07,2.4,
de,2026-08,2.2,
food,2025-08,100.0,
food,2026-08,102.8,
rent,2025-08,100.0,
rent,2026-08,104.0,
"""


@cache
def two_countries() -> Catalogue:
    """Inflation in two countries, and two parts of it in one of them."""
    return catalogue_of(_SERIES, _ROWS)


def _read(text: str, figure: str) -> tuple[str, str | None]:
    verdict = verdicts_of(f"Austria\n\n{text}", two_countries(), "2026-09-20")[figure]
    return str(verdict.rating.value), verdict.series


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        ("Inflation in August was 2.2% in Germany, against 2.7% here.", "2.7%", "at"),
        ("Inflation in Germany was 2.2% in August, compared with 2.7% here.", "2.7%", "at"),
        ("In Germany inflation was 2.2% in August, but 2.7% at home.", "2.7%", "at"),
        ("In Germany inflation was 2.2% in August and 2.7% in this country.", "2.7%", "at"),
        ("Inflation in August was 2.2% in Germany, against 2.7% here.", "2.2%", "de"),
    ],
)
def test_here_is_the_country_of_the_article(text: str, figure: str, series: str) -> None:
    assert _read(text, figure) == ("supported", series)


@pytest.mark.parametrize(
    "text",
    [
        "Inflation in Germany was 2.2% in August. Here are the figures behind it.",
        "Inflation in Germany was 2.2% here and there in August.",
        "Inflation in Germany was 2.2% in August; at home, workers lost little.",
    ],
)
def test_other_heres_name_no_country(text: str) -> None:
    assert _read(text, "2.2%")[1] in ("de", None)


@pytest.mark.parametrize(
    ("text", "cue", "right"),
    [
        ("Food went up by 2.8% in the year to August. That is less than rents.", "less than", True),
        ("Rents rose by 4.0% in the year to August. It was more than food prices.", "more than", 1),
        ("Food went up by 2.8% in the year to August. That is more than rents.", "more than", 0),
    ],
)
def test_a_comparison_goes_on_about_the_growth_before(text: str, cue: str, right: bool) -> None:
    found = verdicts_of(f"Austria\n\n{text}", two_countries(), "2026-09-20")[cue]
    assert found.operation == "growth"
    assert (found.rating == "supported") is bool(right), found.explanation
