"""What moves when it does so "for the first time since"."""

import pytest

from verifier.assertions.record import Record
from verifier.language.extremes.firsts import first_move
from verifier.model.mention import Direction


@pytest.mark.parametrize(
    ("sentence", "way"),
    [
        ("Journeys fell, by 4.3%, for the first time since 2021.", "down"),
        ("Journeys dropped 4.3% on the year in March for the first time in five years.", "down"),
        ("Car traffic rose in 2025 for the first time since 2019.", "up"),
        ("For the first time since 2021, passenger journeys declined.", "down"),
        ("For the first time in two years, retail sales in Spain grew.", "up"),
    ],
)
def test_a_first_move_has_the_way_of_its_verb(sentence: str, way: str) -> None:
    (cue,) = Record().cues(sentence)
    assert sentence[cue.start : cue.end].startswith("first time")
    assert first_move(sentence, cue.start) is Direction(way)


@pytest.mark.parametrize(
    "sentence",
    [
        "The rate rose above 5% for the first time since 2007.",
        "Sales fell and he apologised for the first time in ten years.",
        "Exports grew as the port opened on Sunday for the first time since May.",
        "It topped €1bn for the first time since 2019.",
        "For the first time since 2021, the town elected a mayor.",
    ],
)
def test_what_passes_a_mark_or_does_not_move_is_no_first_move(sentence: str) -> None:
    assert not Record().cues(sentence)
