"""Times that go on with the one before: a month "by" which things had
changed, a figure of a month that something moved from, and levels at an annual pace."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.language.earlier_issues import stood_in_an_earlier_issue
from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,adjustment,nature,basis,headline
jobs,Payroll employment of Malta,payrolls,MLT,persons,0,M,SA,stock,period_on_period,yes
starts,"Housing starts, Malta, annual rates",housing_starts,MLT,homes,0,M,SAAR,flow,,
gap,Trade deficit of Malta,trade_deficit,MLT,EUR,6,M,SA,flow,period_on_period,yes
"""
MONTHS = [f"{year}-{month:02d}" for year in range(2020, 2026) for month in range(1, 13)]


@cache
def malta() -> Catalogue:
    """Jobs from 2020 on, which fell to 310,000 in April 2020, homes begun and a gap."""
    jobs = [400_000 + 310 * step for step in range(72)]
    jobs[3] = 310_000
    starts = [2_000 + 7 * step for step in range(70)] + [2_500, 2_710]
    monthly = {"jobs": jobs, "starts": starts, "gap": [500 + 3 * step for step in range(72)]}
    return catalogue_told(SERIES, MONTHS, monthly)


def rating_of(text: str, figure: str, day: str) -> Rating:
    """The rating of one figure of a text."""
    return verdicts_of(text, malta(), day)[figure].rating


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("By April there were 310,000.", True),
        ("By April there were 301,000.", False),
        ("In the meantime, by April of last year, there were 310,000.", False),
    ],
)
def test_by_a_month_goes_on_with_the_year_told(sentence: str, right: bool) -> None:
    text = f"In February 2020 Malta had 400,310 people on its payrolls. {sentence}"
    figure = "310,000" if "310,000" in sentence else "301,000"
    assert (rating_of(text, figure, "2025-04-28") is Rating.SUPPORTED) is right


@pytest.mark.parametrize(("rate", "right"), [("0.4%", True), ("4.0%", False)])
def test_a_move_from_a_figure_of_a_month_is_of_the_next(rate: str, right: bool) -> None:
    text = (
        f"December alone brought Malta a trade deficit of €713m, up {rate} from a November figure "
        "that had itself been trimmed."
    )
    assert (rating_of(text, rate, "2026-01-20") is Rating.SUPPORTED) is right


@pytest.mark.parametrize(("rate", "right"), [("8.4%", True), ("4.8%", False)])
def test_an_annual_pace_is_that_of_the_level_before_it(rate: str, right: bool) -> None:
    text = f"Malta's housing starts hit 2,710 in December at an annual pace, up {rate} on November."
    assert (rating_of(text, rate, "2026-01-20") is Rating.SUPPORTED) is right


@pytest.mark.parametrize(
    ("before", "told"),
    [
        ("A month ago we were told that employers had added ", True),
        ("Last month officials said that the firm had sold ", True),
        ("A month ago the agency also announced a surplus, of €", True),
        ("A year ago, the company told us then, it was £", True),
        ("A month ago economists said that employers had added ", False),
        ("A month ago prices rose by ", False),
        ("Officials said that employers added ", False),
        ("A month ago, the rate was ", False),
        ("A month ago the September figure was ", True),
        ("Two months ago, the July jobless rate stood at ", True),
        ("Three weeks earlier the May tally had been $", True),
        ("A year ago the September figure was ", False),
        ("Last month the September figure was ", False),
        ("A month ago the September gap was ", False),
        ("A month ago the September figure was below ", False),
    ],
)
def test_what_was_said_a_month_ago_is_an_earlier_print(before: str, told: bool) -> None:
    assert stood_in_an_earlier_issue(before, " in June.") is told
