"""Times that the build of a sentence gives its figures."""

import pytest
from told_claims import Told, times_match, told

READ = {
    "a year that a mean is told over": (
        "In 2025 output was 301.1 TWh. In December output reached 24.7 TWh. Prices averaged 84.27 "
        "euros over the year, 11.6% higher than in 2024.",
        {"24.7 TWh": "2025-12", "84.27 euros": "2025"},
    ),
    "a rise over the year to a month": (
        "In December output reached 24.7 TWh. Prices averaged 84.27 euros over the year to June.",
        {"24.7 TWh": "2025-12"},
    ),
    "a month set against the same one": (
        "In December output reached 24.7 TWh. It averaged 0.8 TWh a day, 11.6% more than in 2024.",
        {"0.8 TWh": "2025-12"},
    ),
    "what has come since, behind what had been": (
        "In the third quarter claims rose to 47,000. Three months earlier the count had been "
        "46,596, and the backlog has lengthened for 17 quarters running.",
        {"46,596": "2025-04/2025-06", "17": "2025-Q3"},
    ),
    "what had been all along": (
        "In the third quarter claims rose to 47,000. Three months earlier the count had been "
        "46,596, and the backlog had lengthened for 17 quarters running.",
        {"46,596": "2025-04/2025-06", "17": "2025-04/2025-06"},
    ),
}


@pytest.mark.parametrize(("text", "expected"), READ.values(), ids=READ)
def test_the_time_is(text: str, expected: Told) -> None:
    times_match(text, "2026-01-05", expected)


@pytest.mark.parametrize(
    ("plain", "otherwise"),
    [
        ("after falling 1.9%", "after shrinking 1.9%"),
        ("after rising 1.9%", "after gaining 1.9%"),
    ],
)
def test_what_came_before_is_of_another_time(plain: str, otherwise: str) -> None:
    text = "Special payments went up 3.7% on the year in December {}. Base pay rose 2.2%."
    assert told(text.format(plain), "2026-02-09") == told(text.format(otherwise), "2026-02-09")


@pytest.mark.parametrize("beside", [", against 14.3% for Brent", " (against 14.3% for Brent)"])
def test_what_is_set_beside_a_move_is_measured_from_the_same_time(beside: str) -> None:
    text = (
        f"The index closed at 9,000 on Friday. Since the end of December it has added 0.7%{beside}."
    )
    assert told(text, "2026-10-16")["14.3%"].endswith(" on 2025-12-31")
