"""The step that a run is counted in where its words name none."""

from dataclasses import replace
from datetime import date

import pytest
from small_catalogue import steps, verdicts_of
from told_claims import shipped

from verifier.reader import article_from
from verifier.settings import Settings
from verifier.straight_line import check_article

COUNTED = {
    "The energy price cap of Malta rose in the fourth quarter of 2025 to 1,824 euros, its third "
    "rise in a row.": "quarter",
    "The energy price cap of Malta rose in the fourth quarter of 2025 to 1,824 euros, rising for "
    "the third month in a row.": "month",
    "The wool auction price of Estonia rose to 1,412 euros, its third rise in a row.": "week",
}


@pytest.mark.parametrize(("text", "step"), COUNTED.items())
def test_a_run_without_a_step_is_counted_in_those_of_its_series(text: str, step: str) -> None:
    quantity = verdicts_of(text, steps(), "2025-12-03")["third"].claim.quantity
    assert quantity is not None
    assert quantity.unit == step


@pytest.mark.parametrize(
    ("run", "reason"),
    [
        ("fell for a first time in a row", None),
        ("fell, its first decline in a row", None),
        ("fell for a third year in a row", "off_streak"),
    ],
)
def test_a_run_of_seasons_is_counted_in_those_that_were_published(
    run: str, reason: str | None
) -> None:
    text = f"The rye harvest of Lithuania {run}, to 23.2 million tonnes in 2024-25."
    found = verdicts_of(text, steps(), "2025-12-03")
    streak = next((v for v in found.values() if v.claim.assertion == "streak"), None)
    if reason is not None:
        assert streak is not None
        assert streak.computed == 1, streak.explanation
    else:
        assert streak is None or streak.rating != "mismatch", streak.explanation


@pytest.mark.parametrize(
    ("moved", "right"),
    [
        ("contracted for an eighth month running", True),
        ("contracted for a ninth month running", False),
        ("expanded for an eighth month running", False),
    ],
)
def test_activity_contracts_below_fifty_whichever_way_its_index_moves(
    moved: str, right: bool
) -> None:
    text = f"Activity in Chinese factories {moved} in November."
    article = replace(article_from(text.encode(), "copy.txt"), published=date(2025, 12, 9))
    (verdict,) = check_article(article, shipped(), Settings()).verdicts
    assert verdict.claim.assertion == "streak"
    assert (verdict.rating == "supported") is right, verdict.explanation
