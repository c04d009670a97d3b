"""A month told without its year that nobody could know of yet is that of the year before."""

import pytest
from small_catalogue import austria, verdicts_of

YEAR = "Austria's exports of skis slid in 2025 as a whole. "


@pytest.mark.parametrize(
    ("text", "figure", "period"),
    [
        (
            "In January Austria's exports of skis came to 607.0 million euros.",
            "607.0 million euros",
            "2025-01",
        ),
        (
            "In January Austria's exports of skis were 607.0 million euros, up from the 478.0 "
            "million euros of December.",
            "478.0 million euros",
            "2024-12",
        ),
    ],
)
def test_it_is_that_of_the_year_before(text: str, figure: str, period: str) -> None:
    verdict = verdicts_of(YEAR + text, austria(), "2026-02-10")[figure]
    assert (verdict.rating, str(verdict.period)) == ("supported", period), verdict.explanation
    assert "period_assumed" in verdict.caveats


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("In January Austria's exports of skis were 706.0 million euros.", "706.0 million euros"),
        (
            "In January Austria's exports of skis are expected to be 607.0 million euros.",
            "607.0 million euros",
        ),
        (
            "In January 2026 Austria's exports of skis were 607.0 million euros.",
            "607.0 million euros",
        ),
    ],
)
def test_what_no_year_before_bears_out_or_names_its_own_stays_open(text: str, figure: str) -> None:
    assert verdicts_of(YEAR + text, austria(), "2026-02-10")[figure].rating == "unverified"


def test_a_month_that_is_out_is_its_own() -> None:
    text = "In December Austria's exports of skis were 478.0 million euros."
    assert verdicts_of(YEAR + text, austria(), "2026-02-10")["478.0 million euros"].rating == (
        "mismatch"
    )
