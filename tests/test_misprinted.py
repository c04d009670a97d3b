"""Open figures that are those of the one series near them but for a slip of the printer."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline
soy,"Soybeans, Chicago, close",soybean_price,WLD,USD,0,D,price,none,period_on_period,yes
oats,"Oats, Chicago, close",oats_price,WLD,USD,0,D,price,none,period_on_period,yes
"""
DAYS = ("2026-04-10", "2026-04-13", "2026-04-14")


@cache
def grains() -> Catalogue:
    """Closes of three days."""
    closes = {"soy": [10.49, 10.56, 10.57], "oats": [3.41, 3.39, 3.48]}
    return catalogue_told(SERIES, DAYS, closes)


@pytest.mark.parametrize(
    ("figure", "rating"),
    [
        ("$10.57", "supported"),
        ("$10.75", "mismatch"),
        ("$10.94", "not supported"),
    ],
)
def test_exchanged_digits_are_told(figure: str, rating: str) -> None:
    text = f"Soybeans edged up 0.1% on Tuesday to {figure} and oats rose 2.7% to $3.48."
    found = verdicts_of(text, grains(), "2026-04-14")[figure].rating
    assert found == rating or (rating == "not supported" and found != "supported")


def test_a_figure_of_another_thing_is_not_held_against_what_it_looks_like() -> None:
    text = "Soybeans rose 0.1% on Tuesday to $10.57. The exchange's own shares fell to $38.40."
    assert verdicts_of(text, grains(), "2026-04-14")["$38.40"].rating != "mismatch"


JOBS = """\
series,title,indicator,ref_area,unit,frequency,nature,transformation,basis
jobs,"Employed persons, Malta",employment,MLT,person,M,stock,none,
rate,"Unemployment rate, Malta",unemployment_rate,MLT,percent,M,rate,none,
shops,"Number of shops, Malta",shops,MLT,shop,M,stock,none,
"""
MONTHS = ("2026-06", "2026-07", "2026-08")


@cache
def jobs() -> Catalogue:
    """Three months of work in a small country."""
    figures = {
        "jobs": [311_400, 312_900, 315_340],
        "rate": [3.2, 3.4, 3.1],
        "shops": [30_811, 30_640, 30_522],
    }
    return catalogue_told(JOBS, MONTHS, figures)


@pytest.mark.parametrize(
    ("figure", "reason"),
    [("2,440", "exact"), ("4,240", "off_digits"), ("2,910", "no_series"), ("1,500", "no_series")],
)
def test_exchanged_digits_of_a_move_that_the_words_hardly_tell(figure: str, reason: str) -> None:
    text = f"Malta's jobless rate fell to 3.1% in August, as firms hired {figure} people."
    assert verdicts_of(text, jobs(), "2026-09-20")[figure].reason == reason


@pytest.mark.parametrize(
    ("figure", "reason"),
    [
        ("30,640", "exact"),
        ("36,040", "off_digits"),
        ("30,460", "off_digits"),
        ("30,711", "unresolved_period"),  # of a time that nobody knows
        ("30,641", "unresolved_period"),  # one wrong digit
    ],
)
def test_exchanged_digits_of_what_stood_before(figure: str, reason: str) -> None:
    text = f"Malta had 30,522 shops in August, down from {figure}."
    assert verdicts_of(text, jobs(), "2026-09-20")[figure].reason == reason


def test_what_stood_before_is_held_against_a_measure_with_a_right_figure_beside_it() -> None:
    text = "Malta had 29,870 shops in July, down from 30,460."
    assert verdicts_of(text, jobs(), "2026-09-20")["30,460"].rating != "mismatch"
