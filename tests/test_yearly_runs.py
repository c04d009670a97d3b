"""Runs of moves over a year, however their basis and their number are written."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline,aliases
ppi,Producer price index of Malta,ppi,MLT,index,0,M,index,none,year_on_year,yes,factory-gate prices
"""
PUBLISHED = "2025-11-06"
FALLS = 24


@cache
def malta() -> Catalogue:
    """Prices that lay lower than a year before in each month since October 2023."""
    rows = ["series,period,value"]
    for step in range(12 * 4 - 3):
        year, month = 2022 + step // 12, step % 12 + 1
        level = 120 - 0.2 * step if step >= 21 else 110 + 0.2 * step
        rows.append(f"ppi,{year}-{month:02d},{level + month % 5:.1f}")
    return catalogue_of(HEAD, "\n".join(rows) + "\n")


RUNS = [
    "the {} year-on-year decline in succession",
    "the {} year-on-year decline in a row",
    "the {} annual decline in succession",
    "their {} consecutive year-on-year fall",
    "a {} on-year fall running",
    "a {} straight year-over-year drop",
]


def _streak(run: str) -> str:
    text = f"Factory-gate prices in Malta fell in September, {run}."
    found = verdicts_of(text, malta(), PUBLISHED)
    verdict = next((v for v in found.values() if v.claim.assertion == "streak"), None)
    return "missing" if verdict is None else f"{verdict.rating} {verdict.computed}"


@pytest.mark.parametrize("run", RUNS)
def test_a_run_of_yearly_moves_is_counted_by_the_month(run: str) -> None:
    months = int(_streak(run.format("24th")).split()[-1].partition(".")[0])
    assert _streak(run.format(f"{months}th")) == f"supported {months}.0"
    assert _streak(run.format(f"{months + 5}th")) == f"mismatch {months}.0"


@pytest.mark.parametrize("dated", ["on the 24th", "on the 24th year after year", "by the 24th"])
def test_a_day_is_no_run(dated: str) -> None:
    assert _streak(dated) == "missing"
