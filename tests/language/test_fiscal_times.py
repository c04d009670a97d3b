"""Times of fiscal years: months of one, and the same time of another."""

import pytest
from told_times import times

from verifier.language.times.resolve import resolve
from verifier.model.period import Frequency, Period

FISCAL = [
    ("2025-04/2025-10", "2024/25", "GBR", "2024-04/2024-10"),
    ("2025-04/2026-01", "2024-25", "IND", "2024-04/2025-01"),
    ("2026-01", "2024-25", "IND", "2025-01"),
    ("2025-10", "2025-26", "IND", None),
    ("2025-04/2025-10", "2024", "GBR", "2024-04/2024-10"),
]


@pytest.mark.parametrize(("referent", "year", "area", "period"), FISCAL)
def test_the_same_time_of_a_fiscal_year(
    referent: str, year: str, area: str, period: str | None
) -> None:
    (mention,) = times(f"2% less than in the same period of {year}", area)
    moved = resolve(mention, Period.parse(referent))
    assert (str(moved) if moved else None) == period


@pytest.mark.parametrize(
    ("text", "area", "period"),
    [
        ("the first seven months of the financial year", "GBR", "2025-04/2025-10"),
        ("the first two months of fiscal 2026", "USA", "2025-10/2025-11"),
        ("the first seven months of the year", "GBR", "2025-01/2025-07"),
        ("the first seven months of the financial year", None, None),
    ],
)
def test_months_of_a_fiscal_year(text: str, area: str | None, period: str | None) -> None:
    found = [str(m.period) for m in times(f"Borrowing was 9bn in {text}", area) if m.period]
    assert found == ([period] if period else [])


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("the financial year ending (FYE) March 2025", "2024-04/2025-03"),
        ("FYE March 2025", "2024-04/2025-03"),
        ("the year ended (YE) June 2025", "2024-07/2025-06"),
        ("fye March 2025", "2025-03"),
    ],
)
def test_the_year_that_a_bulletin_tells_by_its_end(text: str, period: str) -> None:
    found = [m.period for m in times(f"Borrowing was 9bn in {text}", "GBR") if m.period]
    assert [str(one.to(Frequency.MONTH) or one) for one in found] == [period]
