"""The price of the thing told of before, beside all prices; and what is compared with a mean."""

import pytest
from told_claims import Told, checked, times_match

_GOLD = "Gold averaged $4,058 an ounce in October."
_BRENT = "Brent averaged $68.00 a barrel in September."


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (f"{_GOLD} The price was up 50.9% on a year ago.", "50.9%", "supported"),
        (f"{_GOLD} The price rose 10.7% from September.", "10.7%", "supported"),
        (f"{_GOLD} Measured against a year ago, its price was up 50.9%.", "50.9%", "supported"),
        (f"{_BRENT} The price was down 8.1% on a year earlier.", "8.1%", "supported"),
        (f"{_BRENT} The price of beer was down 7.6% on a year earlier.", "7.6%", "unverified"),
        (f"{_GOLD} China’s consumer prices were down 0.3% in September.", "0.3%", "supported"),
    ],
)
def test_the_price_is_that_of_the_thing_told_of(text: str, figure: str, rating: str) -> None:
    assert checked(text, "2025-11-07")[figure] == rating


TIMES = {
    "with the average of a month": (
        f"{_GOLD} Compared with the average of September 2018 it has more than tripled.",
        {"tripled": "2025-10 on 2018-09"},
    ),
    "against the mean of a year": (
        f"{_GOLD} Against the mean of 2018 it has more than tripled.",
        {"tripled": "2025-10 on 2018"},
    ),
    "relative to the level in a month": (
        f"{_GOLD} Relative to its level in May 2024 it has climbed 70%.",
        {"70%": "2025-10 on 2024-05"},
    ),
    "no level, and no comparison in time": (
        "Compared with the rest of the world, in May 2024 gold rose 4%.",
        {"4%": "2024-05"},
    ),
}


@pytest.mark.parametrize(("text", "expected"), TIMES.values(), ids=TIMES)
def test_a_level_of_then_is_a_baseline(text: str, expected: Told) -> None:
    times_match(text, "2025-11-07", expected)
