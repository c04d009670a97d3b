"""Rates of two steps told in turn: "rose 0.5% in the quarter and 2.3% in the year"."""

import pytest
from small_catalogue import austria, verdicts_of


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Exports of Austria rose 14.1% in the month and 3.6% in the year.", "supported"),
        ("Exports of Austria rose 3.6% in the year and 14.1 per cent in the month.", "supported"),
        ("Exports of Austria rose 3.6% in the month and 14.1% in the year.", "mismatch"),
    ],
)
def test_each_rate_is_of_its_step(text: str, found: str) -> None:
    verdicts = verdicts_of(text, austria(), "2026-01-20")
    assert {v.rating.value for v in verdicts.values()} == {found}


def test_one_step_alone_is_the_time_itself() -> None:
    verdict = verdicts_of("Exports of Austria rose 3.6% in the month.", austria(), "2026-01-20")
    assert verdict["3.6%"].rating.value == "supported"
