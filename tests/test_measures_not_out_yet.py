"""Figures of a month for which another measure of the article is not out yet."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline
cpi,"Consumer prices of Malta, change on the year",cpi,MLT,percent,0,M,rate,year_on_year,\
year_on_year,yes
ur,Unemployment rate of Malta,unemployment_rate,MLT,percent,0,M,rate,none,period_on_period,yes
"""


@cache
def malta() -> Catalogue:
    """Prices up to November 2025, joblessness up to October."""
    before = (3.1, 3.3, 3.2, 3.4, 3.6, 3.5, 3.7, 3.9, 3.8, 2.7, 2.4, 3.0)
    jobless = (*before, 3.3, 3.5, 3.6, 3.8, 3.9, 4.1, 4.0, 4.2, 3.2, 2.9)
    rows = ["series,period,value"]
    for n in range(23):
        month = f"{2024 + n // 12}-{n % 12 + 1:02d}"
        rows.append(f"cpi,{month},{2.0 + n / 10:.1f}")
        rows += [f"ur,{month},{jobless[n]}"] if n < len(jobless) else []
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


TEXT = "Consumer prices in Malta rose 4.2% in November. The jobless rate was 2.9%, {}."


@pytest.mark.parametrize(
    ("words", "figure"),
    [
        ("against 2.7% a year ago", "2.7%"),
        ("up from 2.7% a year earlier", "2.7%"),
        ("compared with 2.7% in the same month of last year", "2.7%"),
        ("against 2.7% a year ago and 3.2% a month before", "3.2%"),
    ],
)
def test_a_time_back_is_counted_from_the_month_that_is_out(words: str, figure: str) -> None:
    verdict = verdicts_of(TEXT.format(words), malta(), "2025-12-18")[figure]
    assert verdict.rating == "supported"


@pytest.mark.parametrize("words", ["against 3.8% a year ago", "up from 2.3% a year earlier"])
def test_another_rate_is_not_borne_out(words: str) -> None:
    figure = next(word for word in words.split() if word.endswith("%"))
    assert verdicts_of(TEXT.format(words), malta(), "2025-12-18")[figure].rating != "supported"
