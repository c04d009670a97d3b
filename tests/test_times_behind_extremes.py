"""What is told behind a sentence that calls its time an extreme of all times, or of the year."""

import pytest
from told_claims import times_match

OPENING = "New dwelling completions in Ireland rose by 5 per cent in 2025 to 35,303.\n\n"


@pytest.mark.parametrize(
    ("extreme", "time"),
    [
        ("Some 11,150 were finished in the fourth quarter, the most for any quarter on record.",
         "2025-Q4"),
        ("Some 11,150 were finished in the fourth quarter, up 7.1 per cent on the same period of "
         "2024 and the most of any quarter in the series.", "2025-Q4"),
        ("Some 11,150 were finished in the fourth quarter, the busiest quarter since 2008.",
         "2025-Q4"),
        ("The fourth quarter was the busiest quarter, with 11,150.", "2025"),
    ],
)  # fmt: skip
def test_an_extreme_of_all_times_is_gone_on_from(extreme: str, time: str) -> None:
    text = f"{OPENING}{extreme} Apartments accounted for 4,178 of them."
    times_match(text, "2026-02-12", {"4,178": time})
