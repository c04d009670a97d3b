"""Extremes and bases that a text counts in fortnights."""

from pathlib import Path

import pytest

from verifier import open_catalogue, verify
from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

PACKS = Path(__file__).parent.parent / "claims" / "packs"


@pytest.fixture(scope="module")
def markets() -> Catalogue:
    """Soybeans at their highest since March, corn at its lowest, on 14 April 2026."""
    return open_catalogue([PACKS / "sheds_and_silos"], isolated=True)


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("Soybeans closed at $10.57, their highest in a fortnight.", Rating.SUPPORTED),
        ("Soybeans closed at $10.57, the highest in the past fortnight.", Rating.SUPPORTED),
        ("Soybeans closed at $10.57, the lowest in the past fortnight.", Rating.MISMATCH),
        ("Corn closed at $3.8725, its highest in a fortnight.", Rating.MISMATCH),
        ("Corn closed at $3.8725, its lowest in two fortnights.", Rating.SUPPORTED),
    ],
)
def test_an_extreme_of_a_fortnight_is_held_to_it(
    text: str, rating: Rating, markets: Catalogue
) -> None:
    found = verify(text, published="2026-04-14", reference=markets).verdicts
    assert [v.rating for v in found if v.claim.assertion == "record"] == [rating]
