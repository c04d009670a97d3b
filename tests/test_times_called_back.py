"""Times that "the former" and "the latter" call back, and records of the figure told before."""

import pytest
from small_catalogue import verdicts_of
from small_rates import PUBLISHED, malta
from told_claims import times_match

TWO = "Inflation in Malta was 2.2% in October, following 2.9% in September. "
RISES = "Consumer prices in Malta rose 2.2% in October and 2.9% in September. "


@pytest.mark.parametrize(
    ("text", "quote", "rating"),
    [
        (TWO + "The latter was the highest since January.", "highest since January", "supported"),
        (TWO + "The former was the highest since January.", "highest since January", "mismatch"),
        (TWO + "The former was the lowest since last year.", "lowest since last year", "supported"),
        (
            RISES + "The latter figure was the highest since January.",
            *("highest since January", "supported"),
        ),
    ],
)
def test_a_record_of_one_of_two(text: str, quote: str, rating: str) -> None:
    assert verdicts_of(text, malta(), PUBLISHED)[quote].rating == rating


@pytest.mark.parametrize(
    ("sentence", "record", "time"),
    [
        ("The latter was the highest since January.", "highest since January", "2025-09"),
        ("But the former was the lowest since May.", "lowest since May", "2025-10"),
        ("The latter’s critics called it the highest since May.", "highest since May", "2025-10"),
        ("It was the highest since January.", "highest since January", "2025-10"),
    ],
)
def test_the_time_called_back(sentence: str, record: str, time: str) -> None:
    text = "UK inflation was 3.6% in October and 3.8% in September. " + sentence
    times_match(text, "2025-11-25", {record: time})


@pytest.mark.parametrize(
    ("sentence", "rating"),
    [
        ("That figure was the highest since January.", "supported"),
        ("The annual rate was the highest since January.", "supported"),
        ("That rate was the lowest since June.", "mismatch"),
    ],
)
def test_a_figure_that_is_a_rate_of_growth_is_no_level(sentence: str, rating: str) -> None:
    text = "Consumer prices in Malta rose 2.9% in September. " + sentence
    found = verdicts_of(text, malta(), "2025-10-20").values()
    assert [v.rating for v in found if v.claim.assertion == "record"] == [rating]
