"""A record of all times that another extreme follows does not share the "since" of that one."""

import pytest
from small_catalogue import austria, verdicts_of

OFF = [
    (
        "Austria's exports fell to a record low of 14.11 billion euros in September, the lowest "
        "since December 2024.",
        "record low",
    ),
    (
        "Exports of Austria climbed to a record 14.56 billion euros in December, their best since "
        "August.",
        "record",
    ),
]
HELD = [
    (
        "Austria's exports rose to 17.1 billion euros in May, the most since May last year.",
        "most since May last year",
    ),
    ("Exports of Austria hit a record high in May.", "record high"),
    ("Exports of Austria climbed to a record in May, the highest since records began.", "record"),
]


@pytest.mark.parametrize(("text", "cue"), OFF)
def test_a_record_is_one_of_all_times_whatever_extreme_follows(text: str, cue: str) -> None:
    assert verdicts_of(text, austria(), "2026-01-20")[cue].reason == "off_record"


@pytest.mark.parametrize(("text", "cue"), HELD)
def test_an_extreme_keeps_its_own_since(text: str, cue: str) -> None:
    found = verdicts_of(text, austria(), "2026-01-20")
    assert found[cue].rating != "mismatch"
