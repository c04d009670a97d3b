"""Figures that go on with what was told before them: falls told again as what "it was", and years
that are counted back from now."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline
ppi,"Producer prices, Malta, change on the year",ppi,MLT,percent,0,M,rate,year_on_year,\
year_on_year,yes
idle,"Unemployment rate, Malta",unemployment_rate,MLT,percent,0,M,rate,none,,yes
"""
MONTHS = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 13)]
PPI = (
    *(1.1, 0.9, 0.4, -0.3, -0.8, -1.2, -1.6, -2.2, -2.5, -2.9, -3.1, -2.7),
    *(-2.4, -2.1, -1.8, -1.5, -1.3, -1.7, -2.3, -2.8, -3.2, -2.6, -2.0, -1.4),
)
IDLE = tuple(round(5.7 - 0.1 * step, 1) for step in range(24))
FELL = "Producer prices in Malta fell by 1.4% in December"
ROSE = "Producer prices in Malta rose by 1.4% in December"
DAY = "2026-01-15"


@cache
def malta() -> Catalogue:
    """Producer prices that fell, and an unemployment rate that went down by a tenth a month."""
    return catalogue_told(SERIES, MONTHS, {"ppi": list(PPI), "idle": list(IDLE)})


@pytest.mark.parametrize(
    ("text", "figure", "right"),
    [
        (f"{FELL}. In October it was 2.6%.", "2.6%", True),
        (f"{FELL}. It had been 2.0% in November.", "2.0%", True),
        (f"{FELL}; in September it stood at 3.2%.", "3.2%", True),
        (f"{FELL}. A year earlier the figure was 2.7%.", "2.7%", True),
        (f"{FELL}. In October it was 6.2%.", "6.2%", False),
        (f"{FELL}. In October producer prices were up 2.6%.", "2.6%", False),
        (f"{FELL}. In October they rose by 2.6%.", "2.6%", False),
    ],
)
def test_what_it_was_behind_a_fall_is_a_fall(text: str, figure: str, right: bool) -> None:
    found = verdicts_of(text, malta(), DAY)
    assert found["1.4%"].rating is Rating.SUPPORTED
    assert (found[figure].rating is Rating.SUPPORTED) is right


def test_what_it_was_behind_a_rise_is_none() -> None:
    found = verdicts_of(f"{ROSE}. In October it was 2.6%.", malta(), DAY)
    assert found["2.6%"].rating is not Rating.SUPPORTED


IN_JUNE = "Malta's unemployment rate was 4.0% in June."


@pytest.mark.parametrize(
    ("text", "figure", "right"),
    [
        (f"{IN_JUNE} A year ago it was 4.6%.", "4.6%", True),
        (f"{IN_JUNE} A year ago it was 5.2%.", "5.2%", True),
        (f"{IN_JUNE} A year ago: 4.6%.", "4.6%", True),
        (f"{IN_JUNE} A year earlier it was 4.6%.", "4.6%", False),
        (f"{IN_JUNE} A year ago it was 6.4%.", "6.4%", False),
    ],
)
def test_a_year_ago_may_be_counted_from_now(text: str, figure: str, right: bool) -> None:
    found = verdicts_of(text, malta(), DAY)[figure]
    assert (found.rating is Rating.SUPPORTED) is right
