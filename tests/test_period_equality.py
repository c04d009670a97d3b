"""Two periods are the same where they have the same steps of the same frequency, and no others."""

import pickle
from datetime import date

import pytest

from verifier.model.period import Frequency, Period


@pytest.mark.parametrize("told", ["2025", "2025-Q3", "2025-11", "2025-01/2025-11", "2025-W45"])
def test_a_period_is_the_one_with_its_steps(told: str) -> None:
    one, other = Period.parse(told), Period.parse(told)
    assert one == other
    assert hash(one) == hash(other)
    assert {one: told}[other] == told


@pytest.mark.parametrize(
    ("told", "other"),
    [
        ("2025-11", "2025-10"),
        ("2025-11", "2025-10/2025-11"),
        ("2025-11", "2025-11/2025-12"),
        ("2025", "2025-01/2025-12"),
    ],
)
def test_a_period_is_none_with_other_steps(told: str, other: str) -> None:
    assert Period.parse(told) != Period.parse(other)


def test_a_period_that_has_told_its_days_is_the_same() -> None:
    told, other = Period(Frequency.MONTH, 24_310, 24_311), Period(Frequency.MONTH, 24_310, 24_311)
    for _ in range(2):
        assert (told.start, told.end) == (date(2025, 11, 1), date(2025, 12, 31))
    assert told == other
    assert hash(told) == hash(other)
    assert repr(told) == repr(other)
    assert pickle.loads(pickle.dumps(told)) == other
    assert told.shift(1).start == date(2025, 12, 1)


def test_steps_of_one_number_and_other_frequencies_are_apart() -> None:
    month, day = Period(Frequency.MONTH, 24_300, 24_300), Period(Frequency.DAY, 24_300, 24_300)
    assert hash(month) == hash(day)
    assert month != day


def test_a_period_is_nothing_but_a_period() -> None:
    assert Period.parse("2025") != "2025"
    assert Period.parse("2025") != None  # noqa: E711


@pytest.mark.parametrize(
    ("told", "within", "holds"),
    [
        ("2025-01/2025-11", "2025-03", True),
        ("2025-01/2025-11", "2025-11/2025-12", False),
        ("2025-03", "2025-01/2025-11", False),
        ("2025", "2025-12", True),
        ("2025", "2024-12/2025-01", False),
        ("2025-10/2025-12", "2025-Q4", True),
        ("2025-Q4", "2025-09/2025-12", False),
    ],
)
def test_a_period_contains_what_lies_within_its_days(told: str, within: str, holds: bool) -> None:
    assert Period.parse(told).contains(Period.parse(within)) is holds
