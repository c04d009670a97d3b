"""Verbs that say what a figure stood at, and figures that they tell."""

import re

import pytest
from test_rules import claims_of

from verifier.model.level_verbs import STOOD


@pytest.mark.parametrize(
    "words",
    ["was", "was put at", "had been", "had stood at", "came in at", "came to", "ran at", "sat at",
     "worked out at", "amounted to", "totalled", "reached", "hit", "measured"],
)  # fmt: skip
def test_a_verb_of_standing_is_known(words: str) -> None:
    assert re.fullmatch(STOOD, words)


@pytest.mark.parametrize("words", ["rose to", "ran up", "came from", "stood", "was up", "put at"])
def test_other_verbs_are_none(words: str) -> None:
    assert re.fullmatch(STOOD, words) is None


@pytest.mark.parametrize(
    ("text", "operation"),
    [
        ("Exports reached $611 million in October.", "level"),
        ("Exports rose by $611 million in October.", "change"),
        ("The rise in exports from Ireland reached $611 million in October.", "change"),
    ],
)
def test_what_is_stood_at_is_told_from_the_size_of_a_move(text: str, operation: str) -> None:
    (claim,) = claims_of(text)
    assert claim.operation == operation
