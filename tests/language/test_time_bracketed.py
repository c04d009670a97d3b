"""Figures in the brackets right behind the time that a record goes back to."""

import pytest
from told_claims import told


@pytest.mark.parametrize(
    ("text", "figure", "time"),
    [
        ("It had 813 guests in 2024, the most since 2016 (828).", "828", "2016"),
        ("It had 813 guests in June, the fewest since March 2023 (809).", "809", "2023-03"),
        ("Prices rose 3.1% in June, the most since January (3.4%).", "3.4%", "2024-01"),
    ],
)
def test_brackets_behind_the_time_looked_back_to_are_of_it(
    text: str, figure: str, time: str
) -> None:
    assert told(text, "2025-01-15" if "2024" in text else "2024-07-20")[figure].split()[0] == time


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("In 2024 guests were the most numerous since 2016 (813).", "813"),
        ("In 2024 it had 813 guests, the most since 2016 (up 3.4%).", "3.4%"),
        ("In 2024 it had 813 guests, the most since 2016, and 17 cooks (3.4%).", "3.4%"),
    ],
)
def test_other_brackets_are_of_now(text: str, figure: str) -> None:
    assert told(text, "2025-01-15")[figure].split()[0] == "2024"
