"""A yearly rate told over "the year to" its last quarter or month is the one of that step."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,frequency,nature,transformation,basis,headline
cpi,"Consumer prices, yearly change, Malta",cpi,MLT,,percent,Q,rate,year_on_year,year_on_year,yes
core,"Consumer prices, core, yearly change, Malta",cpi,MLT,core,percent,Q,rate,year_on_year,,no
"""
QUARTERS = ("2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4")
RATES = {"cpi": (2.4, 2.4, 2.1, 3.1, 3.6), "core": (3.2, 2.6, 2.4, 2.9, 3.3)}


@pytest.fixture(scope="module")
def malta() -> Catalogue:
    rows = [
        f"{key},{quarter},{value}"
        for key, values in RATES.items()
        for quarter, value in zip(QUARTERS, values, strict=True)
    ]
    return catalogue_of(SERIES, "\n".join(["series,period,value", *rows]) + "\n")


@pytest.mark.parametrize(
    "said",
    [
        "Malta's core inflation was 3.3% in the year to the fourth quarter.",
        "Malta's core inflation stood at 3.3% over the year to the December quarter.",
        "Consumer prices in Malta rose 3.6% in the year to the fourth quarter. Core inflation came "
        "in at 3.3%.",
    ],
)
def test_it_is_the_rate_of_the_last_step(malta: Catalogue, said: str) -> None:
    verdict = verdicts_of(said, malta, "2026-02-20")["3.3%"]
    assert (str(verdict.period), verdict.rating) == ("2025-Q4", "supported"), verdict.explanation


def test_over_the_calendar_year_it_is_averaged(malta: Catalogue) -> None:
    verdict = verdicts_of("Malta's core inflation was 2.8% in 2025.", malta, "2026-02-20")["2.8%"]
    assert str(verdict.period) == "2025", verdict.explanation
