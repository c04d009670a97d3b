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
        ("a fourth consecutive moving quarter", "supported"),
        ("a fourth time in a row", "supported"),
    ],
)
def test_rolling_quarters_are_counted_month_by_month(run: str, rating: str) -> None:
    text = f"Unemployment in Austria rose to 5.4% in January to March 2026, up for {run}."
    verdicts = verdicts_of(text, rates(), "2026-05-19")
    assert verdicts[run.split()[1]].rating == rating


MONTHS = (
    "ur,Unemployment rate of Austria,unemployment_rate,AUT,percent,0,M,rate,period_on_period,yes\n"
)


@cache
def months() -> Catalogue:
    """The rate of seven months, the last of them February 2026."""
    steps = ["2025-08", "2025-09", "2025-10", "2025-11", "2025-12", "2026-01", "2026-02"]
    rows = ["series,period,value,published"]
    rates = (4.9, 5.0, 4.9, 5.0, 5.1, 5.2, 5.3)
    rows += [f"ur,{m},{r},2026-03-01" for m, r in zip(steps, rates, strict=True)]
    return catalogue_of(HEAD.split("\n")[0] + "\n" + MONTHS, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("In February it was 5.3%, after four consecutive rises.", "supported"),
        ("In February it was 5.3%, after three consecutive rises.", "supported"),
        ("In February it was 5.3%, after five consecutive rises.", "unverified"),
    ],
)
def test_a_run_told_as_over_may_hold_for_its_last_month(text: str, rating: str) -> None:
    said = f"The unemployment rate of Austria was 5.2% in January. {text}"
    number = text.split("after ")[1].split()[0]
    assert verdicts_of(said, months(), "2026-03-20")[number].rating == rating


def test_a_run_up_to_a_month_that_no_pack_holds_yet_is_left_open() -> None:
    text = "Unemployment in Austria was 5.4% in March. It rose for a fifth month in a row."
    assert verdicts_of(text, months(), "2026-04-20")["fifth"].rating == "unverified"
