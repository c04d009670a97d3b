"""Times since which a flow is summed up, and those that only tell what bears on it."""

import pytest
from small_catalogue import austria, verdicts_of


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
