"""A figure left open that is that of another series is accused last of all, where it is likely an
error."""

from dataclasses import replace

import pytest
from small_catalogue import austria
from test_rounds import sitting_over
from test_weighed import CHEESE, TEXT

from verifier.judge.rounds.odds import weighed as home
from verifier.judge.rounds.odds.weighed import as_of_another_series, weighed
from verifier.judge.rounds.on_its_fit import left_open
from verifier.model.verdict import Rating, Reason


@pytest.mark.parametrize(("odds", "rating"), [(1.0, "mismatch"), (0.5, "unverified")])
def test_it_is_accused_where_it_is_likely_an_error(
    odds: float, rating: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(home, "odds_of_error", lambda signs: odds)
    after = as_of_another_series(sitting_over(CHEESE, austria()))[-1]
    assert after.rating == rating
    if rating == "mismatch":
        assert after.reason is Reason.OFF_SERIES
        assert [slip.series for slip in after.alternatives] == ["x"]


def test_one_that_fits_yet_another_series_is_left_open(monkeypatch: pytest.MonkeyPatch) -> None:
    """What its slip says is not all that it may be: it fits the whole exports too."""
    monkeypatch.setattr(home, "odds_of_error", lambda signs: 1.0)
    sitting = sitting_over(CHEESE, austria())
    ((place, told, signs),) = weighed(sitting)
    said = replace(told, alternatives=(replace(told.alternatives[0], series="m"),))
    monkeypatch.setattr(home, "weighed", lambda *_: [(place, said, signs)])
    assert as_of_another_series(sitting)[-1].rating is Rating.UNVERIFIED


def test_one_that_no_other_series_explains_is_none_of_these(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(home, "odds_of_error", lambda signs: 1.0)
    sitting = sitting_over(TEXT, austria())
    *right, last = sitting.verdicts
    opened = replace(sitting, verdicts=[*right, left_open(last)])
    assert as_of_another_series(opened)[-1].rating is Rating.UNVERIFIED


@pytest.mark.parametrize(
    ("joined", "rating"),
    [(" and ", "unverified"), (" billion euros, and those of Austria were ", "mismatch")],
)
def test_one_joined_to_a_right_one_of_what_it_was_read_for_is_left_open(
    joined: str, rating: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """ "Whole exports and those of cheese came to 14.562 and 0.295 billion euros"."""
    monkeypatch.setattr(home, "odds_of_error", lambda signs: 1.0)
    text = TEXT.rpartition("Imports")[0] + (
        f"In December 2025 exports of Austria of cheese came to 14.562{joined}0.295 billion euros."
    )
    sitting = sitting_over(text, austria())
    *before, first, last = sitting.verdicts
    cheese, then = "x_cheese", sitting.verdicts[0].period
    ((_, told, signs),) = weighed(sitting_over(CHEESE, austria()))
    told = replace(told, claim=first.claim, period=then)
    right = replace(last, reason=Reason.EXACT, series=cheese, period=then)
    right = replace(right, claim=replace(right.claim, operation=told.claim.operation))
    begun = replace(sitting, verdicts=[*before, left_open(told), right])
    monkeypatch.setattr(home, "weighed", lambda *_: [(len(before), told, signs)])
    monkeypatch.setattr(home, "may_be_accused", lambda *_: True)
    assert as_of_another_series(begun)[len(before)].rating == rating
