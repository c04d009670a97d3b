"""What a market closed at on a day, behind its mean over a longer time."""

from datetime import date, timedelta
from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis
tin,"Tin price, Malaysia, close",tin_price,MYS,USD,0,D,price,period_on_period
"""


@cache
def malaysia() -> Catalogue:
    """Tin closed 2025 at $452.10, Thursday 8 January at $461.30 and Friday the 9th at $465.70."""
    days = (date(2025, 1, 1) + timedelta(days=n) for n in range(374))
    closes = {date(2025, 12, 31): 452.1, date(2026, 1, 8): 461.3, date(2026, 1, 9): 465.7}
    rows = [f"tin,{day},{closes.get(day, 440)}" for day in days if day.weekday() < 5]
    return catalogue_of(SERIES, "\n".join(["series,period,value", *rows]) + "\n")


def rating_of(text: str, figure: str) -> Rating:
    """The rating of one figure of a text of 9 January 2026."""
    return verdicts_of(text.format(figure), malaysia(), "2026-01-09")[figure].rating


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("Tin averaged $440.05 in 2025, and closed on Thursday at {}.", "$461.30", "$452.10"),
        ("Tin averaged $440.05 in 2025 and settled at {} on Thursday.", "$461.30", "$452.10"),
        ("Tin averaged $440.05 in 2025, and finished on Friday at {}.", "$465.70", "$461.30"),
    ],
)
def test_a_close_is_that_of_the_day_beside_it(text: str, right: str, wrong: str) -> None:
    assert rating_of(text, right) is Rating.SUPPORTED
    assert rating_of(text, wrong) is not Rating.SUPPORTED


def test_a_year_that_ended_at_a_close_is_no_day_of_the_next() -> None:
    text = "Tin averaged $440.05 in 2025, and ended it at {}."
    assert rating_of(text, "$452.10") is Rating.SUPPORTED
    assert rating_of(text, "$465.70") is not Rating.SUPPORTED
