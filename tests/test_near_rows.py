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


PORTS = """\
series,title,indicator,ref_area,counterpart,unit,multiplier,frequency,nature,basis,headline
all,"Guests, Malta",guests,MLT,,persons,0,M,flow,year_on_year,yes
ita,"Guests, Malta, from Italy",guests,MLT,ITA,persons,0,M,flow,year_on_year,no
fra,"Guests, Malta, from France",guests,MLT,FRA,persons,0,M,flow,year_on_year,no
deu,"Guests, Malta, from Germany",guests,MLT,DEU,persons,0,M,flow,year_on_year,no
trips,"Ferry trips, Malta",ferry_trips,MLT,,count,0,M,flow,year_on_year,yes
"""
LONG = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 13)][:23]


@cache
def ports() -> Catalogue:
    """Guests, of whom most are Italians and fewest Germans, and trips; French guests and trips
    have grown on the year since January and from month to month since June."""
    return catalogue_told(
        PORTS,
        LONG,
        {
            "all": [90_000 + 700 * step for step in range(23)],
            "ita": [40_100 - 37 * step for step in range(23)],
            "fra": [*(21_000 + 11 * step for step in range(12)), *FRENCH],
            "deu": [17_300 + 41 * step for step in range(23)],
            "trips": [2_000 + 13 * step for step in range(23)],
        },
    )


FRENCH = (21_500, 21_400, 21_300, 21_200, 21_100, 20_900, 21_600, 21_700, 21_800, 21_900, 22_000)


def rating_in(text: str, figure: str) -> Rating:
    """The rating of one figure of a text of December 2025 on guests."""
    return verdicts_of(text, ports(), "2025-12-20")[figure].rating


@pytest.mark.parametrize(("place", "right"), [("second", True), ("third", False)])
def test_a_place_is_that_of_the_one_told_last_before_it(place: str, right: bool) -> None:
    text = (
        "In November guests from Italy in Malta numbered 39,286, most of all; "
        f"France ranked {place}, with 22,000."
    )
    assert (rating_in(text, place) is Rating.SUPPORTED) is right


@pytest.mark.parametrize("verb", ["overtook", "passed"])
def test_a_place_is_not_that_of_one_that_was_passed(verb: str) -> None:
    text = (
        "In November guests from Germany in Malta numbered 18,202. In 2024 Germany had been third. "
        f"It {verb} France for second spot in November."
    )
    assert rating_in(text, "second") is not Rating.SUPPORTED


@pytest.mark.parametrize(("count", "right"), [("fifth", True), ("fourth", False)])
def test_a_run_on_some_basis_is_of_the_figure_before_it(count: str, right: bool) -> None:
    lead = "Guests from France in Malta came to 22,000 in November, 4.2% more than a year before. "
    text = f"{lead}It was the {count} month of growth on that basis in a row."
    assert not (rating_in(text, count) is Rating.SUPPORTED and not right)


def test_a_slowdown_is_no_level() -> None:
    text = "The smallest slowdown since May in Malta leaves guests at 105,400 in November."
    found = verdicts_of(text, ports(), "2025-12-20")
    assert all(v.rating is not Rating.SUPPORTED for k, v in found.items() if "since" in k)


@pytest.mark.parametrize(
    ("tail", "figure", "right"),
    [
        ("were down 1.0% and stood at their lowest since January", "lowest since January", True),
        ("were down 1.0% and stood at their highest since July", "highest since July", False),
        ("were down 1.0% and are now the highest since July", "highest since July", False),
    ],
)
def test_a_record_behind_a_verb_alone_is_of_the_subject_of_the_move(
    tail: str, figure: str, right: bool
) -> None:
    text = f"{LEAD}Open posts in Malta {tail}."
    assert (rating_of(text, figure) is Rating.SUPPORTED) is right


def test_a_record_of_the_last_told_is_of_no_other() -> None:
    text = f"{LEAD}Open posts in Malta were 921. The last was the highest since February."
    assert rating_of(text, "highest since February") is not Rating.SUPPORTED
