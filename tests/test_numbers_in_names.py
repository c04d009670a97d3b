"""Numbers that tell a name from others are no ages, and no other name is meant."""

import pytest
from small_bourse import PUBLISHED, bourse, move, percent
from small_catalogue import verdicts_of

from verifier.reference.codelists import codelists
from verifier.reference.phrases import slot_vocabulary

YESTERDAY = "2026-03-19"


@pytest.mark.parametrize(("name", "key"), [("FTSE 100", "large"), ("FTSE 250", "mid")])
def test_an_index_is_told_from_its_sister_by_its_number(name: str, key: str) -> None:
    moved = move(key, YESTERDAY)
    text = f"The {name} {'rose' if moved > 0 else 'fell'} {percent(moved)} on Friday."
    verdict = verdicts_of(text, bourse(), PUBLISHED)[percent(moved)]
    assert (verdict.rating, verdict.series) == ("supported", key)


@pytest.mark.parametrize(("name", "other"), [("FTSE 250", "large"), ("FTSE 100", "mid")])
def test_the_move_of_its_sister_is_not_its_own(name: str, other: str) -> None:
    moved = move(other, YESTERDAY)
    text = f"The {name} {'rose' if moved > 0 else 'fell'} {percent(moved)} on Friday."
    assert verdicts_of(text, bourse(), PUBLISHED)[percent(moved)].rating != "supported"


@pytest.mark.parametrize(
    ("words", "code"), [("men aged 25 to 54", "men"), ("men aged 18 and over", "men")]
)
def test_ages_still_stand_for_the_people_of_a_part(words: str, code: str) -> None:
    vocabulary = slot_vocabulary((), codelists())
    assert any(term.code == code for term in vocabulary.told_by(words.split()[0]))
