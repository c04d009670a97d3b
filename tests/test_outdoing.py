"""The verbs that set a figure above or below another, and the words for the same time."""

import re

import pytest

from verifier.language.comparisons.outdoing import (
    ALL_FALL_BEHIND,
    ALL_OUTDO,
    FALL_BEHIND,
    FALLING_BEHIND,
    OUTDID,
    OUTDO,
    OUTDOING,
    OUTDONE,
)
from verifier.language.moves.move_nouns import FALL, MOVE_NOUN, RISE
from verifier.language.times.sameness import SAME, SAME_WORDS, THE_SAME


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (OUTDO, ALL_OUTDO),
        (FALL_BEHIND, ALL_FALL_BEHIND),
        (OUTDID, {"topped", "beats", "outstripped", "exceed", "overshot", "overtook"}),
        (OUTDOING, {"topping", "beating", "outstripping", "overtaking"}),
        (OUTDONE, {"topped", "beaten", "outdone", "overtaken"}),
        (FALLING_BEHIND, {"lagging", "trailing", "missing", "undershooting"}),
        (SAME, {"same", "corresponding", "equivalent"}),
        (MOVE_NOUN, {"rise", "declines", "losses", "uptick", "pick-up"}),
    ],
)
def test_a_pattern_holds_whole_words(pattern: str, words: set[str]) -> None:
    assert words
    assert all(re.fullmatch(pattern, word) for word in words)


@pytest.mark.parametrize("word", ["top", "better", "trump", "dwarf"])
def test_words_that_are_no_verb_as_often_are_left_out(word: str) -> None:
    assert re.fullmatch(OUTDO, word) is None
    assert word not in ALL_OUTDO


def test_a_rise_is_no_fall() -> None:
    assert re.fullmatch(RISE, "gain")
    assert re.fullmatch(FALL, "gain") is None


def test_like_means_the_same_only_behind_the() -> None:
    assert re.fullmatch(THE_SAME, "the like")
    assert re.fullmatch(SAME, "like") is None
    assert "like" in SAME_WORDS
