"""Records told of a time before the figures of a series begin."""

import pytest
from small_catalogue import austria, verdicts_of


@pytest.mark.parametrize(
    ("text", "record", "rating"),
    [
        ("Exports of Austria had their best year on record in 1999.", "best year on record",
         "unverified"),
        ("Exports of Austria reached a record of 16,000m euros in 1999.", "record", "unverified"),
        ("Exports of Austria reached a record in March 2025.", "record", "mismatch"),
        ("Exports of Austria reached a record in May 2025.", "record", "supported"),
    ],
)  # fmt: skip
def test_a_record_of_a_year_before_the_first_figure_is_left_open(
    text: str, record: str, rating: str
) -> None:
    assert verdicts_of(text, austria(), "2026-01-20")[record].rating == rating
