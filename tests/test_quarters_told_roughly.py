"""Figures of a quarter that is told by a season, by an early or late year, or by how long before
another time it was."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = "series,title,indicator,ref_area,breakdown,unit,frequency,nature,transformation,basis\n"
SERIES = HEAD + (
    'canc,"Trains cancelled, Wexmoor Rail",cancellations,GBR,,percent,Q,rate,none,\n'
    'sms,"Text messages sent, Ireland",messages_sent,IRL,,messages,Q,flow,none,\n'
)
QUARTERS = ("2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2")


@cache
def lines() -> Catalogue:
    """Six quarters of a rate and of a flow."""
    return catalogue_told(
        SERIES,
        QUARTERS,
        {"canc": [4.5, 5.2, 5.8, 6.1, 3.9, 3.3], "sms": [861, 873, 834, 842, 807, 781]},
    )


@pytest.mark.parametrize(
    ("told", "figure", "rating"),
    [
        ("In early 2024 it was 4.5%.", "4.5%", "supported"),
        ("In early 2024 it was 5.4%.", "5.4%", "mismatch"),
        ("In late 2024 it was 6.1%.", "6.1%", "supported"),
        ("In the summer of 2024 it was 5.8%.", "5.8%", "supported"),
        ("In the summer of 2024 it was 8.5%.", "8.5%", "mismatch"),
        ("In April and May of 2024 it was 8.5%.", "8.5%", "unverified"),
    ],
)
def test_a_season_is_its_quarter(told: str, figure: str, rating: str) -> None:
    opening = "Wexmoor Rail cancelled 3.3% of its trains in the second quarter of 2025."
    assert verdicts_of(f"{opening} {told}", lines(), "2025-09-01")[figure].rating == rating


@pytest.mark.parametrize(
    ("before", "rating"), [("873", "supported"), ("837", "mismatch"), ("783", "mismatch")]
)
def test_a_year_before_the_end_of_a_quarter_is_a_quarter(before: str, rating: str) -> None:
    text = (
        "Ireland had 1.6 million lines at the end of June. "
        f"Some 781 text messages were sent, down from {before} a year earlier."
    )
    assert verdicts_of(text, lines(), "2025-09-01")[before].rating == rating


@pytest.mark.parametrize(
    ("told", "figure", "rating"),
    [
        ("That is 1.2 points down on early 2024.", "1.2 points", "supported"),
        ("That is 2.1 points down on early 2024.", "2.1 points", "mismatch"),
        ("That is 2.8 points down on late 2024.", "2.8 points", "supported"),
    ],
)
def test_a_move_is_measured_from_the_quarter(told: str, figure: str, rating: str) -> None:
    opening = "Wexmoor Rail cancelled 3.3% of its trains in the second quarter of 2025."
    assert verdicts_of(f"{opening} {told}", lines(), "2025-09-01")[figure].rating == rating


def test_a_season_past_a_comma_may_be_that_of_something_else() -> None:
    opening = "Wexmoor Rail cancelled 3.3% of its trains in the second quarter of 2025."
    told = "The slower lines lost 5.3%, another fall after a peak in the summer of 2024."
    assert verdicts_of(f"{opening} {told}", lines(), "2025-09-01")["5.3%"].rating == "unverified"
