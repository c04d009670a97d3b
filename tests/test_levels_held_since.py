"""A level that is told to have been held since a time stood there then too."""

from pathlib import Path

import pytest

from verifier import open_catalogue, verify
from verifier.model.verdict import Rating, Reason
from verifier.reference.catalogue import Catalogue

PACKS = Path(__file__).parent.parent / "claims" / "packs"


@pytest.fixture(scope="module")
def canada() -> Catalogue:
    """Women's jobless rate: 6.5% in July and August 2025, 6.4% in September and October."""
    return open_catalogue([PACKS / "canada_jobs_homes_and_trade"], isolated=True)


def verdict(text: str, canada: Catalogue) -> tuple[Rating, Reason]:
    found = verify(text, published="2025-11-08", reference=canada).verdicts
    (one,) = [v for v in found if v.claim.printed.startswith("6.4")]
    return one.rating, one.reason


@pytest.mark.parametrize(
    "text",
    [
        "The unemployment rate for women in Canada has been at 6.4 per cent since July.",
        "The unemployment rate for women in Canada has stood at 6.4 per cent since June 2025.",
        "The unemployment rate for women in Canada has held steady at 6.4 per cent since July.",
    ],
)
def test_a_level_that_was_not_there_then_is_accused(text: str, canada: Catalogue) -> None:
    assert verdict(text, canada) == (Rating.MISMATCH, Reason.OFF_PERIOD)


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
def test_a_level_that_was_there_or_came_there_is_not(text: str, canada: Catalogue) -> None:
    assert verdict(text, canada)[0] is not Rating.MISMATCH
