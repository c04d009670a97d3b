"""Moves in apposition to a right level are of what the level is of, not of a part that they fit."""

from pathlib import Path

import pytest

from verifier import open_catalogue, verify
from verifier.model.verdict import Rating, Reason
from verifier.reference.catalogue import Catalogue

PACKS = Path(__file__).parent.parent / "claims" / "packs"
SO_FAR = "Malaysia's exports for the first five months of the year came to RM644.75bil, "


@pytest.fixture(scope="module")
def malaysia() -> Catalogue:
    """Exports up 5.9% in five months, those of electrical products 11.1%."""
    return open_catalogue([PACKS / "mid_economies"], isolated=True)


def verdict(text: str, figure: str, malaysia: Catalogue) -> tuple[Rating, Reason]:
    """The verdict on a figure."""
    found = verify(text, published="2026-06-22", reference=malaysia).verdicts
    last = [v for v in found if v.claim.printed == figure][-1]
    return last.rating, last.reason


@pytest.mark.parametrize(
    "tail",
    [
        "11.1% higher than in the corresponding period of 2025.",
        "up 11.1% from the same months of 2025.",
        "an increase of 11.1% on the same period of 2025.",
    ],
)
def test_growth_of_a_part_is_none_of_the_level(tail: str, malaysia: Catalogue) -> None:
    assert verdict(SO_FAR + tail, "11.1%", malaysia) == (Rating.MISMATCH, Reason.OFF_SERIES)


@pytest.mark.parametrize(
    ("tail", "figure"),
    [
        ("5.9% higher than in the corresponding period of 2025.", "5.9%"),
        ("with electrical and electronic products up 11.1% from the same months of 2025.", "11.1%"),
        ("with electrical goods 11.1% higher than in the same period of 2025.", "11.1%"),
    ],
)
def test_what_is_told_of_the_part_holds(tail: str, figure: str, malaysia: Catalogue) -> None:
    rating, _ = verdict(SO_FAR + tail, figure, malaysia)
    assert rating is not Rating.MISMATCH
