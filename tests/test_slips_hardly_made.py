"""What is weighed accuses no figure of a slip that it can hardly have."""

from dataclasses import replace
from types import MappingProxyType

import pytest
from small_catalogue import austria
from test_rounds import sitting_over

from verifier.judge.rounds.odds.weighed import may_be_accused
from verifier.judge.rounds.sitting import Sitting
from verifier.model.verdict import Reason

RATE, TENTH = (
    "The jobless rate of Austria was 5.7% in July 2025.",
    "Exports of Austria in December 2025 were a tenth lower than a year before.",
)


@pytest.mark.parametrize(
    ("text", "reason", "computed", "may_be"),
    [
        (TENTH, Reason.OFF_DIGITS, 5.3, False),
        (TENTH, Reason.OFF_VALUE, 5.3, True),
        (RATE, Reason.OFF_DIGITS, 5.3, True),
        (RATE, Reason.OFF_STREAK, 0.0, False),
        (RATE, Reason.OFF_STREAK, 2.0, True),
        (RATE, Reason.OFF_PERIOD, 5.3, True),
    ],
)
def test_it_is_none_of_digits_of_words_nor_the_length_of_no_run(
    text: str, reason: Reason, computed: float, may_be: bool
) -> None:
    sitting = sitting_over(text, austria())
    (verdict,) = sitting.verdicts
    told = replace(verdict, reason=reason, computed=computed)
    assert told.rating == "mismatch"
    assert may_be_accused(0, told, sitting) is may_be


@pytest.mark.parametrize(
    ("status", "reason", "may_be"),
    [
        ("forecast", Reason.OFF_PERIOD, False),
        ("forecast", Reason.OFF_VALUE, True),
        ("outturn", Reason.OFF_PERIOD, True),
    ],
)
def test_it_is_no_other_time_of_a_forecast(
    status: str, reason: Reason, may_be: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    sitting = sitting_over(RATE, austria())
    told = replace(sitting.verdicts[0], reason=reason)
    series = dict(sitting.series)
    series["ur"] = replace(series["ur"], status=status)
    monkeypatch.setattr(Sitting, "series", MappingProxyType(series))
    assert may_be_accused(0, told, sitting) is may_be
