"""Runs of figures that are averages of three months, of which one ends every month."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = (
    "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline\n"
    "ur,Unemployment rate of Austria,unemployment_rate,AUT,percent,0,M,rate,period_on_period,yes\n"
)
RATES = (5.0, 4.9, 5.1, 5.2, 5.3, 5.4)


@cache
def rates() -> Catalogue:
    """The rate of six overlapping quarters, the last of them January to March 2026."""
    rows = ["series,period,value"]
    for back, rate in zip(range(5, -1, -1), RATES, strict=True):
        first, last = 12 - back, 14 - back
        months = [f"{2025 + m // 12}-{m % 12 + 1:02d}" for m in (first, last)]
        rows.append(f"ur,{'/'.join(months)},{rate}")
    return catalogue_of(HEAD, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("run", "rating"),
    [
        ("a fourth consecutive rolling quarter", "supported"),
        ("a third consecutive rolling quarter", "mismatch"),
    ],
)
def test_rolling_quarters_are_counted_month_by_month(run: str, rating: str) -> None:
    text = f"Unemployment in Austria rose to 5.4% in January to March 2026, up for {run}."
    verdicts = verdicts_of(text, rates(), "2026-05-19")
    assert verdicts[run.split()[1]].rating == rating
