"""Two right levels of one series that the text moves the wrong way contradict each other, however
their measure was found."""

import pytest
from told_claims import reported_by

ASKED = (
    "Q&A: What is happening to mortgage costs in the euro area?\n\n"
    "How much does a new home loan cost?\n"
    "The average came to 3.36% in February, {} from 3.32% in January, according to the "
    "European Central Bank. That is 0.08 percentage points more than last August, at 3.28%."
)
"""Home loans stood at 3.32% in January 2026 and at 3.36% in February."""


@pytest.mark.parametrize(("way", "reason"), [("down", "inconsistent"), ("up", "exact")])
def test_a_level_is_held_to_the_one_it_moved_from(way: str, reason: str) -> None:
    found = reported_by("euro_area_housing_and_lending", ASKED.format(way), "2026-04-09")
    assert [c["reason"] for c in found if c["quote"] == "3.36%"] == [reason]
