"""Times that a sentence opens with: a year that leads to the same months, and seasons that did or
were something; and years that are told so far."""

import pytest
from told_times import read


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In 2019 the same three months saw 99 cases", ("the same three months", "point =2019 3M")),
        ("Back in 2019, the same quarter brought 99", ("the same quarter", "point =2019")),
        ("There are 120; in 2019 the same months had 99", ("the same months", "point =2019")),
        ("It was 4% in 2019 and the same months were wet", ("the same months", "point +0")),
        ("The same months of 2019 saw 99", ("The same months of 2019", "point =2019")),
    ],
)
def test_a_year_leads_to_the_same_months(text: str, found: tuple[str, str]) -> None:
    assert read(text)[-1] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Spring had been quieter, with 99", [("Spring", "point 2025-03/2025-05")]),
        ("The summer saw 99", [("The summer", "point 2025-06/2025-08")]),
        ("Summer of 2024 was busier", [("Summer of 2024", "point 2024-06/2024-08")]),
        ("There were 99 in the spring of last year",
         [("in the spring of last year", "point 2024-03/2024-05")]),
        ("Spring water was dear", []),
        ("Spring onions were 99p", []),
        ("Spring is here", []),
        ("Fall was in the air", []),
        ("Mr Winter had 99", []),
    ],
)  # fmt: skip
def test_a_season_that_did_something_is_a_time(text: str, found: list[tuple[str, str]]) -> None:
    assert read(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It sold 3m in 2025 so far", [("in 2025 so far", "point 2025 to_date")]),
        ("It sold 3m in 2025 to date", [("in 2025 to date", "point 2025 to_date")]),
        ("the total for the year so far", [("for the year so far", "point 2025 to_date")]),
        ("It sold 3m in 2025 so fast", [("in 2025", "point 2025")]),
        ("It sold 3m from 2024 to date", [("from 2024", "baseline 2024")]),
    ],
)
def test_a_year_goes_as_far_as_it_is_told(text: str, found: list[tuple[str, str]]) -> None:
    assert read(text) == found
