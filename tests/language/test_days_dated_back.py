"""A day that a date names right behind how long ago it was is that day, counted back no further."""

from datetime import date

import pytest
from told_times import read

DAY = date(2026, 11, 27)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A month ago, on October 27, carbon stood at €88.", "release 2026-10-27"),
        ("A year ago, on November 28, 2025, it stood at €79.", "release 2025-11-28"),
        ("The week before, on November 16, it was at €84.", "release 2026-11-16"),
        ("It slid from €63 half a year ago (on June 3) to €56.", "release 2026-06-03"),
    ],
)
def test_a_dated_day_is_the_one_that_lies_so_far_back(text: str, told: str) -> None:
    assert [kind for _, kind in read(text, published=DAY)] == [told]


@pytest.mark.parametrize(
    "text",
    [
        "It was 40 a year ago, on Friday it was 42.",
        "It was 40 a year ago, on June 3 it was 42.",
        "It was 40 a year ago and on June 3, 2026, it was 42.",
    ],
)
def test_another_day_is_a_time_of_its_own(text: str) -> None:
    assert len(read(text, published=DAY)) == 2
