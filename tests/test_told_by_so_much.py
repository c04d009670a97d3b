"""A bound that "by" leads behind a first place is that of the lead over the next."""

import pytest
from told_claims import checked_by

CLUBS = ("turnstiles_tomes_and_canvases", "2026-06-02")


@pytest.mark.parametrize(("lead", "right"), [("8,000", True), ("9,000", False), ("20,000", False)])
def test_a_lead_is_no_level(lead: str, right: bool) -> None:
    text = (
        "In 2025 Eastlow United drew 39,400 people a match, 916 fewer than in 2024, yet they "
        f"remain the best supported of the five clubs in the region by more than {lead}."
    )
    assert (checked_by(CLUBS[0], text, CLUBS[1])[lead] == "supported") is right


def test_a_level_far_beyond_a_bound_is_one() -> None:
    text = "Average home attendance at Eastlow United was more than 30,000 in the 2025 season."
    assert checked_by(CLUBS[0], text, CLUBS[1])["30,000"] == "supported"
