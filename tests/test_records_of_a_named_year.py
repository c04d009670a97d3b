"""Figures behind which a record is told over a year or a part of it, in apposition."""

import pytest
from told_claims import told

DAY = "2026-01-15"


@pytest.mark.parametrize(
    ("tail", "then"),
    [
        ("the highest of 2025", "2025-11"),
        ("the highest reading of 2025", "2025-11"),
        ("the sharpest climb in 2025", "2025-11"),
        ("its fastest pace in the second half of 2025", "2025-11"),
        ("the highest of the year", "2025-11"),
    ],
)
def test_the_time_of_a_record_is_none_of_the_level_it_came_from(tail: str, then: str) -> None:
    found = told(f"The rent edged up to 580 euros in December from 570 euros, {tail}.", DAY)
    assert found["580 euros"] == "2025-12"
    assert found["570 euros"] == then


@pytest.mark.parametrize(
    ("text", "figure", "period"),
    [
        ("The rent averaged 580 euros, the highest on record, in 2025.", "580 euros", "2025"),
        ("The rent was 580 euros in December, and 560 euros in 2025.", "560 euros", "2025"),
        ("The rent rose to 580 euros in December from 540 euros in 2024.", "540 euros", "2024"),
        ("The rent averaged 580 euros, the highest since the war, in 2025.", "580 euros", "2025"),
    ],
)
def test_times_that_belong_to_a_figure_stay_with_it(text: str, figure: str, period: str) -> None:
    assert told(text, DAY)[figure] == period
