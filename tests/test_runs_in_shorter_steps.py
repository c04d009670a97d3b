"""A run of weeks or days is none of the months of a measure, nor is it known with which week it
ends where only a month is told: it is left open."""

import pytest
from small_catalogue import catalogue_of, catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
fuel,"Diesel, retail price in Malta, euros a litre, monthly",diesel_price,MLT,EUR,0,M,price,\
period_on_period,yes
"""
WEEKLY = """fuel_w,"Diesel, retail price in Malta, euros a litre, weekly",diesel_price,MLT,EUR,0,W,\
price,period_on_period,no
"""
MONTHS = {f"2025-{n:02d}": 1.52 - n / 100 for n in range(6, 12)}
WEEKS = dict(zip((f"2025-W{n}" for n in range(44, 51)),
                 (1.40, 1.41, 1.42, 1.415, 1.41, 1.40, 1.39), strict=True))  # fmt: skip


def fuel(weekly: bool) -> Catalogue:
    """Diesel, cheaper in each month since July and in each of the last four weeks."""
    figures = {"fuel": list(MONTHS.values())}
    if not weekly:
        return catalogue_told(HEAD, list(MONTHS), figures)
    rows = ["series,period,value"]
    for key, table in (("fuel", MONTHS), ("fuel_w", WEEKS)):
        rows += [f"{key},{period},{value:.3f}" for period, value in table.items()]
    return catalogue_of(HEAD + WEEKLY, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("weekly", "run", "rating"),
    [
        (False, "five weeks", "unverified"),
        (False, "seven days", "unverified"),
        (False, "five months", "supported"),
        (False, "three months", "mismatch"),
        (True, "two weeks", "unverified"),
        (True, "four weeks", "unverified"),
        (True, "five months", "supported"),
    ],
)
def test_a_run_is_counted_in_steps_that_there_are(weekly: bool, run: str, rating: str) -> None:
    text = f"Diesel in Malta averaged €1.41 in November. It has fallen for {run} in a row."
    found = verdicts_of(text, fuel(weekly), "2025-12-18")[run.split()[0]]
    assert found.rating == rating, found.explanation


@pytest.mark.parametrize(("run", "right"), [("four", True), ("two", False)])
def test_a_run_that_ends_with_a_week_is_counted(run: str, right: bool) -> None:
    text = f"Diesel in Malta fell to €1.390 this week. It has fallen for {run} weeks in a row."
    found = verdicts_of(text, fuel(True), "2025-12-13")[run]
    assert (found.rating == "supported") is right, found.explanation
