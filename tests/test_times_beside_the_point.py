"""Times that only say in spite of what, and what is now known of a time gone by."""

import pytest
from told_claims import Told, checked, times_match

DAY = "2025-11-07"

READ: dict[str, tuple[str, Told]] = {
    "in spite of a month": (
        "Exports came to $11bn in October, and the first 10 months delivered $107bn despite a thin "
        "September.",
        {"$11bn": "2025-10", "$107bn": "2025-01/2025-10"},
    ),
    "thanks to a month": (
        "Exports came to $107bn in the first 10 months, thanks to a strong August.",
        {"$107bn": "2025-01/2025-10"},
    ),
    "a month that is no excuse": (
        "Exports came to $11bn in October after $9bn in September.",
        {"$9bn": "2025-09"},
    ),
    "what a month is now shown as": (
        "Exports rose 0.2% in October. In September, they had first been reported down 0.4%; the "
        "decline is now 0.3%.",
        {"0.4%": "2025-09", "0.3%": "2025-09"},
    ),
    "what is so now": (
        "Exports rose 0.2% in October. In May they were down 0.4%; the rise is now 0.3%.",
        {"0.4%": "2025-05", "0.3%": "2025-10"},
    ),
}


@pytest.mark.parametrize(("text", "expected"), READ.values(), ids=READ)
def test_a_time_is_read(text: str, expected: Told) -> None:
    times_match(text, DAY, expected)


@pytest.mark.parametrize(
    "text",
    [
        "US unemployment was 4.4% in September 2025, above the 4.3% that economists were after.",
        "The firm had steered investors towards a US unemployment rate of 9.9%.",
    ],
)
def test_what_was_hoped_for_is_foreseen(text: str) -> None:
    found = checked(text, "2025-11-21")
    assert "mismatch" not in set(found.values())
