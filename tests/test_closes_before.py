"""A daily figure without a day of its own may be that of the close before."""

import pytest

from verifier.judge.dated import is_of_the_close_before
from verifier.model.claim import Claim, Measure
from verifier.model.clause import Clause
from verifier.model.period import Period
from verifier.model.span import Span

SAID = "The dollar slipped to 69.98 US cents on the day of the decision."
READ = Period.parse("2026-03-18")


def _claim(said: str = SAID) -> Claim:
    clause = Clause(Span(0, len(said)), Span(22, 36), said)
    return Claim("c1", clause, Measure(said), "level", "value")


@pytest.mark.parametrize("other", ["2026-03-17", "2026-03-14"])
def test_it_may_be_that_of_the_day_of_trading_before(other: str) -> None:
    assert is_of_the_close_before(_claim(), Period.parse(other), READ)


@pytest.mark.parametrize("other", ["2026-03-19", "2026-03-11", "2026-02"])
def test_it_is_none_of_another_time(other: str) -> None:
    assert not is_of_the_close_before(_claim(), Period.parse(other), READ)


def test_without_a_word_for_it_the_day_is_that_of_the_report() -> None:
    said = "The dollar slipped to 69.98 US cents."
    assert not is_of_the_close_before(_claim(said), Period.parse("2026-03-17"), READ)
