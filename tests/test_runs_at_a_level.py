"""Runs of steps that stood at the level told right behind them."""

import pytest
from small_catalogue import verdicts_of
from small_rates import PUBLISHED, malta


@pytest.mark.parametrize(
    ("text", "count", "rating"),
    [
        ("jumped to 4.4% in October after three straight months at 4.2%", "three", "supported"),
        ("jumped to 4.4% in October after four straight months at 4.2%", "four", "mismatch"),
        ("rose to 4.4% in October, after three months running at 4.2%", "three", "supported"),
        ("was 4.2% in September for a third month running", "third", "supported"),
        ("was above 4% in October for the fifth straight month", "fifth", "mismatch"),
    ],
)
def test_a_run_of_a_level_told_behind_it(text: str, count: str, rating: str) -> None:
    found = verdicts_of(f"Unemployment in Malta {text}.", malta(), PUBLISHED)
    assert found[count].rating == rating
