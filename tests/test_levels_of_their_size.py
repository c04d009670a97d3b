"""What is set against a change and is as large as the level that changed is a level."""

from pathlib import Path

import pytest

from verifier import open_catalogue, verify
from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

PACKS = Path(__file__).parent.parent / "claims" / "packs"
LEAD = "Thailand counted 32.97 million tourists last year, 2.57 million fewer than in 2024 and "


@pytest.fixture(scope="module")
def asia() -> Catalogue:
    """Tourists in Thailand: 39.92 million in 2019, 35.55 in 2024 and 32.97 in 2025."""
    return open_catalogue([PACKS / "southeast_asia_trade_and_tourism"], isolated=True)


def last(text: str, asia: Catalogue) -> Rating:
    return verify(text, published="2026-01-28", reference=asia).verdicts[-1].rating


@pytest.mark.parametrize(
    "tail",
    [
        "a far cry from the 39.9 million of 2019.",
        "well short of the 39.9 million of 2019.",
        "still far below the 39.9 million of 2019.",
    ],
)
def test_a_level_of_another_year_is_none_of_the_change(tail: str, asia: Catalogue) -> None:
    assert last(LEAD + tail, asia) is Rating.SUPPORTED


def test_a_wrong_level_is_not_borne_out(asia: Catalogue) -> None:
    assert last(LEAD + "a far cry from the 38.9 million of 2019.", asia) is not Rating.SUPPORTED


def test_a_change_of_the_size_of_the_change_stays_one(asia: Catalogue) -> None:
    text = LEAD + "a slower fall than the 7.4 million gained in 2024."
    claim = verify(text, published="2026-01-28", reference=asia).verdicts[-1].claim
    assert claim.operation == "change"
