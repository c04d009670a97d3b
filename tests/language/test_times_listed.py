"""Times listed in the order of their figures, as what a sentence is about and behind its counts."""

from datetime import date

import pytest

from verifier import verify


def periods(text: str) -> list[str]:
    """The period of each figure of a text of January 2025."""
    report = verify(text, published=date(2025, 1, 9), reference=())
    return [str(v.claim.clause.time.period) for v in report.verdicts]


@pytest.mark.parametrize(
    "text",
    [
        "2021, 2022 and 2023 brought 661,552, 664,436 and 663,198 births respectively.",
        "2021, 2022, and 2023 saw 661,552, 664,436 and 663,198 births.",
        "The years 2021, 2022 and 2023 brought 661,552, 664,436 and 663,198 births respectively.",
        "There were 661,552, 664,436 and 663,198 births in England in 2021, 2022 and 2023.",
        "England had 661,552, 664,436 and 663,198 births in 2021, 2022 and 2023 respectively.",
    ],
)
def test_each_year_of_a_list_is_that_of_the_figure_in_its_place(text: str) -> None:
    assert periods(text) == ["2021", "2022", "2023"]


def test_months_that_open_a_sentence_are_listed_too() -> None:
    text = "October, November and December brought sales of $3.1bn, $3.2bn and $3.4bn respectively."
    assert periods(text) == ["2024-10", "2024-11", "2024-12"]


@pytest.mark.parametrize(
    "text",
    [
        "2014 and 2016 people took part in the count, and 45% of them were women.",
        "Some 661,552 births and 664,436 deaths were recorded in England in 2023.",
    ],
)
def test_numbers_that_list_no_years_are_left_alone(text: str) -> None:
    assert set(periods(text)) <= {"None", "2023"}


def test_counts_of_two_things_are_no_list_of_one() -> None:
    text = "There were 661,552 births and 664,436 deaths in 2022 and 2023 in England."
    assert periods(text) != ["2022", "2023"]
