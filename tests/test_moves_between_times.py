"""Moves from the first to the last of two times that are named."""

import pytest
from small_catalogue import austria, verdicts_of
from told_claims import checked, shipped, told

DAY = "2025-10-25"
BETWEEN = [
    ("Between September 2024 and September 2025 US consumer prices rose 3.0%.", "3.0%"),
    ("US consumer prices rose 3.0% between September 2024 and September 2025.", "3.0%"),
    ("From September 2024 to September 2025 US consumer prices rose 3.0%.", "3.0%"),
    ("US consumer prices rose 24.8% between September 2020 and September 2025.", "24.8%"),
    ("US consumer prices rose 2.2% between January and September.", "2.2%"),
    ("US unemployment rose 0.1 points between August 2024 and August 2025.", "0.1 points"),
    ("Between the first quarter of 2024 and the first quarter of 2025 US GDP grew 2.0%.", "2.0%"),
]


@pytest.mark.parametrize(("text", "figure"), BETWEEN)
def test_what_stands_at_two_times_moved_from_one_to_the_other(text: str, figure: str) -> None:
    assert checked(text, DAY)[figure] == "supported"


def test_the_times_are_the_two_ends() -> None:
    text = "US consumer prices rose 24.8% between September 2020 and September 2025."
    verdict = verdicts_of(
        "Austria's exports fell 4.6% between May and July.", austria(), "2026-01-20"
    )
    assert checked(text, DAY)["24.8%"] == "supported"
    assert str(verdict["4.6%"].period) == "2025-05/2025-07"  # flows are summed over a range


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("US inflation averaged 2.7% between September 2024 and September 2025.", "2.7%"),
        ("Euro zone GDP grew 0.2 per cent between July and September.", "0.2 per cent"),
    ],
)
def test_a_range_stays_one_where_nothing_is_compared(text: str, figure: str) -> None:
    period = told(text, DAY)[figure].split(" on ")[0]
    assert period in ("2024-09/2025-09", "2025-Q3")


BEFORE = {
    "Between August and September US prices rose 0.3%, after rising 0.4% the month before.": "0.4%",
    "US prices rose 0.3% from August to September, having risen 0.4% a month earlier.": "0.4%",
    "US prices rose 3.0% from a year earlier in September, after 2.9% the month before.": "2.9%",
    "US consumer prices rose 3.0% in September, after rising 2.9% the month before.": "2.9%",
}


@pytest.mark.parametrize(("text", "figure"), BEFORE.items())
def test_the_move_of_the_step_before_is_told_on_the_same_basis(text: str, figure: str) -> None:
    assert checked(text, DAY)[figure] == "supported"


@pytest.mark.parametrize(
    "text",
    [
        "US core prices rose 0.2% on the month in September.",
        "US core consumer prices rose 0.2% in September from August.",
        "US core CPI rose 0.2% in September from a month earlier.",
    ],
)
def test_a_series_without_the_month_leaves_it_to_one_told_in_the_same_steps(text: str) -> None:
    """The change over two months holds one figure only, that on the month all others."""
    assert checked(text, DAY)["0.2%"] == "supported"


OVER_A_RANGE = "US retail sales for November 2025 through January 2026 came to $2,202.9 billion. "


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Compared with January 2020, monthly sales are up 42.4%.", "2026-01 on 2020-01"),
        ("They are up 42.4% since January 2020.", "2026-01 on 2020-01"),
        ("That is 42.4% more than in January 2020.", "2026-01 on 2020-01"),
        ("That is 42.4% more than in the three months to October.", "2025-11/2026-01 on "
         "2025-08/2025-10"),
    ],
)  # fmt: skip
def test_a_single_step_is_set_against_the_last_of_a_range(text: str, times: str) -> None:
    verdict = verdicts_of(OVER_A_RANGE + text, shipped(), "2026-03-31")["42.4%"]
    assert f"{verdict.period} on {verdict.baseline}" == times
    assert (verdict.rating == "supported") is ("2020" in times)
