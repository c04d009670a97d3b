"""The day on which a text says that it was published."""

from datetime import date

import pytest

from verifier.galley.dateline import dateline

DAY = date(2025, 12, 8)


@pytest.mark.parametrize(
    "line",
    [
        "Published: 8 December 2025",
        "published on Monday, 8th December 2025 at 10:30 GMT",
        "Date: 2025-12-08T10:30:00Z",
        "First published: Dec. 8, 2025",
        "LONDON, Dec 8, 2025 (Agency) - Exports rose.",
        "BEIJING (Agency) December 8, 2025 — Exports rose.",
        "2025-12-08",
        "Monday, 8 December 2025",
        "December 8, 2025, 10:30 a.m.",
        "Updated: December 8 2025",
    ],
)
def test_a_full_date_in_its_place_is_read(line: str) -> None:
    found = dateline(["Exports rise", "", line, "Exports rose in November."])
    assert found is not None
    assert found[0] == DAY


@pytest.mark.parametrize(
    "line",
    [
        "LONDON, Dec 8 (Agency) - Exports rose.",
        "Exports rose on 8 December 2025.",
        "Published: 08/12/2025",
        "Published: 31 February 2025",
        "Published in December 2025",
        "2025-12-08 was the day on which exports rose",
        "Exports were 2025 12 08",
        "",
    ],
)
def test_anything_less_is_not(line: str) -> None:
    assert dateline([line]) is None


def test_published_counts_before_updated_and_before_a_lone_date() -> None:
    lines = ["Updated: 9 December 2025", "10 December 2025", "Published: 8 December 2025"]
    found = dateline(lines)
    assert found is not None
    assert found[0] == DAY


def test_dates_far_down_are_none_of_its_business() -> None:
    assert dateline([*["A sentence."] * 20, "Published: 8 December 2025"]) is None
