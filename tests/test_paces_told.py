"""Rates called by their step, which are no growth over another one."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,frequency,nature,transformation,basis,headline
yoy,"GDP, annual rate, Poland",gdp,POL,percent,Q,rate,year_on_year,year_on_year,yes
qoq,"GDP, quarterly rate, Poland",gdp,POL,percent,Q,rate,period_on_period,period_on_period,no
"""
QUARTERS = ("2026-Q1", "2026-Q2", "2026-Q3")
HEAD = "Poland's economy grew 4.2% in the third quarter from a year earlier, while the "


@cache
def growth() -> Catalogue:
    """Three quarters of growth over both steps."""
    return catalogue_told(SERIES, QUARTERS, {"yoy": [3.2, 3.7, 4.2], "qoq": [0.9, 1.0, 1.0]})


@pytest.mark.parametrize(
    ("told", "figure", "verdict"),
    [
        ("quarterly pace held steady at 1%", "1%", ("supported", "qoq")),
        ("quarterly pace held steady at 4%", "4%", ("mismatch", "qoq")),
        ("quarterly growth rate was 4%", "4%", ("mismatch", "qoq")),
        ("annual pace was 3.7% in the second", "3.7%", ("supported", "yoy")),
    ],
)
def test_a_rate_is_of_the_step_that_it_is_called_by(
    told: str, figure: str, verdict: tuple[str, str]
) -> None:
    found = verdicts_of(f"{HEAD}{told}.", growth(), "2026-11-20")[figure]
    assert (found.rating, found.series) == verdict


def test_a_step_told_of_a_figure_before_is_not_of_the_next() -> None:
    text = "The quarterly pace was 1% in the third quarter; growth in Poland was 4.2%."
    assert verdicts_of(text, growth(), "2026-11-20")["4.2%"].rating == "supported"
