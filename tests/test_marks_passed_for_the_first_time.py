"""Marks that are passed for the first time since a date: a reading right on one is not past it."""

import pytest
from small_catalogue import verdicts_of
from small_rates import PUBLISHED, malta


@pytest.mark.parametrize(
    ("text", "mark", "published", "rating"),
    [
        pytest.param(
            "below 3% in June for the first time since early 2023",
            *("3%", "2024-07-20", "supported"),
            id="it was right on it in May",
        ),
        pytest.param(
            "below 3% in August for the first time since early 2023",
            *("3%", "2024-09-20", "mismatch"),
            id="it was below it in June",
        ),
        pytest.param(
            "above 2.8% in September for the first time since January",
            *("2.8%", PUBLISHED, "supported"),
            id="it was right on it in February",
        ),
        pytest.param(
            "above 2.7% in September for the first time since January",
            *("2.7%", PUBLISHED, "mismatch"),
            id="it was above it in February",
        ),
    ],
)
def test_a_first_time(text: str, mark: str, published: str, rating: str) -> None:
    found = verdicts_of(f"Inflation in Malta was {text}.", malta(), published)
    assert found[mark].rating == rating
