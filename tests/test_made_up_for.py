"""What a gain makes up for: what was lost before it, in one month or over several."""

import pytest
from told_claims import checked_by, times_match

LED = "Canada's employment rose by 67,000 in October."


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("That more than made up for the 65,500 lost in August.", "65,500", "supported"),
        ("It reversed the 65,500 lost in August.", "65,500", "supported"),
        ("It reversed the 56,500 lost in August.", "56,500", "mismatch"),
        ("It came on top of the 60,000 added in September.", "60,000", "supported"),
        ("They made up for the 106,000 lost over July and August.", "106,000", "supported"),
        ("They made up for the 160,000 lost over July and August.", "160,000", ""),
        ("That made up for the 65,500 gained in August.", "65,500", ""),
    ],
)
def test_a_loss_that_is_made_up_for_is_one(text: str, figure: str, rating: str) -> None:
    found = checked_by("canada_new_zealand", f"{LED} {text}", "2025-11-08")[figure]
    assert found == rating if rating else found != "supported"


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Retailers lost 8,000 jobs over July and August.", "2025-07/2025-08"),
        ("Retailers lost 8,000 jobs over July and August combined.", "2025-07/2025-08"),
        ("Retailers lost 8,000 jobs in August.", "2025-08"),
    ],
)
def test_neighbours_that_something_is_over_are_one_time(text: str, period: str) -> None:
    times_match(text, "2025-11-08", {"8,000": period})
