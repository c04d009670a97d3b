"""Two right levels of one series that the text moves the wrong way contradict each other, however
their measure was found."""

from pathlib import Path

import pytest

from verifier import open_catalogue, verify
from verifier.model.verdict import Reason
from verifier.reference.catalogue import Catalogue

PACKS = Path(__file__).parent.parent.parent / "claims" / "packs"
ASKED = (
    "Q&A: What is happening to mortgage costs in the euro area?\n\n"
    "How much does a new home loan cost?\n"
    "The average came to 3.36% in February, {} from 3.32% in January, according to the "
    "European Central Bank. That is 0.08 percentage points more than last August, at 3.28%."
)


@pytest.fixture(scope="module")
def loans() -> Catalogue:
    """Home loans at 3.32% in January 2026 and 3.36% in February."""
    return open_catalogue([PACKS / "euro_area_housing_and_lending"], isolated=True)


@pytest.mark.parametrize(("way", "reason"), [("down", Reason.INCONSISTENT), ("up", Reason.EXACT)])
def test_a_level_is_held_to_the_one_it_moved_from(
    way: str, reason: Reason, loans: Catalogue
) -> None:
    found = verify(ASKED.format(way), published="2026-04-09", reference=loans).verdicts
    assert [v.reason for v in found if v.claim.printed == "3.36%"] == [reason]
