"""What a figure without a time of its own is compared with: "That compares with 3% in July"."""

import pytest
from told_claims import times_match

OPENING = "British exports fell to £31.2bn in July.\n\nImports rose to £52.4bn in August."


@pytest.mark.parametrize(
    ("text", "times"),
    [
        # a month that it is set beside is none that it stands for itself
        (
            OPENING + "\n\nThe jobless rate was 5.2%. That compares with 5.1% in July and with "
            "4.7% a year ago.",
            {"5.1%": "2026-07", "4.7%": "open"},
        ),
        (
            OPENING + "\n\nThe jobless rate was 5.2% in August. That compares with 5.1% in July "
            "and with 4.7% a year ago.",
            {"5.1%": "2026-07", "4.7%": "2025-08"},
        ),
        (
            "British exports fell to £31.2bn in July. That compares with £31.9bn in June and with "
            "£30.4bn a year ago.",
            {"£31.9bn": "2026-06", "£30.4bn": "2025-07"},
        ),
    ],
)
def test_the_year_before_of_what_is_compared(text: str, times: dict[str, str]) -> None:
    times_match(text, "2026-09-24", times)
