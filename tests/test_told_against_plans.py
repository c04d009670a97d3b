"""A figure that is set against a plan or a forecast is no move of the measure itself."""

import pytest
from small_catalogue import austria, verdicts_of


@pytest.mark.parametrize(
    "behind",
    [
        "above the ministry's path",
        "short of the forecast",
        "more than economists had predicted",
        "less than planned",
        "below official projections",
    ],
)
def test_it_accuses_nobody(behind: str) -> None:
    said = f"Austria's exports in November were 3.3 billion euros {behind}."
    verdict = verdicts_of(said, austria(), "2026-01-20")["3.3 billion euros"]
    assert verdict.reason == "no_series", verdict.explanation


@pytest.mark.parametrize(
    "behind", ["more than a year earlier", "above the same month of 2024", "below those of October"]
)
def test_a_time_is_no_plan(behind: str) -> None:
    said = f"Austria's exports in November were 3.3 billion euros {behind}."
    verdict = verdicts_of(said, austria(), "2026-01-20")["3.3 billion euros"]
    assert verdict.reason != "no_series", verdict.explanation
