"""The newest of some periods, of each frequency and length."""

import pytest

from verifier.model.period import Period, last_of_each


@pytest.mark.parametrize(
    ("told", "last"),
    [
        ("", ""),
        ("2025-11", "2025-11"),
        ("2025-09 2025-10 2025-11", "2025-11"),
        ("2025-11 2025-09 2025-10", "2025-11"),
        ("2025-09 2025-Q3 2025-10 2025-Q4 2025-11", "2025-11 2025-Q4"),
        ("2025-Q4 2025-10 2025-Q3 2025-11", "2025-Q4 2025-11"),
        ("2025-10 2025-01/2025-10 2025-11", "2025-11 2025-01/2025-10"),
        (
            "2025-01/2025-10 2024-11/2025-11 2025-10 2025-02/2025-11",
            "2025-02/2025-11 2024-11/2025-11 2025-10",
        ),
    ],
)
def test_the_last_of_each_kind_is_given_in_the_order_of_the_kinds(told: str, last: str) -> None:
    periods = (Period.parse(one) for one in told.split())
    assert [str(one) for one in last_of_each(periods)] == last.split()


def test_of_one_that_is_told_twice_the_first_is_given() -> None:
    first, again = Period.parse("2025-11"), Period.parse("2025-11")
    assert last_of_each([first, again])[0] is first
