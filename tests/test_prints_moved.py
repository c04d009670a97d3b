"""Prints that a sentence moves, one after the other, and figures that a decision left."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.language.earlier_prints import is_a_revision, is_what_print_came_from
from verifier.reference.catalogue import Catalogue


@pytest.mark.parametrize(
    ("before", "told"),
    [
        ("Spanish growth was pared to 0.6% from ", True),
        ("The contraction in Malta had been trimmed to 1.2% from ", True),
        ("The first estimate was 3.1; Malta's was lifted to 3.4 from ", True),
        ("Malta's gauge went to 3 from a flash reading of 2, Cyprus's was cut to 5 from ", True),
        ("Growth was lowered to 1.2% from 1.4%, and that of pay nudged up to 3.1% from ", True),
        ("Growth slowed to 1.2% from ", False),
        ("The bank cut its key rate to 1.2% from ", False),
        ("The grocer said growth slowed, and its price was cut to 3 from ", False),
    ],
)
def test_what_a_print_was_moved_from_is_told(before: str, told: bool) -> None:
    assert is_what_print_came_from(before, ".") is told


@pytest.mark.parametrize(
    ("before", "told"),
    [
        ("October's was cut by ", True),
        ("May's has been raised by ", True),
        ("In October the rate was cut by ", False),
        ("The bank's was cut by ", False),
    ],
)
def test_what_a_month_owned_is_moved_by_a_print_alone(before: str, told: bool) -> None:
    assert is_a_revision(before, " to 159,483.") is told


_SERIES = """series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,\
headline,aliases
gdp,"Gross domestic product of Malta, growth on the quarter",gdp,MLT,percent,0,Q,rate,\
period_on_period,period_on_period,yes,economic growth
rate,"Key rate, central bank of Malta, end of month",policy_rate,MLT,percent,0,M,rate,none,\
period_on_period,yes,key rate;interest rate
"""
_FIGURES = """series,period,value,published
gdp,2025-Q1,1.4,2025-04-30
gdp,2025-Q1,1.2,2025-05-30
gdp,2024-Q4,0.8,2025-01-30
rate,2025-02,3.75,2025-03-01
rate,2025-03,3.75,2025-04-01
rate,2025-04,3.25,2025-05-01
rate,2025-05,3.25,2025-06-01
rate,2025-06,3.00,2025-06-05
"""


def _malta() -> Catalogue:
    return catalogue_of(_SERIES, _FIGURES)


_TRIMMED = "Malta's central bank cut its key rate to 3.00% this month"


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Malta's economic growth in the first quarter was cut to 1.2% from 1.4%.", "1.4%", True),
        ("Malta's economic growth in the first quarter was cut to 2.1% from 1.4%.", "2.1%", False),
        ("Malta's central bank cut its key rate to 3.25% from 3.75% in April.", "3.75%", True),
        ("Malta's central bank cut its key rate to 3.25% from 3.57% in April.", "3.57%", False),
        ("Malta's central bank cut its key rate to 3.25% from 3.75% in May.", "3.75%", False),
        (f"{_TRIMMED}, after cutting it to 3.25% from 3.75% in April.", "3.75%", True),
        (f"{_TRIMMED}, after cutting it to 3.25% from 3.57% in April.", "3.57%", False),
        (f"{_TRIMMED}, after cutting it to 3.50% from 3.75% in April.", "3.50%", False),
    ],
)
def test_what_was_cut_is_set_beside_what_it_was_cut_from(
    text: str, figure: str, rating: bool
) -> None:
    found = verdicts_of(text, _malta(), "2025-06-10")
    assert found[figure].rating == ("supported" if rating else "mismatch")


def test_what_a_decision_led_to_may_be_dated_behind_what_it_left() -> None:
    text = f"{_TRIMMED}, after cutting it to 3.25% from 3.75% in April."
    found = verdicts_of(text, _malta(), "2025-06-10")
    assert {v.rating for v in found.values()} == {"supported"}
