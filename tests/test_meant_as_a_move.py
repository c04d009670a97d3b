"""Counts without a verb that are changes, and verbs with "up" that are no hedge."""

import pytest
from told_claims import checked


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (
            "US employers added 115,000 jobs in April, 185,000 in March and 160,000 in January, "
            "but cut 156,000 in February.",
            "160,000",
            "supported",
        ),
        ("US payrolls: January brought 160,000, March 185,000.", "160,000", "supported"),
        ("US nonfarm payroll employment stood at 158,592 in January.", "158,592", "mismatch"),
        (
            "US GDP growth slowed to 0.5% in the fourth quarter of 2025 before picking up to 2.1% "
            "in the first three months of this year.",
            "2.1%",
            "supported",
        ),
        ("US inflation ratcheted up to 3.3% in March from 2.4% in February.", "3.3%", "supported"),
        ("US inflation ratcheted up to 3.7% in March from 2.4% in February.", "3.7%", "mismatch"),
    ],
)
def test_what_moved_is_told(text: str, figure: str, rating: str) -> None:
    assert checked(text, "2026-05-13")[figure] == rating
