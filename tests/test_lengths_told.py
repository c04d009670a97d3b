"""Lengths of time with the article, which were told before: "over the 10 months"."""

import pytest
from told_claims import Told, times_match

FIRST = "Exports came to $74.9bn in the first 10 months of the year. "

READ = {
    "the stretch of as many months": (
        FIRST + "June supplied $6.1bn.\n\nWheat yielded $18.0bn over the 10 months.",
        {"$18.0bn": "2025-01/2025-10"},
    ),
    "after a figure of one of them": (
        FIRST + "\n\nIn June wheat was at $3.0bn. Over the 10 months it came to $18.0bn.",
        {"$18.0bn": "2025-01/2025-10"},
    ),
    "a range of months": (
        "Between January and September exports came to $74.9bn. In August they were at $7.1bn.\n\n"
        "In the nine months wheat came to $18.0bn.",
        {"$18.0bn": "2025-01/2025-09"},
    ),
    "no stretch of as many: up to the month told last": (
        FIRST + "In June wheat came to $3.0bn, and over the three months to $9.1bn.",
        {"$9.1bn": "2025-Q2"},
    ),
    "without the article it is any such length": (
        "In June wheat came to $3.0bn. Over the 12 months it came to $18.0bn.",
        {"$18.0bn": "2024-07/2025-06"},
    ),
}


@pytest.mark.parametrize(("text", "expected"), READ.values(), ids=READ)
def test_a_length_is_the_one_told_before(text: str, expected: Told) -> None:
    times_match(text, "2025-11-06", expected)
