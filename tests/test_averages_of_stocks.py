"""Means of where a stock stood, and of what came to it."""

import pytest
from malta_catalogue import malta
from small_catalogue import verdicts_of


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Prisoners in Malta averaged 43,543 in 2025.", "43,543", "supported"),
        ("The number of prisoners in Malta averaged 43,543 in 2025.", "43,543", "supported"),
        ("Malta had 43,713 prisoners in December. The average for 2025, 43,543, was the highest "
         "yet.", "43,543", "supported"),
        ("Prisoners in Malta averaged 43,682 in the fourth quarter.", "43,682", "supported"),
        ("Prisoners in Malta averaged 44,543 in 2025.", "44,543", "mismatch"),
        ("Malta gained an average of 31 prisoners a month in 2025.", "31", "supported"),
        ("Prisoners in Malta averaged 43,543 in 2025, the first annual rise in a row.", "43,543",
         "supported"),
    ],
)  # fmt: skip
def test_a_stock_is_averaged_over_its_levels(text: str, figure: str, rating: str) -> None:
    assert verdicts_of(text, malta("cells"), "2026-01-20")[figure].rating == rating
