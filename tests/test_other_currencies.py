"""A rate that is right in a currency which its sentence leaves open accuses nobody."""

import pytest

from verifier import verify
from verifier.model.verdict import Caveat, Rating, Reason, Verdict


def verdict_of(text: str) -> Verdict:
    return verify(text, published="2025-12-08").verdicts[0]


@pytest.mark.parametrize(
    "text",
    [
        "China's exports rose 5.7% in November.",
        "Exports from China climbed 5.7% in November from a year earlier.",
    ],
)
def test_a_rate_in_yuan_holds_where_no_currency_is_named(text: str) -> None:
    verdict = verdict_of(text)
    assert (verdict.rating, verdict.caveats) == (Rating.SUPPORTED, (Caveat.CURRENCY_ASSUMED,))
    assert "in yuan" in verdict.explanation


def test_a_rate_in_the_currency_that_is_named_behind_it_holds_without_a_caveat() -> None:
    verdict = verdict_of("China's exports rose 5.7% in November in yuan terms.")
    assert (verdict.rating, verdict.caveats) == (Rating.SUPPORTED, ())


@pytest.mark.parametrize(
    "text",
    [
        "China's exports rose 5.7% in November in dollar terms.",
        "China's exports rose 5.7% to $330.4 billion in November.",
    ],
)
def test_a_rate_in_yuan_is_wrong_where_the_sentence_is_about_dollars(text: str) -> None:
    verdict = verdict_of(text)
    assert (verdict.rating, verdict.reason) == (Rating.MISMATCH, Reason.OFF_UNIT)
    assert verdict.suggestion == "5.9%"


def test_a_rate_that_is_right_in_no_currency_is_a_mismatch() -> None:
    assert verdict_of("China's exports rose 9.7% in November.").rating is Rating.MISMATCH
