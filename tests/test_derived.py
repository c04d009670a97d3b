"""Figures made of two measures: gaps, balances, so much a head."""

import pytest
from small_catalogue import austria, verdicts_of

from verifier.model.verdict import Caveat


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        pytest.param(
            "Austria's exports were worth 14.562 billion euros in December, its imports 14.943 "
            "billion euros. That left a deficit of 381 million euros.",
            "381 million euros",
            id="imports less exports",
        ),
        pytest.param(
            "Austria's exports of skis came to 498 million euros in December, those of cheese to "
            "294.6 million euros. The gap between the two was 203.4 million euros.",
            "203.4 million euros",
            id="a gap between two parts",
        ),
    ],
)
def test_a_gap_between_two_told_measures_is_derived(text: str, figure: str) -> None:
    verdict = verdicts_of(text, austria(), "2026-01-20")[figure]
    assert verdict.rating == "supported", verdict.explanation
    assert Caveat.DERIVED in verdict.caveats


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        pytest.param(
            "Austria's exports were worth 14.562 billion euros in December, its imports 14.943 "
            "billion euros. That left a deficit of 391 million euros.",
            "391 million euros",
            id="a gap that does not come out may be one of other measures",
        ),
        pytest.param(
            "Austria's exports were worth 14.562 billion euros in December, its imports 14.943 "
            "billion euros. The railways cost 381 million euros.",
            "381 million euros",
            id="no word speaks of a gap",
        ),
    ],
)
def test_other_figures_are_not_derived(text: str, figure: str) -> None:
    verdict = verdicts_of(text, austria(), "2026-01-20")[figure]
    assert Caveat.DERIVED not in verdict.caveats, verdict.explanation
    assert verdict.rating == "unverified", verdict.explanation
