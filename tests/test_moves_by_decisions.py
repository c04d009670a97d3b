"""Moves of a decided rate over several decisions, told between months or without a time."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = (
    "series,title,indicator,ref_area,unit,frequency,nature,basis,headline\n"
    "key,Key interest rate of the Central Bank of Iceland,policy_rate,ISL,percent,D,rate,"
    "period_on_period,yes\n"
)
_DECIDED = {
    "2022-03-10": 1.0,
    "2022-05-05": 1.5,
    "2022-09-08": 2.5,
    "2023-03-09": 3.0,
    "2023-11-09": 4.0,
    "2024-09-05": 3.5,
    "2024-12-05": 3.25,
    "2025-06-05": 3.0,
    "2025-11-06": 2.75,
}


@cache
def iceland() -> Catalogue:
    rows = ["series,period,value,published"]
    rows += [f"key,{day},{rate},{day}" for day, rate in _DECIDED.items()]
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


def _ratings(text: str, published: str = "2026-01-14") -> dict[str, str]:
    found = verdicts_of(text, iceland(), published)
    return {quote: str(verdict.rating) for quote, verdict in found.items()}


@pytest.mark.parametrize(
    ("told", "points"),
    [
        ("Between May 2022 and November 2023", "3 percentage points"),
        ("Between May 2022 and November 2023", "2.5 percentage points"),
        ("From September 2022 to March 2023", "1.5 percentage points"),
    ],
)
def test_a_move_between_months_counts_the_first_decision_or_not(told: str, points: str) -> None:
    text = f"{told} the Central Bank of Iceland raised its key rate by {points}."
    assert _ratings(text)[points] == "supported"


def test_a_move_between_months_that_fits_neither_is_wrong() -> None:
    text = "Between May 2022 and November 2023 the Central Bank of Iceland raised its key rate by "
    assert _ratings(text + "3.75 percentage points.")["3.75 percentage points"] != "supported"


def test_a_move_from_before_the_first_figure_accuses_nobody() -> None:
    text = "Between March 2022 and March 2023 the Central Bank of Iceland raised its key rate by "
    assert _ratings(text + "2.75 percentage points.")["2.75 percentage points"] == "unverified"


@pytest.mark.parametrize(
    "text",
    [
        "The Central Bank of Iceland has trimmed its key rate by 125 basis points, to 2.75%.",
        "The Central Bank of Iceland has now cut its key rate by 1.25 percentage points.",
    ],
)
def test_a_move_without_a_time_is_all_that_came_since_the_turn(text: str) -> None:
    assert set(_ratings(text).values()) == {"supported"}


def test_on_the_day_of_a_decision_too_where_it_is_told_as_done_by_now() -> None:
    text = "The Central Bank of Iceland has now cut its key rate by 1.25 percentage points."
    assert _ratings(text, "2025-11-06") == {"1.25 percentage points": "supported"}


def test_on_the_day_of_a_decision_a_cut_is_that_one() -> None:
    text = "The Central Bank of Iceland cut its key rate by 1.25 percentage points on Thursday."
    assert _ratings(text, "2025-11-06")["1.25 percentage points"] != "supported"


def test_a_move_of_some_decisions_accuses_nobody() -> None:
    """It may be told of a year, or of the cuts since another turn."""
    text = "The Central Bank of Iceland has trimmed its key rate by 60 basis points, to 2.75%."
    assert _ratings(text) == {"60 basis points": "unverified", "2.75%": "supported"}
