"""A clause with a subject of its own takes the first figure of a pair for it, whatever names were
set against each other before."""

from pathlib import Path

import pytest

from verifier import open_catalogue, verify
from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

PACKS = Path(__file__).parent.parent / "claims" / "packs"


@pytest.fixture(scope="module")
def spain() -> Catalogue:
    """In November 2024 panels stood at 32,025 MW, wind farms at 31,891."""
    return open_catalogue([PACKS / "turbines_timetables_output"], isolated=True)


def ratings(text: str, spain: Catalogue, *figures: str) -> list[Rating]:
    found = verify(text, published="2026-01-20", reference=spain).verdicts
    return [v.rating for figure in figures for v in found if v.claim.printed == figure]


@pytest.mark.parametrize(
    "told",
    [
        "Spain had more wind than sun until solar capacity overtook it in November 2024, when the "
        "panels stood at 32,025 MW against 31,891 MW.",
        "Installed solar capacity in Spain overtook wind in November 2024, as the panels reached "
        "32,025 MW against 31,891 MW.",
    ],
)
def test_no_pair_is_turned_against_its_subject(told: str, spain: Catalogue) -> None:
    found = ratings(told, spain, "32,025 MW", "31,891 MW")
    assert len(found) == 2
    assert Rating.MISMATCH not in found


@pytest.mark.parametrize(
    "told",
    [
        "Installed solar capacity in Spain exceeded that of wind in November 2024, at 31,891 MW "
        "against 32,025 MW.",
        "Installed solar capacity in Spain outstripped wind capacity in November 2024, with 31,891 "
        "MW against 32,025 MW.",
    ],
)
def test_a_pair_in_the_order_of_names_is_still_turned(told: str, spain: Catalogue) -> None:
    assert Rating.MISMATCH in ratings(told, spain, "31,891 MW", "32,025 MW")
