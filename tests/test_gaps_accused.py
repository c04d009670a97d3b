"""Gaps told in apposition that would be accused as moves."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

RATES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
men,"Turnout of men, Iceland",turnout,ISL,men,percent,0,A,rate,,no
women,"Turnout of women, Iceland",turnout,ISL,women,percent,0,A,rate,,no
"""


@pytest.mark.parametrize(
    ("gap", "rating"),
    [
        ("some 4.3 points lower", "wrong"),
        ("some 3.4 points lower", "supported"),
        ("a full 3.4 points lower", "supported"),
        ("0.9 points lower", "supported"),
        ("1.9 points lower", "wrong"),
    ],
)
def test_what_lies_lower_in_apposition_may_be_set_against_the_level_before(
    gap: str, rating: str
) -> None:
    """A move of its own over the year, or how far it lies below that of the women."""
    turnout = catalogue_told(RATES, ["2023", "2024"], {"men": [71.2, 70.3], "women": [73.3, 73.7]})
    text = f"In Iceland turnout of women was 73.7% in 2024; that of men was 70.3%, {gap}."
    found = verdicts_of(text, turnout, "2025-03-03")
    told = next(v for quote, v in found.items() if "points" in quote)
    assert (told.rating == "supported") is (rating == "supported"), told.explanation
