"""A level that is told to have been held since a time stood there then too."""

import pytest
from told_claims import reported_by


def verdict(text: str) -> tuple[str, str]:
    """The verdict on women's jobless rate: 6.5% in July and August 2025, 6.4% in September and
    October."""
    found = reported_by("canada_jobs_homes_and_trade", text, "2025-11-08")
    (one,) = [c for c in found if c["quote"].startswith("6.4")]
    return one["rating"], one["reason"]


@pytest.mark.parametrize(
    "text",
    [
        "The unemployment rate for women in Canada has been at 6.4 per cent since July.",
        "The unemployment rate for women in Canada has stood at 6.4 per cent since June 2025.",
        "The unemployment rate for women in Canada has held steady at 6.4 per cent since July.",
    ],
)
def test_a_level_that_was_not_there_then_is_accused(text: str) -> None:
    assert verdict(text) == ("mismatch", "off_period")


@pytest.mark.parametrize(
    "text",
    [
        "The unemployment rate for women in Canada has been at 6.4 per cent since September.",
        "The unemployment rate for women in Canada has been at 6.4 per cent since August.",
        "The unemployment rate for women in Canada was 6.4 per cent, the lowest since January.",
        "The unemployment rate for women in Canada has come down to 6.4 per cent since July.",
        "The unemployment rate for women in Canada was at 6.4 per cent. Since July it has fallen.",
    ],
)
def test_a_level_that_was_there_or_came_there_is_not(text: str) -> None:
    rating, _ = verdict(text)
    assert rating != "mismatch"
