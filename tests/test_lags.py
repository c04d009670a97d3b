"""When a figure without a day of release came out, as its series tells."""

from datetime import date

import pytest

from verifier.model.history import History
from verifier.model.lags import lag_of
from verifier.model.period import Frequency, Period
from verifier.model.series import Observation, Series


def _dated(*days: date | None) -> list[tuple[Period, list[date | None]]]:
    """The first prints of the months of 2025 on these days."""
    return [(Period.at(Frequency.MONTH, 2025, n), [day]) for n, day in enumerate(days, 1)]


END = [Period.at(Frequency.MONTH, 2025, n).end for n in range(1, 13)]


@pytest.mark.parametrize(
    ("given", "days", "lag"),
    [
        (40, (END[1], None), 40),
        (None, (None, None), 14),
        (None, (END[1], END[2], END[3], END[4]), 14),
        (None, (END[1], END[2], None), 14),
        (None, (END[0], END[1], END[2], END[3], None), 0),
        (None, (END[1], END[2], END[3], END[9], None), 30),
        (None, (*(day.replace(day=20) for day in END[:4]), None), -11),
    ],
    ids=[
        "given",
        "none dated",
        "all dated",
        "too few",
        "on the last day",
        "a month later",
        "before the end",
    ],
)
def test_dated_months_tell_when_the_others_came_out(
    given: int | None, days: tuple[date | None, ...], lag: int
) -> None:
    assert lag_of(Frequency.MONTH, given, _dated(*days)) == lag


def test_a_later_print_says_nothing_of_the_first_one() -> None:
    revised: list[tuple[Period, list[date | None]]] = [
        (Period.at(Frequency.MONTH, 2025, n), [None, END[11]]) for n in range(1, 6)
    ]
    assert lag_of(Frequency.MONTH, None, revised) == 14


def test_a_month_without_a_day_is_out_when_its_like_are() -> None:
    series = Series("x", "p", "Prices", "percent", Frequency.MONTH)
    months = [Period.at(Frequency.MONTH, 2025, n) for n in range(1, 7)]
    days = [*(month.end for month in months[:-1]), None]
    history = History(
        series,
        tuple(
            Observation("x", month, float(n), 0.1, day)
            for n, (month, day) in enumerate(zip(months, days, strict=True))
        ),
    )
    assert months[-1] in history.as_of(date(2025, 6, 30))
    assert months[-1] not in history.as_of(date(2025, 6, 29))
