"""Runs at a mark or beyond it, and runs that were over by a month that they are told up to."""

import pytest
from small_catalogue import verdicts_of
from told_claims import shipped

PMI = "The official manufacturing PMI of China has been {} months in a row."


@pytest.mark.parametrize(
    ("kept", "count", "rating"),
    [
        ("at 50 or above for four", "four", "supported"),
        ("at or above 50, the line between growth and contraction, for four", "four", "supported"),
        ("50 or higher for four", "four", "supported"),
        ("at 50 or above for five", "five", "mismatch"),
        ("above 50 for four", "four", "mismatch"),
        ("at 50 or below for four", "four", "unverified"),
    ],
)
def test_a_run_at_a_mark_or_beyond_it(kept: str, count: str, rating: str) -> None:
    found = verdicts_of(PMI.format(kept), shipped(), "2026-07-01")[count]
    assert found.rating == rating, found.explanation


@pytest.mark.parametrize(
    ("lead", "count", "rating"),
    [
        ("Until March, when they rose 0.5%, they had fallen for {} months in a row.", "41", True),
        ("Until March they had fallen for {} months in a row.", "41", True),
        ("Until March, when they rose 0.5%, they had fallen for {} months in a row.", "14", False),
    ],
)
def test_a_run_was_over_by_then(lead: str, count: str, rating: bool) -> None:
    text = f"China's producer prices climbed 3.9% in May from a year before. {lead.format(count)}"
    found = verdicts_of(text, shipped(), "2026-07-01")[count]
    assert (found.rating == "supported") is rating, found.explanation
    assert "February 2026: the run is 41 months long" in found.explanation


@pytest.mark.parametrize(
    ("run", "count", "rating"),
    [
        ("the fourth consecutive monthly reading of 50 or more", "fourth", "supported"),
        ("the fourth monthly reading in a row of 50 points or higher", "fourth", "supported"),
        ("the fifth consecutive monthly reading of 50 or more", "fifth", "mismatch"),
        ("the fourth consecutive monthly reading of 51 or more", "fourth", "unverified"),
    ],
)
def test_the_mark_of_a_run_with_what_lies_beyond_it(run: str, count: str, rating: str) -> None:
    text = f"The official manufacturing PMI of China was 50.0 in June, {run}."
    found = verdicts_of(text, shipped(), "2026-07-01")[count]
    assert found.rating == rating, found.explanation
