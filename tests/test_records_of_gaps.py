"""The record of what lies between two measures is none of either."""

from pathlib import Path

import pytest

from verifier import open_catalogue, verify
from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

PACKS = Path(__file__).parent.parent / "claims" / "packs"
LEAD = "Food inflation in Ghana eased to 28.1% in February, non-food inflation to 18.8%. "


@pytest.fixture(scope="module")
def ghana() -> Catalogue:
    """Food inflation was 28.3% the month before."""
    return open_catalogue([PACKS / "shop_prices"], isolated=True)


def last(text: str, ghana: Catalogue) -> Rating:
    return verify(text, published="2025-03-13", reference=ghana).verdicts[-1].rating


@pytest.mark.parametrize(
    "tail",
    [
        "The gap between the two, at 9.3 percentage points, has never been wider.",
        "The difference is at a record high.",
        "That spread is now the widest since at least January 2024.",
    ],
)
def test_the_record_of_a_gap_is_left_open(tail: str, ghana: Catalogue) -> None:
    assert last(LEAD + tail, ghana) is not Rating.MISMATCH


def test_the_record_of_one_of_them_is_still_accused(ghana: Catalogue) -> None:
    text = "Food inflation in Ghana eased to 28.1% in February, a record high."
    assert last(text, ghana) is Rating.MISMATCH
