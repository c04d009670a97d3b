"""A figure of a time gone by, of somebody's guess or newer than all at hand accuses nobody."""

import pytest
from small_catalogue import austria, verdicts_of

PUBLISHED = "2026-01-20"
RATE = "The unemployment rate of Austria was 5.0% in December. "


def _rating(text: str, figure: str) -> str:
    return verdicts_of(text, austria(), PUBLISHED)[figure].rating


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (f"{RATE}It was 5.5% until last March.", "5.5%"),
        (
            "Austria's exports were 14.562 billion euros in December, of which cheese made up 40%.",
            "40%",
        ),
        (
            "In December, Austria's exports of cheese and skis took 294.6 million and 498 million "
            "euros respectively, close to a half of all its exports.",
            "a half",
        ),
        (f"{RATE}Analysts had looked for one of 6.3%.", "6.3%"),
        ("November's exports of Austria were beaten by 31% in December.", "31%"),
        (f"{RATE}A year to the day before it was 6.3%.", "6.3%"),
        (f"{RATE}It began the year at 5.9%.", "5.9%"),
        (f"{RATE}It opened the third quarter on 5.9%.", "5.9%"),
        (f"{RATE}It had been 6.3% until the summer of 2023.", "6.3%"),
        ("Austria's unemployment rate stood at 6.3% until the reform.", "6.3%"),
        (
            "Austria's exports were 14.9 billion euros in December, by one bank's estimate.",
            "14.9 billion euros",
        ),
        (
            "By the union's reckoning, Austria's unemployment rate was 6.3% in December.",
            "6.3%",
        ),
        (
            "Austria's exports were 4% more than the law allows in December.",
            "4%",
        ),
        ("Austria's exports fell in December and were 31% short of normal.", "31%"),
        ("Austria's exports were 31% below their long-term average in December.", "31%"),
        ("Austria's exports in December were 31% higher than usual.", "31%"),
        ("Austria's exports in December were 31% higher than expected.", "31%"),
        ("Austria's exports in December were 31% above forecasts.", "31%"),
        (
            "Austria's exports were 512 million euros short of the government's target.",
            "512 million euros",
        ),
        ("Austria's exports in December were 31% below their peak.", "31%"),
        ("Austria's exports grew in December, twice as fast as in November.", "twice"),
        (
            "Exports of Austria in December were 512 million euros more than had been pledged.",
            "512 million euros",
        ),
        (
            "By our sums Austria's unemployment rate was 6.3% in December.",
            "6.3%",
        ),
    ],
)
def test_it_stays_open(text: str, figure: str) -> None:
    assert _rating(text, figure) == "unverified"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Austria's unemployment rate was 6.3% in December.", "6.3%"),
        ("Austria's unemployment rate was 6.3% in December, official estimates showed.", "6.3%"),
        ("Austria's exports were 14.962 billion euros in December.", "14.962 billion euros"),
        ("Austria's exports in December were 31% higher than a year earlier.", "31%"),
        ("Austria's exports beat forecasts in December, 31% more than a year earlier.", "31%"),
        (
            "Austria's unemployment rate was 6.3% in December; no cut is due until March.",
            "6.3%",
        ),
        (
            "Until the spring all was well, but Austria's unemployment rate was 6.3% in December.",
            "6.3%",
        ),
    ],
)
def test_a_figure_told_as_published_is_held_to_it(text: str, figure: str) -> None:
    assert _rating(text, figure) == "mismatch"


_TEXT = "Austrian wages rose by 2% in {month}. Exports fell 3.1% on the year."


@pytest.mark.parametrize(("month", "rating"), [("December", "mismatch"), ("April", "unverified")])
def test_what_is_told_of_a_month_is_not_held_against_one_long_before(
    month: str, rating: str
) -> None:
    """Exports of December 2025, the newest, rose; those of April 2026 are not out."""
    verdict = verdicts_of(_TEXT.format(month=month), austria(), "2026-05-10")["3.1%"]
    assert verdict.rating == rating
