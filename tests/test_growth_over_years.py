"""Growth since a year long past, which a rate on the year does not tell."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline
rate,"Consumer prices, change on the year, Austria",inflation_rate,AUT,percent,0,M,rate,\
year_on_year,period_on_period,yes
level,"Consumer price index, Austria (2020=100)",cpi,AUT,index,0,M,index,none,year_on_year,yes
"""


@cache
def prices() -> Catalogue:
    """Prices of Austria by month: the level, and the printed rate."""
    levels = {
        f"{year}-{month:02d}": 100 + 5 * (year - 2020) + 0.3 * (month - 6.5)
        for year in range(2020, 2027)
        for month in range(1, 13)
    }
    rows = ["series,period,value,published"]
    for period, level in levels.items():
        before = levels.get(f"{int(period[:4]) - 1}{period[4:]}")
        rows.append(f"level,{period},{level:.2f},")
        rows += [f"rate,{period},{100 * (level / before - 1):.1f},"] if before else []
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        (
            "Inflation in Austria was 4.0% in August 2026. Prices were 29.9% higher than in August "
            "2020.",
            "29.9%",
            "level",
        ),
        (
            "In August 2026 inflation in Austria was 4.0%. The basket costs 30.5% more than it did "
            "on average in 2020.",
            "30.5%",
            "level",
        ),
        ("Inflation in Austria was 4.0% in August 2026.", "4.0%", "rate"),
        ("Prices in Austria were 4.0% higher in August 2026 than a year earlier.", "4.0%", "rate"),
    ],
)
def test_growth_over_years_is_that_of_the_level(text: str, figure: str, series: str) -> None:
    verdict = verdicts_of(text, prices(), "2026-09-20")[figure]
    assert (verdict.rating, verdict.series) == ("supported", series), verdict.explanation
