"""Prints told of in the words of a release: by how much one was moved, and when it came out."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis
claims,"Initial claims for unemployment insurance, US",initial_claims,USA,persons,0,W,flow,,period_on_period
gdp,"Real gross domestic product, US, annual rate",gdp,USA,percent,0,Q,rate,annualised,annualised
"""  # noqa: E501
_ROWS = """series,period,value,published
claims,2025-W35,236000,2025-09-04
claims,2025-W36,263000,2025-09-11
claims,2025-W36,264000,2025-09-18
claims,2025-W37,231000,2025-09-18
gdp,2025-Q1,-0.6,2025-06-26
gdp,2025-Q2,3.0,2025-07-30
gdp,2025-Q2,3.3,2025-08-28
gdp,2025-Q2,3.8,2025-09-18
"""


@cache
def prints() -> Catalogue:
    return catalogue_of(_SERIES, _ROWS)


_OPENING = "US initial claims fell by 33,000 to 231,000 in the week ended Sept. 13."


@pytest.mark.parametrize(
    ("told", "figure"),
    [
        ("The prior week’s total was raised by 1,000 to 264,000.", "1,000"),
        ("The previous week's level was revised up by 1,000 to 264,000.", "1,000"),
        ("The previous week's figure was marked up by 1,000.", "1,000"),
    ],
)
def test_a_figure_of_a_time_gone_by_is_moved_by_a_new_print(told: str, figure: str) -> None:
    found = verdicts_of(f"{_OPENING} {told}", prints(), "2025-09-18")[figure]
    assert found.rating == "supported", found.explanation


def test_a_move_from_week_to_week_is_no_new_print() -> None:
    text = f"{_OPENING} In the prior week claims had risen by 28,000."
    found = verdicts_of(text, prints(), "2025-09-18")["28,000"]
    assert found.rating == "supported", found.explanation


@pytest.mark.parametrize(
    ("told", "figure"),
    [
        ("The bureau had put growth at 3.3 per cent in August.", "3.3 per cent"),
        ("In August it had put growth at 3.3 per cent.", "3.3 per cent"),
        (
            "The bureau had put growth at 3.3 per cent in August and at 3 per cent in its initial "
            "estimate.",
            "3 per cent",
        ),
    ],
)
def test_a_time_behind_an_earlier_print_is_when_it_came_out(told: str, figure: str) -> None:
    opening = "US gross domestic product grew at a 3.8 per cent annual rate in the second quarter."
    found = verdicts_of(f"{opening} {told}", prints(), "2025-09-18")[figure]
    assert found.rating == "supported", found.explanation
    assert str(found.claim.clause.time.period) == "2025-Q2"
