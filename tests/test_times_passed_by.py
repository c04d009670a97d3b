"""Times taken over from a stretch or past the day on which figures came out."""

import pytest
from told_claims import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prices rose 2.9% over the year to June, though gas at $3.15 that month was cheaper.",
         "2025-06"),
        ("Sales were 4.1m in the three months to June; that quarter there were 3,150 closures.",
         "2025-Q2"),
        ("Prices rose 2.9% over the year to June; in July, gas was at $3.15 that month.",
         "2025-07"),
    ],
)  # fmt: skip
def test_that_month_is_the_last_of_the_stretch_before_it(text: str, expected: str) -> None:
    found = told(text, "2025-08-20")
    assert (found.get("$3.15") or found["3,150"]).split(" on ")[0] == expected


_CRUDE = (
    "India's crude oil imports went up to 22.1 million tonnes in January{}.\n\nVolumes from Iraq "
    "were 8.35m.\n\nIn the ten months to January, 213.8 million came in."
)


@pytest.mark.parametrize(
    ("aside", "expected"),
    [
        ("", "2026-01"),
        (", data released on Thursday showed", "2026-01"),
        (", the ministry said on Thursday", "2026-01"),
    ],
)
def test_the_day_of_the_data_is_no_day_of_a_market(aside: str, expected: str) -> None:
    assert told(_CRUDE.format(aside), "2026-02-20")["8.35m"].split(" on ")[0] == expected


def test_the_day_of_a_market_opens_a_report_on_it() -> None:
    text = (
        "Brent crude fell 2% to $65 on Thursday after averaging $68 in January.\n\n"
        "Copper was at $9,100."
    )
    assert told(text, "2026-02-20")["$9,100"] != "2026-01"
