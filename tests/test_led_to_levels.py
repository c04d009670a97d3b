"""A move and the level that it led to are of one series, however the level is tied to it."""

from pathlib import Path

import pytest
from small_catalogue import verdicts_of

from verifier.reference.catalogue import Catalogue, open_catalogue

PACK = Path(__file__).parent.parent / "claims" / "packs" / "vacancies_marques_and_plots"
HOTELS = "Hotel room occupancy in Wales was 78.4% in August, 2.3 points higher than in August 2024."


@pytest.fixture(scope="module")
def wales() -> Catalogue:
    return open_catalogue([PACK], isolated=True)


@pytest.mark.parametrize(
    "tie",
    [" to", ", taking the figure to", ", leaving it at", ", pushing the self-catering rate to"],
)
def test_a_move_is_that_of_the_level_behind_it(tie: str, wales: Catalogue) -> None:
    fell = "Self-catering occupancy fell by 2.3 percentage points over the year"
    text = f"{HOTELS}\n\n{fell}{tie} 81.5%."
    verdict = verdicts_of(text, wales, "2025-10-23")["2.3 percentage points"]
    assert verdict.rating == "supported", verdict.explanation


def test_a_level_of_another_thing_bears_no_move_out(wales: Catalogue) -> None:
    text = f"{HOTELS} Self-catering units there fell by 2.3 points while hostels stood at 66.0%."
    verdict = verdicts_of(text, wales, "2025-10-23")["66.0%"]
    assert verdict.claim.operation == "level"
