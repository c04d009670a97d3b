"""Runs of steps without any of what is counted, and runs of months that are told on a day."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
coal,"Electricity, coal, Malta",electricity_generation,MLT,coal,watt_hour,9,Q,flow,year_on_year,no
gas,"Electricity, gas, Malta",electricity_generation,MLT,gas,watt_hour,9,Q,flow,year_on_year,no
"""
QUARTERS = ("2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3")


@cache
def malta() -> Catalogue:
    """No electricity from coal since the end of 2024; that from gas fell twice."""
    return catalogue_told(
        SERIES, QUARTERS, {"coal": [0.4, 0, 0, 0, 0], "gas": [19, 18, 21, 20, 17]}
    )


@pytest.mark.parametrize(
    ("text", "number", "rating"),
    [
        ("Coal generated no electricity in Malta for a fourth straight quarter.", "fourth", True),
        ("Malta's coal plants generated nothing for the fourth quarter running.", "fourth", True),
        ("Coal generated no electricity in Malta for a third straight quarter.", "third", False),
        ("Coal generated no electricity in Malta for a sixth straight quarter.", "sixth", False),
        ("Gas-fired output in Malta fell for a second quarter in a row.", "second", True),
        ("Gas generated no electricity in Malta for a second straight quarter.", "second", False),
    ],
)
def test_quarters_without_any_are_counted(text: str, number: str, rating: bool) -> None:
    found = verdicts_of(text, malta(), "2025-12-02")
    assert (found[number].rating == "supported") is rating


DAILY = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline
px,"FTSE 100 index, close",share_index,GBR,index,0,D,index,none,period_on_period,yes
"""
LAST_DAYS = {"2025-08-29": 9200, "2025-09-30": 9350, "2025-10-31": 9700, "2025-11-27": 9810}


@cache
def shares() -> Catalogue:
    """Closes of three months that each ended higher, and of two days of which the last fell."""
    closes = {**LAST_DAYS, "2025-11-28": 9790}
    return catalogue_told(DAILY, list(closes), {"px": list(closes.values())})


@pytest.mark.parametrize(
    ("run", "rating"), [("third", "supported"), ("fifth", "short_history"), ("second", "mismatch")]
)
def test_a_run_of_months_told_on_a_day_is_counted_in_months(run: str, rating: str) -> None:
    text = f"The FTSE 100 fell 0.2% on Friday but booked a {run} straight monthly gain."
    found = verdicts_of(text, shares(), "2025-11-28")[run]
    assert rating in (found.rating, found.reason)


@pytest.mark.parametrize(
    ("behind", "wrong"),
    [("before the results were published", False), ("on Friday", True)],
)
def test_a_close_before_the_news_of_the_day_may_be_that_before(behind: str, wrong: bool) -> None:
    text = f"The FTSE 100 closed at 9,810 {behind}."
    assert (verdicts_of(text, shares(), "2025-11-28")["9,810"].rating == "mismatch") is wrong
