"""Extremes told by a month: of that month where something had moved to its figure, of the year up
to it where the figures had added up."""

import pytest
from small_catalogue import austria, verdicts_of

from verifier.model.verdict import Rating


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        (
            "By November 2025 exports of Austria had slumped to €12.8bn, the least since "
            "January 2024.",
            "least since January 2024",
        ),
        (
            "By February 2025 Austria's exports had slid back to €14.2bn, the lowest since "
            "December 2024.",
            "lowest since December 2024",
        ),
        (
            "By May 2025 Austria's exports to Italy had climbed to nearly €2.5bn, the most since "
            "January 2024.",
            "most since January 2024",
        ),
    ],
)
def test_what_a_figure_had_moved_to_is_an_extreme_of_its_month(text: str, cue: str) -> None:
    verdict = verdicts_of(text, austria(), "2025-12-22")[cue]
    assert verdict.rating is Rating.SUPPORTED
    assert verdict.computed is not None
    assert verdict.computed < 20e9


@pytest.mark.parametrize(
    "text",
    [
        "By November 2025 exports of Austria had come to €167.3bn, the most since 2023.",
        "By November 2025 exports of Austria had added up to €167.3bn, the most since 2023.",
    ],
)
def test_what_had_added_up_is_an_extreme_of_the_year(text: str) -> None:
    verdict = verdicts_of(text, austria(), "2025-12-22")["most since 2023"]
    assert verdict.computed == pytest.approx(167.3e9, rel=0.001)
