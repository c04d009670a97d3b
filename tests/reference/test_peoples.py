"""Parts that are the people of the country that a series is of."""

import pytest
from told_claims import checked_by

YEAR = " in the year to June 2025"


def rated(text: str, figure: str) -> str:
    return checked_by("migration_population", text, "2025-12-08")[figure]


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (f"Some 236,000 Britons emigrated{YEAR}.", "236,000", "supported"),
        (f"Some 326,000 Britons emigrated{YEAR}.", "326,000", "not supported"),
        (f"Some 236,000 British nationals emigrated{YEAR}.", "236,000", "supported"),
        (f"Britain took in 902,000 long-term immigrants{YEAR}.", "902,000", "supported"),
        (f"British long-term immigration came to 902,000{YEAR}.", "902,000", "supported"),
    ],
)
def test_britons_are_nationals_and_what_is_british_is_of_the_country(
    text: str, figure: str, rating: str
) -> None:
    assert (rated(text, figure) == "supported") is (rating == "supported")
