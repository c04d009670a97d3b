"""Which time a text is about that tells it of what it sets against an earlier figure."""

import pytest
from told_claims import Told, times_match

READ = {
    "the rate, in commas": (
        "Unemployment has risen to 5.7%.\n\nThe rate, for the three months to November, compares "
        "with 4.9% in the three months to August. Underemployment was 8.1%.\n\nWages rose 3%.",
        "2026-01-20",
        {"5.7%": "2025-09/2025-11", "4.9%": "2025-06/2025-08", "8.1%": "2025-09/2025-11",
         "3%": "2025-09/2025-11"},
    ),
    "the figure, which is for a month": (
        "Car sales fell to 41,000.\n\nThe figure, which is for October, compares with 44,000 in "
        "August.",
        "2025-11-06",
        {"41,000": "2025-10", "44,000": "2025-08"},
    ),
    "a month's own reading": (
        "Rainfall dropped to 61 mm.\n\nMay's total follows 94 mm in March. Sunshine was 212 hours.",
        "2026-06-02",
        {"61 mm": "2026-05", "94 mm": "2026-03", "212 hours": "2026-05"},
    ),
    "data that cover a quarter": (
        "Airlines flew 9.1m people.\n\nThe data, covering the third quarter, are up from 8.4m in "
        "the second quarter.",
        "2025-11-20",
        {"9.1m": "2025-Q3", "8.4m": "2025-Q2"},
    ),
    "only the earlier time is told": (
        "Unemployment rose to 5.7% in October.\n\nThe rate compares with 4.9% in August. Wages "
        "rose 3%.",
        "2025-11-20",
        {"5.7%": "2025-10", "4.9%": "2025-08", "3%": "2025-10"},
    ),
    "what is compared is of the earlier time": (
        "Unemployment rose to 5.7% in October.\n\nThe rate for May compares poorly with 4.1% in "
        "April. Wages rose 3%.",
        "2025-11-20",
        {"5.7%": "2025-10", "4.1%": "2025-04"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", READ.values(), ids=READ)
def test_the_time_of_what_is_compared(case: Told) -> None:
    times_match(*case)
