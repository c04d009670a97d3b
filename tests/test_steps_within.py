"""Figures of one step within the longer time that their own words name."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Caveat, Rating, Verdict
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
tea,"Tea auction price, Malta",tea_price,MLT,EUR,0,W,price,period_on_period,yes
"""
WEEKS = [f"{year}-W{week:02d}" for year in (2024, 2025) for week in range(1, 49)]
PRICES = {
    week: round(300 + 15.7 * (step * 5 % 7) + 0.4 * step, 1) for step, week in enumerate(WEEKS)
}
PRICES |= {"2025-W32": 447.7, "2025-W34": 447.7}


@cache
def malta() -> Catalogue:
    """A price by the week, twice 447.7 in August 2025."""
    return catalogue_told(SERIES, WEEKS, {"tea": list(PRICES.values())})


LEAD = f"Tea sold at auction in Malta for €{PRICES['2025-W48']} in the last week of November. "


def verdict_on(sentence: str, figure: str) -> Verdict:
    """The verdict on one figure of a text of December 2025."""
    return verdicts_of(LEAD + sentence, malta(), "2025-12-02")[figure]


@pytest.mark.parametrize(
    ("sentence", "figure", "week"),
    [
        ("In May 2025 it hit €342.1.", "€342.1", "2025-W19"),
        ("That is a long way above the €390.0 of May 2025.", "€390.0", "2025-W21"),
        ("In the first half of 2025 it was €421.0.", "€421.0", "2025-W20"),
    ],
)
def test_a_figure_is_of_the_one_week_of_its_month_that_has_had_it(
    sentence: str, figure: str, week: str
) -> None:
    found = verdict_on(sentence, figure)
    assert (found.rating, str(found.period)) == (Rating.SUPPORTED, week)
    assert Caveat.PERIOD_ASSUMED in found.caveats


@pytest.mark.parametrize(
    ("sentence", "figure"),
    [
        ("In August 2025 it hit €447.7.", "€447.7"),  # in two of its weeks
        ("In May 2025 it hit €324.1.", "€324.1"),
        ("The average of May 2025 was €390.0.", "€390.0"),
        (f"In November 2024 it stood at €{PRICES['2024-W48']}.", f"€{PRICES['2024-W48']}"),
        ("In May 2025 it averaged €342.1.", "€342.1"),
        ("In August 2025 it hit €342.1.", "€342.1"),
        ("In May 2025 traders were glad. The price reached €342.1.", "€342.1"),
        ("A year ago the price reached €401.4.", "€401.4"),
        ("In May 2025 it was expected to hit €342.1.", "€342.1"),
        ("In May 2025 it was $342.1.", "$342.1"),
    ],
)
def test_a_figure_that_no_one_week_of_its_own_time_has_had_is_not_right(
    sentence: str, figure: str
) -> None:
    assert verdict_on(sentence, figure).rating is not Rating.SUPPORTED


@pytest.mark.parametrize(("verb", "right"), [("touched", True), ("sank to", True), ("was", False)])
def test_three_digits_need_a_word_that_tells_of_a_moment(verb: str, right: bool) -> None:
    found = verdict_on(f"In May 2025 it {verb} €342.", "€342")
    assert (found.rating is Rating.SUPPORTED) is right
