"""Quarters are counted by the year of the country that is told of last."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline
ind,"India gross domestic product, growth on the year",gdp,IND,percent,0,Q,rate,year_on_year,\
year_on_year,yes
jpn,"Japan gross domestic product, growth on the year",gdp,JPN,percent,0,Q,rate,year_on_year,\
year_on_year,yes
"""


@cache
def asia() -> Catalogue:
    """India's economy grew by 7.4%, 7.8% and 8.2% in three quarters of 2025, Japan's by 1.9%, 2.1%
    and 0.6%."""
    rows = ["series,period,value,published"]
    for key, rates in (("ind", (7.4, 7.8, 8.2)), ("jpn", (1.9, 2.1, 0.6))):
        rows += [f"{key},2025-Q{quarter},{rate}," for quarter, rate in enumerate(rates, 1)]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


INDIA = "India’s GDP grew by 8.2% in the July-September quarter from a year earlier. "


@pytest.mark.parametrize(
    ("text", "figure", "period"),
    [
        (f"{INDIA}Japan’s grew by 0.6%. In the second quarter it had grown 2.1%.", "2.1%", "Q2"),
        (f"{INDIA}In the first quarter it had grown 7.8%.", "7.8%", "Q2"),
        (f"{INDIA}Japan’s grew by 0.6%. In the first quarter India’s grew 7.8%.", "7.8%", "Q2"),
        (f"{INDIA}Japan’s grew by 0.6% in the third quarter.", "0.6%", "Q3"),
        ("Japan’s GDP grew by 0.6% in the third quarter and 2.1% in the second.", "2.1%", "Q2"),
    ],
)
def test_a_quarter_is_one_of_the_country_told_last(text: str, figure: str, period: str) -> None:
    verdict = verdicts_of(text, asia(), "2025-12-13")[figure]
    assert (verdict.rating, str(verdict.period)) == ("supported", f"2025-{period}")
