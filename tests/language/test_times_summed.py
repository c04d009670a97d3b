"""Times of sums: ranges that a total spans, and runs told by what they ended with."""

import pytest
from told_times import read


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The cumulative total from January to February was 3bn",
            [("from January to February", "point 2025-01/2025-02")],
        ),
        (
            "It came to 3bn from January to February combined",
            [("from January to February", "point 2025-01/2025-02")],
        ),
        (
            "For the four quarters ended with the third quarter, it was 3bn",
            [("For the four quarters ended with the third quarter",
              "point 2024-Q4/2025-Q3 year_on_year")],
        ),
    ],
)  # fmt: skip
def test_a_sum_spans_all_its_steps(text: str, found: list[tuple[str, str]]) -> None:
    assert read(text) == found


@pytest.mark.parametrize(
    "text", ["The total fell from January to February", "Prices fell from January to February"]
)
def test_a_move_between_neighbours_spans_none(text: str) -> None:
    assert read(text) == [("from January", "baseline 2025-01"), ("February", "point 2025-02")]


def test_a_quarter_that_ended_with_something_else_is_no_range() -> None:
    assert "2025-Q3" not in str(read("The three months ended with a loss of 3bn"))
