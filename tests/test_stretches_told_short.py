"""Stretches of time told in few words: by their weeks, by their number alone, by two years."""

import pytest
from told_claims import checked, checked_by

GREW = "Gross domestic product in Britain grew by 0.7% in the opening three months of 2025"
FERNLEY = "Fernley Group said revenue in the 13 weeks to the end of December grew by "


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (f"{GREW} and by 0.2% in the next three.", "0.2%", "supported"),
        (f"{GREW}, by 0.2% in the next three and by just 0.1% in the third quarter.", "0.1%",
         "supported"),
        (f"{GREW}. It will grow by 0.2% in the next three months.", "0.2%", "unverified"),
        ("UK unemployment was 4.4% in the winter of 2024-25.", "4.4%", "supported"),
        ("UK unemployment was 4.7% in the winter of 2024-25.", "4.7%", "mismatch"),
    ],
)  # fmt: skip
def test_a_stretch_is_the_one_told_short(text: str, figure: str, rating: str) -> None:
    assert checked(text, "2026-02-19")[figure] == rating


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (FERNLEY + "2.9 per cent to £3.53bn.", "2.9 per cent", "supported"),
        (FERNLEY + "2.9 per cent to £3.53bn.", "£3.53bn", "supported"),
        (FERNLEY + "9.2 per cent to £3.53bn.", "9.2 per cent", "mismatch"),
        (FERNLEY + "2.9 per cent to £3.35bn.", "£3.35bn", "mismatch"),
    ],
)
def test_thirteen_weeks_to_the_end_of_a_month_are_a_quarter(
    text: str, figure: str, rating: str
) -> None:
    found = checked_by("margins_models_and_mortgages", text, "2026-01-12")
    assert found[figure] == rating


LIKE = "Fernley Group said like-for-like sales rose 2.1 per cent in the fourth quarter"


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (f"{LIKE}, compared with 4.4 per cent at Christmas 2024.", "4.4 per cent", "supported"),
        (f"{LIKE}. At Christmas 2024 they rose 4.4 per cent.", "4.4 per cent", "supported"),
        (
            f"{LIKE}, short of the 2.5 per cent the City had been looking for and down from 4.4 "
            "per cent a year earlier.",
            "4.4 per cent",
            "supported",
        ),
        (f"{LIKE}. The City had been looking for 2.5 per cent.", "2.5 per cent", "supported"),
        (f"{LIKE}. The City is looking for 4.4 per cent this year.", "4.4 per cent", "unverified"),
    ],
)
def test_a_christmas_has_its_year_and_a_forecast_is_left_behind(
    text: str, figure: str, rating: str
) -> None:
    found = checked_by("margins_models_and_mortgages", text, "2026-01-12")
    assert found[figure] == rating


@pytest.mark.parametrize(
    ("told", "figure", "rating"),
    [
        ("2025 as a whole was a better year. Approvals came to 770,065.", "770,065", "supported"),
        ("Approvals came to 770,065 for 2025 as a whole.", "770,065", "supported"),
        ("2025 as a whole was a better year. Approvals came to 707,065.", "707,065", "mismatch"),
    ],
)
def test_a_year_as_a_whole_is_one(told: str, figure: str, rating: str) -> None:
    lead = "Lenders approved 61,013 mortgages for house purchase in December, 7.7% down.\n\n"
    assert checked_by("london_markets_and_firms", lead + told, "2026-01-31")[figure] == rating
