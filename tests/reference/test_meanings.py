"""Phrases nearest to words that no list has, by letters."""

import subprocess
import sys

import pytest

from verifier.reference.meanings import Near, open_meanings
from verifier.reference.meanings.alike import LetterMeanings

PHRASES = (
    ("initial_claims", "jobless claims"),
    ("initial_claims", "claims by the jobless"),
    ("remittances", "money sent home"),
    ("cpi", "bread prices"),
    ("oil_price", "price of oil"),
    ("births", "babies"),
    ("births", "births"),
)


@pytest.fixture(scope="module")
def letters() -> LetterMeanings:
    return LetterMeanings(PHRASES)


def test_a_listed_phrase_finds_itself_with_the_greatest_likeness(letters: LetterMeanings) -> None:
    for code, phrase in PHRASES:
        best = letters.nearest(phrase, 1)[0]
        assert (best.code, best.similarity) == (code, 1.0)
    assert letters.nearest("bread prices", 1) == [Near("cpi", "bread prices", 1.0)]


def test_each_code_is_told_once_by_its_best_phrase(letters: LetterMeanings) -> None:
    found = letters.nearest("babies and births", 10)
    codes = [near.code for near in found]
    assert len(codes) == len(set(codes))
    assert found[0].code == "births"


def test_the_best_come_first_and_no_more_than_asked_for(letters: LetterMeanings) -> None:
    found = letters.nearest("prices of bread and oil", 2)
    assert len(found) == 2
    assert [near.similarity for near in found] == sorted(
        (near.similarity for near in found), reverse=True
    )
    assert letters.nearest("prices of bread and oil", 10)[:2] == found


@pytest.mark.parametrize("words", ["", "   ", "the of and", "%$ --"])
def test_words_that_say_nothing_find_nothing_by_chance(letters: LetterMeanings, words: str) -> None:
    assert all(near.similarity < letters.mark for near in letters.nearest(words, 5))


def test_an_answer_is_the_same_each_time_and_for_each_order_of_asking(
    letters: LetterMeanings,
) -> None:
    asked = ["money sent", "claims", "oil", "babies in a cafe"]
    first = [letters.nearest(words, 5) for words in asked]
    assert [letters.nearest(words, 5) for words in reversed(asked)] == first[::-1]
    assert all(near.similarity == round(near.similarity, 3) for found in first for near in found)


def test_equal_phrases_of_several_codes_are_in_the_order_of_the_codes() -> None:
    phrases = [("b", "bread prices"), ("c", "bread prices"), ("a", "bread prices")]
    assert [near.code for near in LetterMeanings(phrases).nearest("bread price", 3)] == list("abc")


def test_a_list_without_phrases_finds_nothing() -> None:
    assert open_meanings([]).nearest("bread", 3) == []


def test_letters_find_other_forms_of_the_same_words() -> None:
    found = LetterMeanings(PHRASES).nearest("the prices that bakers put on bread", 1)
    assert found[0].code == "cpi"


def test_letters_find_nothing_without_a_word_in_common() -> None:
    assert LetterMeanings(PHRASES).nearest("quarterly dividend", 3) == []


def test_comparing_letters_loads_nothing_of_the_extra() -> None:
    code = (
        "import sys; from verifier.reference.meanings.alike import LetterMeanings; "
        "LetterMeanings([('a', 'bread prices')]).nearest('bread', 1); "
        "sys.exit(bool({'safetensors', 'verifier.reference.meanings.senses', 'numpy'}"
        " & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
