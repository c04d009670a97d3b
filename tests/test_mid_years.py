"""Stocks that are counted once a year, in the middle of it."""

import pytest
from people_catalogue import people
from small_catalogue import verdicts_of

DAY = "2025-09-26"
TOLD = {
    "The UK population stood at 68,526,200 at mid-2023.": ("68,526,200", "supported"),
    "The population of Wales was 3,166,400 in June 2023.": ("3,166,400", "supported"),
    "Since mid-2014 the population of the UK has grown by 7.2%.": ("7.2%", "supported"),
    "Over the 10 years from mid-2014 the UK population has grown by 7.2%.": ("7.2%", "supported"),
    "Between mid-2023 and mid-2024 the population of the UK grew by 1.1%.": ("1.1%", "supported"),
    "The UK population rose by 890,100 in the year to mid-2023.": ("890,100", "supported"),
    "The UK population stood at 69,281,400 at mid-2023.": ("69,281,400", "mismatch"),
    "The UK population stood at 68,526,200 in June 2024.": ("68,526,200", "mismatch"),
    "The UK population stood at 67,940,300 in January 2023.": ("67,940,300", "unverified"),
    "The UK population stood at 67,940,300 in December 2022.": ("67,940,300", "unverified"),
}


@pytest.mark.parametrize(("text", "expected"), TOLD.items())
def test_the_middle_of_a_year_is_the_year_that_is_counted_then(
    text: str, expected: tuple[str, str]
) -> None:
    figure, rating = expected
    assert verdicts_of(text, people(), DAY)[figure].rating == rating
