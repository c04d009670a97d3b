"""Quarters told as a whole behind one of their months, and the early part of a year."""

import pytest
from told_claims import Told, times_match

READ = {
    "a quarter as a whole holds the month told before": (
        "Exports came to $3bn in July. Over the quarter as a whole they came to $8bn. In the "
        "quarter as a whole, imports rose 4%.",
        "2025-12-08",
        {"$3bn": "2025-07", "$8bn": "2025-Q3", "4%": "2025-Q3"},
    ),
    "a quarter alone is not one of which a month is told": (
        "Exports came to $3bn in July. In the quarter they came to $8bn.",
        "2025-12-08",
        {"$3bn": "2025-07", "$8bn": "2025-07"},
    ),
    "what was so early in a year": (
        "It is worse than in early 2017, when exports fell 9.6%.",
        "2025-12-08",
        {"9.6%": "2017-01/2017-04"},
    ),
}


@pytest.mark.parametrize(("text", "published", "expected"), READ.values(), ids=READ)
def test_a_time_is_taken_as_a_whole(text: str, published: str, expected: Told) -> None:
    times_match(text, published, expected)
