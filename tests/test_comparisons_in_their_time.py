"""Comparisons in words: what is compared, and when, whatever other sentences tell of."""

import pytest
from small_catalogue import austria, verdicts_of

from verifier.model.verdict import Verdict

DAY = "2026-01-20"
OTHERS = ["Exports rose by the month.", "Austria's imports of all goods are rising."]


def _comparison(text: str) -> Verdict:
    found = verdicts_of(text, austria(), DAY)
    (verdict,) = (v for v in found.values() if v.claim.assertion == "comparison")
    return verdict


@pytest.mark.parametrize("before", ["", *OTHERS])
@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ("imports grew faster than exports in December", "exact"),
        ("imports grew faster than its exports in December", "exact"),
        ("exports grew faster than imports in December", "off_comparison"),
    ],
)
def test_a_measure_told_before_is_compared_with_still(before: str, told: str, reason: str) -> None:
    verdict = _comparison(f"{before}\n\nAustria's {told}.\n".strip())
    assert verdict.reason == reason or (before and verdict.reason == "ambiguous")


@pytest.mark.parametrize(
    "told",
    [
        "imports grew faster than exports in November",
        "imports grew faster than its exports in November from a year earlier",
        "imports grew faster than exports did in November",
        "imports were higher than exports in November",
    ],
)
def test_the_time_behind_is_that_of_both(told: str) -> None:
    verdict = _comparison(f"Austria's {told}.\n\nAustria's exports rose in September.\n")
    period = verdict.claim.clause.time.period
    assert (str(period), verdict.claim.clause.time.inherited) == ("2025-11", False)


@pytest.mark.parametrize(
    "told",
    [
        "imports in October were higher than exports in November",
        "imports in October were higher than exports a year earlier",
    ],
)
def test_a_time_before_is_that_of_what_is_compared(told: str) -> None:
    verdict = _comparison(f"Austria's {told}.\n\nAustria's exports rose in September.\n")
    assert str(verdict.claim.clause.time.period) == "2025-10"


@pytest.mark.parametrize(
    "text",
    [
        "Exports rose. Austria's imports grew faster than many had thought in December.",
        "Exports rose. Austria's imports were higher than usual in December.",
        "Exports rose. Austria's imports were higher than in 2023, while exports fell in December.",
    ],
)
def test_what_names_no_measure_behind_it_is_no_comparison(text: str) -> None:
    found = verdicts_of(text, austria(), DAY).values()
    assert all(v.claim.assertion != "comparison" for v in found)
