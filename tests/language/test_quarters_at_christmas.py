"""The last quarter of a year by its season of trade, and Christmas alone."""

import pytest
from told_times import times


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("the Christmas quarter of last year", "2024-Q4"),
        ("the Christmas quarter of 2023", "2023-Q4"),
        ("the festive quarter of 2023", "2023-Q4"),
        ("the golden quarter of 2024", "2024-Q4"),
        ("the holiday quarter", "2025-Q4"),
    ],
)
def test_a_quarter_is_told_by_its_season(text: str, period: str) -> None:
    assert [str(told.period) for told in times(text)] == [period]


def test_christmas_alone_and_any_golden_quarter_are_none() -> None:
    assert [told.period for told in times("before Christmas")] == [None]
    assert [told.period for told in times("in the golden quarter")] == []
