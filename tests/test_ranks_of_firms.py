"""Places of firms in a field that is wider than a pack."""

import pytest
from small_catalogue import verdicts_of
from water_catalogue import groups

from verifier.assertions.record import Record

TOOK = "raised its revenue to ${} million in the third quarter."


@pytest.mark.parametrize(
    ("text", "place", "rating"),
    [
        ("Voxtel, Africa's second-biggest phone group, {}", "second", "unverified"),
        ("Voxtel, the continent's fourth-biggest phone group, {}", "fourth", "unverified"),
        ("Voxtel, the second-biggest phone group in Africa, {}", "second", "unverified"),
        ("Voxtel, the second-biggest of the three, {}", "second", "mismatch"),
        ("Voxtel, the biggest of the three, {}", "biggest", "supported"),
    ],
)
def test_others_may_be_ahead_in_a_wider_field(text: str, place: str, rating: str) -> None:
    found = verdicts_of(text.format(TOOK.format("655")), groups(), "2026-11-13")
    assert found[place].rating == rating if place in found else rating == "unverified"


@pytest.mark.parametrize(
    "text",
    [
        "It was the first drop since the record starts in 2019.",
        "It was the first drop since the record started in 2019.",
    ],
)
def test_a_record_that_starts_is_none_that_is_set(text: str) -> None:
    cues = [text[cue.start : cue.end] for cue in Record().cues(text)]
    assert not any("record" in cue and "first" not in cue for cue in cues)


@pytest.mark.parametrize(
    ("text", "claimed"),
    [
        ("Its sewage record is less to boast about.", False),
        ("The firm's record was poor, with 713 spills.", False),
        ("Its profit rose to a record.", True),
    ],
)
def test_a_record_that_is_poor_is_none_that_is_set(text: str, claimed: bool) -> None:
    assert bool(Record().cues(text)) is claimed
