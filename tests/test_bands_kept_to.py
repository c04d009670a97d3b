"""Bands that a bank keeps to, runs on one side of them, and gaps told in points."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.language.forecasts.bands import is_a_bank_s_band

_PACK = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline
i,"Inflation, Latvia",consumer_prices,LVA,percent,0,M,rate,year_on_year,year_on_year,yes
b,"Policy rate, Latvia",policy_rate,LVA,percent,0,M,rate,none,period_on_period,yes
"""
_FIGURES = """\
series,period,value,published
i,2025-12,2.4,
i,2026-01,1.54,
i,2026-02,0.25,
i,2026-03,0.71,
i,2026-04,1.33,
b,2026-04,5.25,
"""


@pytest.mark.parametrize(
    ("before", "after", "kept"),
    [
        ("still under the lower end of the Reserve Bank's ", " band for a fourth month", True),
        ("below the bottom of its ", " target range", True),
        ("below the central bank's ", " floor", True),
        ("under the ", " lower bound", True),
        ("traded in a ", " band", False),
        ("left rates in its ", " range", False),
        ("below the ", " recorded in May", False),
        ("prices rose to ", " range or so", False),
    ],
)
def test_a_band_that_something_lay_outside_of_is_no_outturn(
    before: str, after: str, kept: bool
) -> None:
    assert is_a_bank_s_band(before, after) is kept


@pytest.mark.parametrize(
    ("rest", "figure", "rating"),
    [
        ("still under the lower end of the bank's 2-6% band for a fourth month.", "fourth",
         "supported"),
        ("below the bank's 2% floor for a fourth month.", "fourth", "supported"),
        ("below its 2-6% target range for a third month.", "third", "mismatch"),
    ],
)  # fmt: skip
def test_a_run_beyond_a_band_is_counted_from_its_end(rest: str, figure: str, rating: str) -> None:
    text = f"Latvia's inflation quickened to 1.33% in April from 0.71% in March, {rest}"
    found = verdicts_of(text, catalogue_of(_PACK, _FIGURES), "2026-05-18")
    assert found[figure].rating == rating
    assert all(one.rating != "mismatch" for quote, one in found.items() if quote != figure)


def test_a_gap_told_in_points_is_no_level_of_a_rate() -> None:
    text = "Latvia's policy rate was 5.25% in April 2026. The gap was 1.25 points for the bank."
    found = verdicts_of(text, catalogue_of(_PACK, _FIGURES), "2026-05-18")
    assert found["1.25 points"].rating == "unverified"
    text = "Latvia's policy rate was 1.25% in April 2026."
    found = verdicts_of(text, catalogue_of(_PACK, _FIGURES), "2026-05-18")
    assert found["1.25%"].rating == "mismatch"
