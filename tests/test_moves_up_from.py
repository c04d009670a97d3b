"""What a rise is told as up from: the rise of another time, or the level that it set out from."""

import pytest
from small_catalogue import verdicts_of
from small_rates import PUBLISHED, malta
from told_claims import kinds

HIRED = "Employers in Malta added 170 jobs in September, up from {}."


@pytest.mark.parametrize(
    ("then", "quote", "rating"),
    [
        ("150 in August", "150", "supported"),
        ("a revised 150 in August", "150", "supported"),
        ("160 in August", "160", "mismatch"),
    ],
)
def test_a_lesser_rise_of_another_month(then: str, quote: str, rating: str) -> None:
    assert verdicts_of(HIRED.format(then), malta(), PUBLISHED)[quote].rating == rating


@pytest.mark.parametrize(
    ("text", "then", "operation"),
    [
        ("Employers added 4,100 jobs in May, up from 2,900 in April.", "2,900", "change"),
        ("Employers added 4,100 jobs in May, up from a revised 2,900.", "2,900", "change"),
        ("Payrolls grew by 4,100 in May, up from 2,900 in April.", "2,900", "change"),
        ("The chain added 12 shops in May, up from 340 in April.", "340", "level"),
        ("Employers added 4,100 jobs, up from 2,900.", "2,900", "level"),
        ("Employers added 4,100 jobs in May, down from 5,900 in April.", "5,900", "change"),
        ("Employers had 4,100 staff in May, up from 2,900 in April.", "2,900", "level"),
    ],
)
def test_what_it_is_read_as(text: str, then: str, operation: str) -> None:
    assert kinds(text)[then][0] == operation
