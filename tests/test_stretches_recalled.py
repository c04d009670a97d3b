"""Stretches of steps that a text told before, or whose start it tells itself."""

import pytest
from flanders_catalogue import belgium
from small_catalogue import verdicts_of
from told_claims import times_match

DAY = "2025-11-20"
LEAD = (
    "In October 1,235 homes were permitted in Belgium.\n\n"
    "From January to October 2025, a total of 11,675 homes were permitted.\n\n"
)


@pytest.mark.parametrize(
    "text",
    [
        "Homes permitted rose by 11.2% in the ten-month period.",
        "Over the 10-month period, homes permitted rose by 11.2%.",
        "In those ten months, homes permitted rose by 11.2%.",
        "Over the ten months, homes permitted rose by 11.2%.",
    ],
)
def test_a_stretch_told_before_is_called_back(text: str) -> None:
    told = verdicts_of(LEAD + text, belgium(), DAY)["11.2%"]
    assert told.period is not None
    assert str(told.period) == "2025-01/2025-10"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the first eight months of the fiscal year that began on April 1, the trade gap was "
         "$215.3 billion.", "2025-04/2025-11"),
        ("In the first five months of the season, which started in July, sales were "
         "$215.3 billion.", "2025-07/2025-11"),
        ("In the first three months of the year that begins in September, sales were "
         "$215.3 billion.", "2025-09/2025-11"),
        ("In the first three months of the year, sales were $215.3 billion.", "2025-Q1"),
    ],
)  # fmt: skip
def test_the_first_months_count_from_the_start_that_is_told(text: str, expected: str) -> None:
    times_match(text, "2025-12-15", {"$215.3 billion": expected})


def test_a_year_counts_from_the_month_that_is_told() -> None:
    text = "Since the start of the fiscal year in April 8,435 homes were permitted in Belgium."
    assert str(verdicts_of(text, belgium(), DAY)["8,435"].period) == "2025-04/2025-10"


def test_months_since_a_month_are_none_up_to_the_time_told_before() -> None:
    text = (
        "The record for homes permitted in Belgium is that of April 2025.\n\n"
        "In the seven months since April, 8,435 homes were permitted in Belgium."
    )
    told = verdicts_of(text, belgium(), DAY)["8,435"]
    assert str(told.period) == "2025-04/2025-10"
