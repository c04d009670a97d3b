"""A season told of a rate over any three months is the nearest of them."""

from pathlib import Path

import pytest

from verifier import open_catalogue, verify
from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

PACKS = Path(__file__).parent.parent.parent / "claims" / "packs"


@pytest.fixture(scope="module")
def britain() -> Catalogue:
    """Unemployment at 4.6% in March to May 2025 and 4.7% in April to June."""
    return open_catalogue([PACKS / "uk_cost_of_living_and_pay"], isolated=True)


def rating(text: str, catalogue: Catalogue) -> Rating:
    """The rating of the last figure."""
    return verify(text, published="2026-05-22", reference=catalogue).verdicts[-1].rating


@pytest.mark.parametrize(
    "text",
    [
        "UK unemployment was 4.7pc in the spring of 2025.",
        "UK unemployment was 4.6pc in the spring of 2025.",
        "UK unemployment has climbed to 5.3pc from 4.7pc in spring 2025.",
    ],
)
def test_the_window_next_to_a_season_is_the_season(text: str, britain: Catalogue) -> None:
    assert rating(text, britain) is Rating.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "UK unemployment was 4.9pc in the spring of 2025.",
        "UK unemployment was 4.7pc in the three months to May 2025.",
    ],
)
def test_other_figures_and_windows_are_held_to_their_time(text: str, britain: Catalogue) -> None:
    assert rating(text, britain) is Rating.MISMATCH
