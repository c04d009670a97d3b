"""Times since which a flow is summed up, and those that only tell what bears on it."""

import pytest
from small_catalogue import austria, verdicts_of
from water_catalogue import waters


@pytest.mark.parametrize(
    "text",
    [
        "Sales to Italy, where a duty has been due since August, were up 3.4% from the same month "
        "last year.",
        "Sales to Italy, which has levied a duty since August, rose 3.4% compared with the same "
        "month of 2024.",
    ],
)
def test_a_time_in_a_clause_about_the_partner_sums_up_nothing(text: str) -> None:
    opening = "Austria's exports came to EUR14,562m in December. "
    found = verdicts_of(opening + text, austria(), "2026-01-20")
    assert str(found["3.4%"].period) == "2025-12"


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Ashwater has had 5,331 sewage-overflow spills since January.", "5,331", "supported"),
        ("Ashwater has had 713 sewage-overflow spills since January.", "713", "open"),
        ("Brookmere has had 1,127 sewage spills since January.", "1,127", "open"),
    ],
)
def test_what_has_been_had_since_a_time_is_summed(text: str, figure: str, rating: str) -> None:
    verdict = verdicts_of(text, waters(), "2026-11-24")[figure]
    assert verdict.rating == rating or (rating == "open" and verdict.rating != "supported")
