"""Records of the measure that their words name, whatever another one had at its highest."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

INDUSTRY = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline,status,transformation
out,"Value added of industry, Malta",industrial_production,MLT,percent,0,M,rate,year_on_year,yes,,\
year_on_year
fc,"Industrial output, Malta, median forecast",industrial_production,MLT,percent,0,M,rate,\
year_on_year,yes,forecast,year_on_year
pmi,"Purchasing managers index, Malta",pmi,MLT,index,0,M,index,period_on_period,yes,,
"""
MONTHS = [f"2025-{month:02d}" for month in range(1, 12)]


@cache
def malta() -> Catalogue:
    """Growth of industry, the slowest since April; what was foreseen, the least since March; and a
    gauge of it that has never been lower."""
    return catalogue_told(
        INDUSTRY,
        MONTHS,
        {
            "out": (5.1, 5.4, 5.0, 4.2, 5.3, 5.6, 5.7, 5.5, 5.2, 4.9, 4.8),
            "fc": (5.2, 5.3, 4.9, 5.2, 5.4, 5.5, 5.6, 5.4, 5.3, 5.1, 5.0),
            "pmi": (50.1, 50.2, 50.1, 49.9, 50.4, 50.6, 50.8, 50.5, 50.2, 50.1, 49.7),
        },
    )


LEAD = "Malta's PMI slid to 49.7 in November. Industrial output grew 4.8% in November"


@pytest.mark.parametrize(("month", "right"), [("April", True), ("January", False)])
@pytest.mark.parametrize(
    "text",
    [
        f"{LEAD}, down from 4.9% in October and the slowest rate since ",
        f"{LEAD}. Economists had pencilled in 5.0%. It was the slowest since ",
        f"{LEAD}, the slowest pace since ",
    ],
)
def test_a_record_is_of_what_grew_and_not_of_a_gauge_or_a_forecast(
    text: str, month: str, right: bool
) -> None:
    found = verdicts_of(f"{text}{month}.", malta(), "2025-12-15")
    record = next(v for quote, v in found.items() if quote.endswith(month))
    assert (record.rating is Rating.SUPPORTED) is right
    assert right or record.series == "out"


RATES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
mlt,"Policy rate, Malta",policy_rate,MLT,percent,0,M,rate,,yes
cyp,"Policy rate, Cyprus",policy_rate,CYP,percent,0,M,rate,,yes
"""
LONG = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 13)][:21]


@cache
def banks() -> Catalogue:
    """Two rates of 3% in September 2025: Malta's the lowest since April 2024, when it had been 2%,
    that of Cyprus since March."""
    return catalogue_told(
        RATES,
        LONG,
        {
            "mlt": [3.0] * 3 + [2.0] + [4.0] * 12 + [3.5] * 4 + [3.0],
            "cyp": [2.5] * 3 + [3.5] * 13 + [3.2] * 4 + [3.0],
        },
    )


@pytest.mark.parametrize(
    ("month", "rating"), [("April", "supported"), ("March", "mismatch"), ("January", "mismatch")]
)
def test_a_record_is_not_that_of_another_place_with_the_same_figure(
    month: str, rating: str
) -> None:
    text = (
        "The central bank of Malta cut its policy rate to 3.0% in September, its lowest since "
        f"{month} 2024."
    )
    found = verdicts_of(text, banks(), "2025-10-12")
    assert found[f"lowest since {month} 2024"].rating == rating
