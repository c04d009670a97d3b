"""A figure of a part that its sentence names is right of no other part that it does not name."""

import pytest
from told_claims import checked_by

SCHOOLS = ("pupils_newcomers_and_cots", "2026-03-17")
MEALS = ("acres_cables_and_trays", "2026-07-31")
PUPILS = (
    "Primary schools in Northern Ireland taught 164,510 pupils in 2025 and post-primary schools "
    "157,345.\n\nPut together with 7,472 in special schools, that makes 342,865 pupils in "
    "grant-aided schools. "
)


@pytest.mark.parametrize(
    ("share", "right"), [("48 per cent", True), ("46 per cent", False), ("4 per cent", False)]
)
def test_a_share_is_of_the_part_that_is_named(share: str, right: bool) -> None:
    text = f"{PUPILS}Slightly under half of them, {share}, are in primary."
    rated = checked_by(SCHOOLS[0], text, SCHOOLS[1])[share]
    assert (rated == "supported") is right


LEAD = (
    "Of the areas we follow, Merthyr Tydfil had the largest share of pupils eligible for free "
    "school meals in 2026, 24.8%, ahead of Cardiff (22.5%) and Newport (22.1%). "
)


@pytest.mark.parametrize(("part", "right"), [("one in five", True), ("one in four", False)])
def test_a_fraction_is_of_the_place_that_is_named(part: str, right: bool) -> None:
    rated = checked_by(MEALS[0], f"{LEAD}Swansea has exactly {part}.", MEALS[1])[part]
    assert (rated == "supported") is right
