"""Moves that sum up two printed levels, or are counted from a peak."""

import pytest
from ore_catalogue import ores
from small_catalogue import verdicts_of
from told_claims import Told, times_match

BOTH = "Australia's coal exports were A$6.41bn in January 2024 and A$5.15bn in September 2025, "


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("a fall of 19.6%.", "19.6%"),
        ("down 19.6%.", "19.6%"),
        ("19.6% lower.", "19.6%"),
        ("or a drop of about a fifth.", "a fifth"),
        ("a fall of 10.7% on the year.", "10.7%"),
    ],
)
def test_a_move_between_the_levels_printed_before_it_is_right(text: str, figure: str) -> None:
    assert verdicts_of(BOTH + text, ores(), "2025-11-10")[figure].rating == "supported"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("a fall of 23.6%.", "23.6%"),
        ("a rise of 19.6%.", "19.6%"),
        ("19.6% lower than a year before.", "19.6%"),
        ("and gold fell 19.6%.", "19.6%"),
    ],
)
def test_another_move_is_not(text: str, figure: str) -> None:
    assert verdicts_of(BOTH + text, ores(), "2025-11-10")[figure].rating != "supported"


READ = {
    "a peak with its figure": (
        "In May exports came to $5.1bn. They have shrunk by two-fifths since their peak of $8.4bn "
        "in June 2022.",
        {"two-fifths": "2025-05 on 2022-06", "$8.4bn": "2022-06"},
    ),
    "a peak without one": (
        "In May exports came to $5.1bn. They have fallen 39.5% since the high in June 2022.",
        {"39.5%": "2025-05 on 2022-06"},
    ),
    "no peak": (
        "In May exports came to $5.1bn, 39.5% less than in June 2022.",
        {"39.5%": "2025-05 on 2022-06", "$5.1bn": "2025-05"},
    ),
}


@pytest.mark.parametrize(("text", "expected"), READ.values(), ids=READ)
def test_a_move_since_a_peak_is_counted_from_it(text: str, expected: Told) -> None:
    times_match(text, "2025-06-20", expected)
