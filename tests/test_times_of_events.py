"""Times that only tell when something began, or what a figure was owed to."""

import pytest
from told_claims import times_match


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Stocks stood at 4,100 in May. When the count began in 2010 there were 371.", "2010"),
        ("Stocks stood at 4,100 in May. There were 371 when the count began in 2010.", "2010"),
        ("When records began in 2010 the figure was 371.", "2010"),
        ("Stocks stood at 371 in May, up from when the count began in 2010.", "2025-05"),
    ],
)
def test_when_something_began_is_a_time_of_its_own(text: str, expected: str) -> None:
    times_match(text, "2025-06-12", {"371": expected})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Closed March 25.1% full. Wells, at 16.9%, are a legacy of a cold February.", "2025-03"),
        ("Closed March 25.1% full. Wells, at 16.9%, fell after a cold February.", "2025-03"),
        ("It sold 16.9% of a good February crop.", "2025-02"),
        ("Closed March 25.1% full. In a cold February wells were 16.9% full.", "2025-02"),
    ],
)
def test_a_month_to_which_a_figure_is_owed_is_not_its_own(text: str, expected: str) -> None:
    times_match(text, "2025-06-12", {"16.9%": expected})


@pytest.mark.parametrize(
    "tail",
    [
        "since the figures were first collected in 2014",
        "since records were first kept in 2014",
        "since it was first measured in 2014",
        "since they were first published in 2014",
        "since these records began in 2014",
    ],
)
def test_a_record_may_reach_back_to_what_was_done_first(tail: str) -> None:
    text = f"Stocks stood at 371 in May, the most {tail}."
    times_match(text, "2025-06-12", {"371": "2025-05", f"most {tail}": "2025-05 on 2014"})


def test_what_was_done_first_is_no_start_of_another_count() -> None:
    text = "Stocks stood at 371 in May. They were first counted in 2014, at 98."
    times_match(text, "2025-06-12", {"371": "2025-05", "98": "2014"})
