"""Figures of days or a week are none of a series of months."""

from datetime import date
from functools import cache

import pytest
from small_catalogue import catalogue_of, steps

from verifier.matched import Matched, match_sentence
from verifier.reference.catalogue import Catalogue
from verifier.settings import Settings

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
x,Exports of Austria,exports,AUT,EUR,6,M,flow,year_on_year,yes
cpi,Consumer prices of Austria,cpi,AUT,index,0,M,index,year_on_year,yes
pay,Average weekly earnings of Austria,average_weekly_earnings,AUT,EUR,0,M,price,year_on_year,yes
oil,Oil production of Austria,oil_production,AUT,barrel,0,M,flow,year_on_year,yes
"""


@cache
def austria() -> Catalogue:
    rows = ["series,period,value,published"]
    for key in ("x", "cpi", "pay", "oil"):
        rows += [f"{key},{y}-{m:02d},{3 * y + m}," for y in (2024, 2025) for m in range(1, 13)]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


def matched(text: str, catalogue: Catalogue | None = None) -> Matched:
    found = match_sentence(text, catalogue or austria(), Settings(), date(2025, 12, 8))
    return found[0]


SHORT = [
    "Consumer prices in Austria rose 0.4% in the second week of October.",
    "Consumer prices in Austria rose 0.4% in the week ending October 12.",
    "Weekly consumer prices in Austria rose 0.4% in October.",
    "Austrian exports came to 290 million euros on Friday alone.",
    "Austrian exports came to 290 million euros on a single day.",
    "Austrian exports came to 290 million euros in the first ten days of November.",
    "Austrian exports came to 290 million euros over the weekend of November 8.",
]


@pytest.mark.parametrize("text", SHORT)
def test_a_figure_of_days_or_a_week_is_no_match_for_months(text: str) -> None:
    found = matched(text)
    assert found.series is None
    assert dict(found.candidates[0].parts)["frequency"] == -0.3


LONG = [
    ("cpi", "Consumer prices in Austria rose 0.4% in October."),
    ("cpi", "Consumer prices in Austria rose 0.4% in October, the weekly report said."),
    ("x", "Austrian exports came to 6.1 billion euros in November, data showed on Friday."),
    ("pay", "Average weekly earnings in Austria came to 6,086 euros in November."),
    ("pay", "Average weekly earnings in Austria rose 4.1% in November."),
    ("oil", "Austria's oil production was 6,086 barrels a day in November."),
]


@pytest.mark.parametrize(("series", "text"), LONG)
def test_weekly_pay_rates_a_day_and_days_of_publication_are_no_stretch(
    series: str, text: str
) -> None:
    assert matched(text).series == series


@pytest.mark.parametrize(
    "text",
    [
        "Estonia's wool auction price was €1,477 in the last week of November.",
        "Estonia's weekly wool auction price was €1,477.",
    ],
)
def test_a_series_of_weeks_answers_a_week(text: str) -> None:
    found = matched(text, steps())
    assert found.series == "wool"
    assert dict(found.candidates[0].parts).get("frequency", 0.0) >= 0


def test_a_week_told_in_another_part_of_the_sentence_says_nothing_of_a_figure() -> None:
    text = (
        "Consumer prices in Austria rose 0.4% in October; "
        "in the first week of November they were flat."
    )
    assert matched(text).series == "cpi"
