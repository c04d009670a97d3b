"""How far figures lay from what somebody had foreseen of them, which is no move in time."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.judge.guessed import is_off_a_guess
from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,status
gap,"Treasury shortfall, Latvia",shortfall,LVA,EUR,6,M,flow,year_on_year,
plan,"Treasury shortfall, Fiscal Council",shortfall,LVA,EUR,6,M,flow,year_on_year,forecast
poll,"Treasury shortfall, analysts polled",shortfall,LVA,EUR,6,M,flow,year_on_year,forecast
"""


@cache
def latvia() -> Catalogue:
    """The shortfall came to €812m in May 2025, €57m less than a year and €95m more than a month
    before; the council had foreseen €774m and analysts €791m."""
    return catalogue_told(
        SERIES,
        ["2024-05", "2025-04", "2025-05"],
        {"gap": [869, 717, 812], "plan": [850, 700, 774], "poll": [845, 705, 791]},
    )


def rating_of(text: str, figure: str) -> Rating:
    """The rating of one figure of a text of June 2025."""
    return verdicts_of(text, latvia(), "2025-06-20")[figure].rating


LED = "Latvia’s Treasury shortfall came to €812m in May"


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (LED + ", {} more than the Fiscal Council had pencilled in.", "€38m", "€95m"),
        (LED + ". That was {} above the forecast of the Fiscal Council.", "€38m", "€83m"),
        (LED + ", {} more than analysts had been led to expect.", "€21m", "€12m"),
        (LED + ", {} higher than most analysts predicted.", "€21m", "€57m"),
    ],
)
def test_a_guess_is_the_forecast_of_those_who_are_named(text: str, right: str, wrong: str) -> None:
    assert rating_of(text.format(right), right) is Rating.SUPPORTED
    assert rating_of(text.format(wrong), wrong) is not Rating.SUPPORTED


def test_a_figure_on_the_other_side_of_a_guess_is_not_right() -> None:
    text = LED + ", €38m less than the Fiscal Council had pencilled in."
    assert rating_of(text, "€38m") is not Rating.SUPPORTED


def test_a_guess_that_no_series_holds_accuses_nobody() -> None:
    text = LED + ", €59m more than the bank’s own model had reckoned with."
    assert rating_of(text, "€59m") is Rating.UNVERIFIED


def test_what_is_set_against_another_time_is_off_no_guess() -> None:
    text = LED + ", €57m less than the state had needed in the same month of 2024."
    assert rating_of(text, "€57m") is Rating.SUPPORTED
    claim = verdicts_of(text, latvia(), "2025-06-20")["€57m"].claim
    assert not is_off_a_guess(claim)


@pytest.mark.parametrize(
    "rest",
    [
        ", €38m more than the Fiscal Council had pencilled in for April.",
        ". That was €38m above the Fiscal Council’s forecast for the year.",
        ". It was €38m more than the Fiscal Council had pencilled in for the first five months.",
        ", as spending came in €38m above the Fiscal Council’s forecast.",
        ", not €38m more than the Fiscal Council had pencilled in.",
        ", €38m more than Estonia’s council had expected.",
        ", €38m more than the Fiscal Council had been led to expect a year ago.",
    ],
)
def test_a_distance_of_something_else_or_from_another_guess_is_not_right(rest: str) -> None:
    assert rating_of(LED + rest, "€38m") is not Rating.SUPPORTED


MOVES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,status,headline
job,"Total payrolls, Latvia",payrolls,LVA,persons,3,M,stock,none,,yes
jobf,"Payrolls, economists polled",payrolls,LVA,persons,3,M,flow,period_on_period,forecast,no
cpi,"Consumer price index, Latvia",cpi,LVA,index,0,M,index,none,,yes
cpim,"Consumer prices, economists polled",cpi,LVA,percent,0,M,rate,period_on_period,forecast,no
cpiy,"Consumer prices, economists polled",cpi,LVA,percent,0,M,rate,year_on_year,forecast,no
"""


@cache
def moves() -> Catalogue:
    """Jobs grew by 84,000 in May 2025 (95,000 foreseen), prices by 0.5% on the month (0.3) and 3.5%
    on the year (3.9)."""
    return catalogue_told(
        MOVES,
        ["2024-05", "2025-04", "2025-05"],
        {
            "job": [9000, 9500, 9584],
            "jobf": [70, 80, 95],
            "cpi": [100.0, 103.0, 103.5],
            "cpim": [0.1, 0.2, 0.3],
            "cpiy": [2.0, 3.6, 3.9],
        },
    )


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (
            "Latvian employers added 84,000 workers to their payrolls in May. That was {} short of "
            "what the City had been looking for.",
            "11,000",
            "13,000",
        ),
        (
            "Latvian payrolls grew by 84,000 in May, {} fewer than economists expected.",
            "11,000",
            "4,000",
        ),
        (
            "Latvian consumer prices rose 0.5% in May from April, {} more than economists "
            "expected.",
            "0.2 points",
            "0.4 points",
        ),
        (
            "Latvian consumer prices rose 3.5% in May from a year earlier, {} less than economists "
            "expected.",
            "0.4 points",
            "0.2 points",
        ),
    ],
)
def test_a_move_is_set_against_the_move_foreseen(text: str, right: str, wrong: str) -> None:
    for figure, rating in ((right, Rating.SUPPORTED), (wrong, Rating.UNVERIFIED)):
        found = verdicts_of(text.format(figure), moves(), "2025-06-20")
        assert found[figure].rating is rating
