"""Times to come in a clause that leads on from a figure of what has been."""

import pytest
from told_claims import checked, times_match


@pytest.mark.parametrize(
    "text",
    [
        "Euro zone inflation slowed to 2.1%, official data showed on Friday, as the central bank "
        "prepares to meet next month.",
        "Euro zone inflation slowed to 2.1%, new figures have revealed, with worse to come when "
        "taxes go up next month.",
        "Euro zone inflation stood at 2.1% before the new budget takes effect next year.",
    ],
)
def test_what_has_been_is_not_of_the_next_month(text: str) -> None:
    times_match(text, "2025-11-20", {"2.1%": "open"})
    assert checked(text, "2025-11-20") == {"2.1%": "supported"}


@pytest.mark.parametrize(
    ("text", "figure", "period"),
    [
        ("Inflation will hit 3.1% when tariffs bite next month.", "3.1%", "2025-12"),
        ("Inflation is expected to reach 3.1%, as taxes go up next year.", "3.1%", "2026"),
        ("German inflation rose to 2.3% in October and is seen at 2.4% next month.", "2.4%",
         "2025-12"),
    ],
)  # fmt: skip
def test_what_is_foretold_keeps_its_time(text: str, figure: str, period: str) -> None:
    times_match(text, "2025-11-20", {figure: period})
