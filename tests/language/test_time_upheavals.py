"""Years told by an upheaval that everyone can date."""

import pytest
from told_claims import told


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("It had 3,870 guests, short of the 4,120 of the year before the pandemic.", "2019"),
        ("It had 3,870 guests, against 4,120 in the last year before the pandemic.", "2019"),
        (
            "It had 3,870 guests, fewer than the 4,120 in the final full year before Covid-19.",
            "2019",
        ),
        ("In the year before the pandemic struck, 4,120 guests came.", "2019"),
        ("In the first year of the pandemic only 4,120 guests came.", "2020"),
        ("In the year before Russia's full-scale invasion of Ukraine 4,120 guests came.", "2021"),
        ("It had 3,870 guests. It had been 4,120 in the year that the pandemic struck.", "2020"),
        ("In the year Russia invaded Ukraine 4,120 guests came.", "2022"),
        ("It had 3,870 guests. It had been 4,120 in the year of the pandemic.", "2020"),
    ],
)
def test_a_year_before_an_upheaval_has_its_date(text: str, year: str) -> None:
    assert told(text, "2025-01-15")["4,120"].split(" on ")[0] == year


@pytest.mark.parametrize(
    "text",
    [
        "In 2024 it had 4,120 guests, more than in any year before the pandemic.",
        "In 2024 it had 4,120 guests, as in the year before the pandemic ended.",
        "In 2024 4,120 guests came, which fewer did in years before the pandemic.",
        "In 2024, after the first year of the pandemic-era scheme, 4,120 guests came.",
    ],
)
def test_other_years_are_not_dated_by_it(text: str) -> None:
    assert told(text, "2025-01-15")["4,120"].split(" on ")[0] not in ("2019", "2020")


@pytest.mark.parametrize(
    ("words", "time"),
    [
        ("in the year Jo Hill took over", "open"),
        ("in the year that the pier closed", "open"),
        ("in the year that ended in March", "2023-04/2024-03"),
        ("in the year to March", "2023-04/2024-03"),
    ],
)
def test_a_year_told_by_what_else_happened_is_not_known(words: str, time: str) -> None:
    text = f"In 2023 it had 3,870 guests. It had 4,120 {words}."
    assert told(text, "2025-01-15")["4,120"].split(" on ")[0] == time


def test_a_year_in_which_a_firm_did_something_is_its_own() -> None:
    text = "In 2024 it had 3,870 guests. In the year the firm opened a pier and had 4,120 guests."
    assert told(text, "2025-01-15")["4,120"].split(" on ")[0] == "2024"
