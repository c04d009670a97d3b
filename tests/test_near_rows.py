"""Open records and runs borne out by what stands near them."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
claims,"New claims for benefits, Malta",initial_claims,MLT,persons,0,M,flow,period_on_period,yes
posts,"Open posts, Malta",vacancies,MLT,persons,0,M,stock,period_on_period,yes
"""
MONTHS = [f"2025-{month:02d}" for month in range(1, 12)]
CLAIMS = (2310, 2405, 2110, 2130, 2090, 2150, 1930, 2120, 2180, 2190, 2360)
POSTS = (900, 940, 930, 925, 960, 951, 947, 944, 940, 930, 921)


@cache
def malta() -> Catalogue:
    """Claims of eleven months, the last the most since February, and posts that fall since May."""
    return catalogue_told(SERIES, MONTHS, {"claims": CLAIMS, "posts": POSTS})


LEAD = "New claims for benefits in Malta came to 2,360 in November. "


def rating_of(text: str, figure: str) -> Rating:
    """The rating of one figure of a text of December 2025."""
    return verdicts_of(text, malta(), "2025-12-20")[figure].rating


@pytest.mark.parametrize(("month", "right"), [("February", True), ("January", False)])
def test_a_record_behind_a_move_is_of_the_level_where_that_holds(month: str, right: bool) -> None:
    text = f"{LEAD}That is 170 more than the month before, and it is the highest since {month}."
    rating = rating_of(text, f"highest since {month}")
    assert (rating is Rating.SUPPORTED) is right


@pytest.mark.parametrize(("count", "right"), [("sixth", True), ("seventh", False)])
def test_a_run_is_of_the_series_beside_it_at_its_own_time(count: str, right: bool) -> None:
    text = f"There were 921 open posts in Malta in November, down for the {count} month running."
    assert (rating_of(text, count) is Rating.SUPPORTED) is right


def test_a_record_is_not_told_of_the_time_that_the_figure_before_it_is_set_against() -> None:
    text = (
        "New claims for benefits in Malta came to 2,360 in November, against 2,405 in February. "
        "Claims and open posts both hit new records."
    )
    found = verdicts_of(text, malta(), "2025-12-20")
    assert all(v.rating is not Rating.SUPPORTED for k, v in found.items() if "record" in k)
