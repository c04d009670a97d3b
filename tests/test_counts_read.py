"""Counts as words and digits tell them."""

import pytest

from verifier.model.counts import count_of


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("four", 4),
        ("Four", 4),
        ("12", 12),
        ("many", None),
        ("²", None),
        ("9" * 5000, None),
    ],
)
def test_a_count_is_read_from_words_and_digits(word: str, count: int | None) -> None:
    assert count_of(word) == count
