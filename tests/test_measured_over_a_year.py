"""Rates that are only measured over a year, and did not take one to move."""

import pytest
from small_catalogue import verdicts_of
from small_rates import PUBLISHED, malta
from told_claims import times_match


@pytest.mark.parametrize(
    ("text", "quote", "rating"),
    [
        ("Measured over a year, inflation eased to 2.2% from 2.9%.", "2.9%", "supported"),
        ("On an annual basis, inflation eased to 2.2% from 2.9%.", "2.9%", "supported"),
        ("Over the past year inflation has gone down to 2.2% from 2.4%.", "2.4%", "supported"),
    ],
)
def test_what_a_rate_came_from(text: str, quote: str, rating: str) -> None:
    text = f"Prices in Malta cooled in October. {text}"
    assert verdicts_of(text, malta(), PUBLISHED)[quote].rating == rating


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("They have hired 220 a month on average over the past three months.", "average"),
        ("Hiring of 147 people a month on average over the past three months.", "average"),
    ],
)
def test_so_many_a_month_on_average(text: str, time: str) -> None:
    text = f"Employers in Malta hired 120 people in October. {text}"
    found = verdicts_of(text, malta(), PUBLISHED).values()
    assert next(v for v in reversed(list(found))).claim.operation == time


def test_what_a_year_ended_with() -> None:
    """A count is told of the end of the year, and so is what follows."""
    text = "China ended 2023 with 1.41 billion people, 2.08 million fewer than a year earlier. "
    times_match(text + "There were 9.02 million births.", "2025-07-11", {"9.02 million": "2023"})
    times_match(
        "China ended 2023 with a bang. It had 9.02 million births.",
        "2025-07-11",
        {"9.02 million": "open"},
    )
