"""The days and weeks at the start and end of a time, from which a move is counted."""

import pytest
from told_claims import told

_MOVE = "The mortgage rate has come down by 0.45 percentage points since {}."


@pytest.mark.parametrize(
    ("mark", "expected"),
    [
        ("the first days of January", "2025-01"),
        ("the opening days of January", "2025-01"),
        ("the dying days of May", "2025-05"),
        ("the first week of January", "2025-01"),
        ("the opening weeks of the year", "2025-01"),
        ("the first days of the year", "2025-01"),
        ("the first days of 2024", "2024-01"),
        ("the last week of January", "2025-W05"),
    ],
)
def test_days_that_open_or_close_a_time_are_the_mark_of_a_move(mark: str, expected: str) -> None:
    found = told(_MOVE.format(mark), "2025-10-24")["0.45 percentage points"]
    assert found.rpartition(" on ")[2] == expected


@pytest.mark.parametrize("mark", ["the third week of January", "the first night of the war"])
def test_no_other_days_are_the_mark_of_a_move(mark: str) -> None:
    found = told(_MOVE.format(mark), "2025-10-24")["0.45 percentage points"]
    assert found.rpartition(" on ")[2] != "2025-01"


def test_the_first_days_of_a_month_are_no_time_of_a_figure() -> None:
    text = "Sales came to 4.2 million in the first days of January."
    assert told(text, "2025-10-24")["4.2 million"] != "2025-01"


@pytest.mark.parametrize("holiday", ["the Fourth of July", "Election Day", "Labor Day"])
def test_a_holiday_is_no_month_of_what_follows(holiday: str) -> None:
    text = f"The sign has been up since {holiday}.\n\nSales came to 4.2 million."
    assert told(text, "2025-10-24")["4.2 million"] == "open"


@pytest.mark.parametrize("word", ["itself", "alone"])
def test_a_month_by_itself_is_a_time(word: str) -> None:
    text = f"Sales came to 4.1 million in June. May {word} brought 4.2 million."
    assert told(text, "2025-07-24")["4.2 million"] == "2025-05"
