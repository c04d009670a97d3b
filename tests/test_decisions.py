"""Runs of moves of a rate that is decided on single days, and runs on one side of a mark."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = (
    "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline\n"
    "key,Key interest rate of the Swiss National Bank,policy_rate,CHE,percent,0,D,rate,"
    "period_on_period,yes\n"
    "pmi,Swiss purchasing managers index,pmi_manufacturing,CHE,index,0,M,index,"
    "period_on_period,yes\n"
    "ur,Unemployment rate of Switzerland,unemployment_rate,CHE,percent,0,M,rate,"
    "period_on_period,yes\n"
)
DECIDED = {
    "2024-01-10": 1.5,
    "2024-03-06": 1.75,
    "2024-06-05": 1.5,
    "2024-07-24": 1.25,
    "2025-03-05": 1.0,
    "2025-04-23": 0.75,
    "2025-06-11": 0.5,
}
PUBLISHED = "2025-06-12"


@cache
def swiss() -> Catalogue:
    rows = ["series,period,value,published"]
    rows += [f"key,{day},{rate},{day}" for day, rate in DECIDED.items()]
    for month, (pmi, ur) in enumerate(
        ((50.4, 2.9), (49.1, 3.1), (49.6, 3.2), (48.8, 3.1), (49.9, 3.3)), 1
    ):
        rows += [f"pmi,2025-{month:02d},{pmi},2025-06-02", f"ur,2025-{month:02d},{ur},2025-06-02"]
    return catalogue_of(HEAD, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        pytest.param(
            "The Swiss National Bank cut its key rate on Wednesday, its third cut in a row.",
            *("third", "supported"),
            id="cuts at meetings that follow each other",
        ),
        pytest.param(
            "The Swiss National Bank cut its key rate on Wednesday, its fifth cut in a row.",
            *("fifth", "supported"),
            id="cuts since the last rise",
        ),
        pytest.param(
            "The Swiss National Bank cut its key rate on Wednesday, its fourth cut in a row.",
            *("fourth", "unverified"),
            id="neither count: meetings without a move are not on record",
        ),
        pytest.param(
            "The Swiss National Bank cut its key rate on Wednesday, its ninth cut in a row.",
            *("ninth", "mismatch"),
            id="more than there were",
        ),
        pytest.param(
            "The Swiss purchasing managers index was 49.9 in May, below the 50 mark for a fourth "
            "month in a row.",
            *("fourth", "supported"),
            id="a mark before the run",
        ),
        pytest.param(
            "Swiss unemployment stood at 3.3% in May, above 3% for the fourth consecutive month.",
            *("fourth", "supported"),
            id="a mark of a rate",
        ),
        pytest.param(
            "The Swiss purchasing managers index was 49.9 in May, below the 50 mark for a seventh "
            "month in a row.",
            *("seventh", "mismatch"),
            id="a longer run below the mark than there was",
        ),
        pytest.param(
            "The Swiss unemployment rate rose to 3.3% in May, up for a third month in a row.",
            *("third", "mismatch"),
            id="a run of moves and no mark",
        ),
    ],
)
def test_runs_of_decisions_and_on_one_side(text: str, figure: str, rating: str) -> None:
    verdict = verdicts_of(text, swiss(), PUBLISHED)[figure]
    assert verdict.rating == rating, f"{verdict.reason}: {verdict.explanation}"
