"""What stands ahead of an event is no gap to another measure."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.judge.checkable import of_two_measures
from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
all,"Unemployment rate, Ruritania",unemployment_rate,RUR,percent,0,M,rate,,yes
"""
PERIODS = tuple(f"2025-{month:02d}" for month in range(5, 11))


@pytest.fixture(scope="module")
def ruritania() -> Catalogue:
    return catalogue_told(HEAD, PERIODS, {"all": (4.7, 4.9, 4.8, 5.0, 4.9, 5.1)})


@pytest.mark.parametrize(
    ("text", "gap"),
    [
        ("Ruritania's unemployment edges up to 5.1% ahead of central bank meeting.", False),
        ("The unemployment rate climbed to 5.1% ahead of the Budget.", False),
        ("It stood at 5.1% ahead of next week's election.", False),
        ("It climbed to 5.1% ahead of a planned change in the law.", False),
        ("It climbed to 5.1% ahead of the introduction of a levy.", False),
        ("In October it was 0.4 points ahead of Spain.", True),
        ("In October it was 0.4 points ahead of its old rival.", True),
    ],
)
def test_an_event_is_no_other_side_of_a_gap(text: str, gap: bool, ruritania: Catalogue) -> None:
    [claim] = [one.claim for one in verdicts_of(text, ruritania, "2025-11-20").values()]
    assert of_two_measures(claim) is gap
