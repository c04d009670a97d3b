"""Runs counted in weeks whose steps the text sets against a year before."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
calls,"Ambulance calls, Estonia",ambulance_calls,EST,calls,0,W,flow,period_on_period,yes
"""
_WEEKS = (
    *(f"2024-W{week}" for week in range(30, 41)),
    *(f"2025-W{week}" for week in range(30, 41)),
)
_CALLS = (
    *(4310, 4295, 4280, 4301, 4296, 4310, 4330, 4312, 4340, 4360, 4351),
    *(4290, 4281, 4260, 4320, 4315, 4350, 4371, 4365, 4360, 4395, 4420),
)
"""Above the same week of 2024 for eight weeks, and above the week before for two."""


@cache
def _calls() -> Catalogue:
    return catalogue_told(_SERIES, _WEEKS, {"calls": _CALLS})


@pytest.mark.parametrize(
    ("run", "length", "rating"),
    [
        ("have risen on the year for {} weeks running", "eight", "supported"),
        ("have risen on the year for {} weeks running", "two", "mismatch"),
        ("rose from a year earlier for the {} week in a row", "eighth", "supported"),
        ("rose from a year earlier for the {} week in a row", "ninth", "mismatch"),
        ("were up year on year for a {} consecutive week", "eighth", "supported"),
        ("were up year on year for a {} consecutive week", "fifth", "mismatch"),
        ("have risen for {} weeks running", "two", "supported"),
        ("have risen for {} weeks running", "eight", "mismatch"),
        ("were 1.6% up on the year, having risen for {} weeks in a row", "two", "supported"),
        ("were 1.6% up on the year, the {} weekly rise in a row", "second", "supported"),
    ],
)
def test_a_run_of_weeks_goes_by_the_year_where_the_text_says_so(
    run: str, length: str, rating: str
) -> None:
    text = f"Ambulance calls in Estonia {run.format(length)}."
    assert verdicts_of(text, _calls(), "2025-10-08")[length].rating == rating


@pytest.mark.parametrize(
    ("calls", "rating"),
    [("4,351", "supported"), ("4,360", "mismatch"), ("4,515", "mismatch")],
)
def test_a_year_before_a_week_that_is_not_out_is_one_before_the_newest(
    calls: str, rating: str
) -> None:
    """The week to October 5 is the newest: 4,351 calls were those of the same week of 2024, and
    4,360 those of the week before it."""
    text = (
        "What you need to know this week\n\nThe ambulance service of Estonia took 4,420 ambulance "
        f"calls. That is more than a year ago: there were {calls} ambulance calls then."
    )
    assert verdicts_of(text, _calls(), "2025-10-08")[calls].rating == rating
