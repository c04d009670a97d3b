"""Which of many measures is meant is told by clues, and how surely by how they stand apart."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_guesses import LEFT, TOLD, austria, first_claim, matched

from verifier.judge.matching import ConceptsHeld
from verifier.match.choosing import (
    BASE,
    ORDER_BY_MEANING,
    ORDER_BY_WORDS,
    SURE_BY_MEANING,
    SURE_BY_WORDS,
    Choice,
    Nearness,
    chosen,
    clues_of,
    most_that_answers,
)
from verifier.match.guesses import Guesses
from verifier.match.guessing import GUESSED
from verifier.match.surroundings import Likely, Words
from verifier.reference.association_index import surroundings_at

SHOES = "Austrians paid 6.7 billion euros for sandals made elsewhere in November."
FOOTWEAR = "Austrians paid 6.7 billion euros for footwear made elsewhere in November."
MIDWIVES = "Austrian midwives delivered 1.7% more in November than a year before."


def asked(text: str) -> tuple[Guesses, Words, list[Likely]]:
    """The guesses of the packs, the words of a sentence and what they are likely about."""
    held = ConceptsHeld(austria())
    guesses = Guesses(held.every, held.fitting, surroundings_at(austria().cache_dir))
    words = Words(first_claim(text), guesses.around)
    return guesses, words, guesses.likely(words, guesses.told(words))[0]


def chosen_of(text: str, order: Mapping[str, float] | None = None) -> Choice:
    guesses, words, _ = asked(text)
    found = guesses.choice(words, guesses.told(words), order)
    assert found is not None
    return found


PLAINLY = [(series, text) for series, text in TOLD if series not in ("honey", "x")]


@pytest.mark.parametrize(("series", "text"), PLAINLY, ids=[series for series, _ in PLAINLY])
def test_words_around_a_measure_lead_to_it_among_many(series: str, text: str, many: None) -> None:
    found = matched(text)
    assert found.series == series
    assert dict(found.candidates[0].parts)[GUESSED] < 0


@pytest.mark.parametrize("text", LEFT[1:])
def test_it_stays_without_a_series_among_many(text: str, many: None) -> None:
    assert matched(text).series is None


def test_a_part_is_chosen_before_the_whole_where_the_words_are_its_own() -> None:
    assert chosen_of(SHOES).likely.concept == ("imports", "footwear")


def test_the_whole_is_less_likely_where_a_phrase_names_one_of_its_parts() -> None:
    _, words, likely = asked(FOOTWEAR)
    places = {one.concept: n for n, one in enumerate(likely)}
    whole, part = places["imports", ""], places["imports", "footwear"]
    assert not clues_of(words, likely)[whole].whole
    assert not clues_of(words, likely)[part].whole
    _, words, likely = asked(SHOES)
    place = next(n for n, one in enumerate(likely) if one.concept == ("imports", ""))
    assert clues_of(words, likely)[place].whole


def test_the_order_of_the_clues_decides() -> None:
    assert chosen_of(SHOES, {"whole": 1.0}).likely.concept[1] == ""
    assert chosen_of(SHOES, {"part": 1.0}).likely.concept == ("imports", "footwear")


def test_what_stands_alone_has_all_of_the_odds_and_rivals_share_them() -> None:
    guesses, words, likely = asked(SHOES)
    assert len(likely) > 1
    alone = chosen(words, likely[:1], lambda _: True)
    assert alone.share == 1.0
    together = chosen(words, likely, lambda _: True, order={"whole": 0.0})
    assert together.share == pytest.approx(1 / len(likely))
    assert guesses.choice(words, []) is None


def test_a_listed_measure_is_above_only_where_no_pack_has_it_and_it_could_answer() -> None:
    money, share = first_claim(SHOES), first_claim("In Austria 6.5% of it went there in November.")
    measures = {"exports": 3.0, "unemployment_rate": 2.0, "no_such_measure": 9.0}
    assert most_that_answers(money, measures) == 3.0
    assert most_that_answers(share, {"crime_clearance_rate": 1.0, "unemployment_rate": 2.0}) == 2.0
    assert most_that_answers(money, {"unemployment_rate": 2.0}) == 0.0
    assert most_that_answers(money, {}) == 0.0
    _, words, likely = asked(SHOES)
    held, absent = (chosen(words, likely, lambda _, it=it: it) for it in (True, False))
    assert absent.above >= held.above


def test_a_measure_that_the_sentence_names_is_no_choice() -> None:
    guesses, words, _ = asked("Births in Austrian maternity wards came to 6,721 in November.")
    assert guesses.choice(words, guesses.told(words)) is None


def test_words_for_a_part_speak_against_the_whole_whether_or_not_a_pack_has_the_part() -> None:
    _, words, _ = asked("Kentucky collected $168 million in excise on bourbon and beer.")
    whole = Likely(("tax_receipts", ""), 2.0, frozenset(("collect", "excis")))
    found = chosen(words, [whole], lambda _: True)
    assert found.narrower > 0
    assert found.confidence < replace(found, narrower=0.0).confidence
    part = whole._replace(concept=("tax_receipts", "alcohol"))
    assert chosen(words, [part], lambda _: True).narrower == 0.0
    taxes = "Kentucky's taxmen collected $168 million from all its residents and companies."
    words = Words(first_claim(taxes), words.around)
    assert chosen(words, [whole], lambda _: True).narrower < found.narrower


def test_what_is_near_in_meaning_is_chosen_and_what_is_nearer_speaks_against_it() -> None:
    _, words, likely = asked(SHOES)
    last = likely[-1].concept
    near = {one.concept: 0.0 for one in likely} | {last: 2.0}
    found = chosen(words, likely, lambda _: True, Nearness(near, {}))
    assert found.by_meaning
    assert found.likely.concept == last
    assert found.beyond == 0.0
    beyond = chosen(words, likely, lambda _: True, Nearness(near | {("gdp", ""): 2.5}, {}))
    assert beyond.beyond == pytest.approx(0.5)
    assert beyond.confidence < found.confidence
    nearer = Nearness(near, {"remittances": 0.6, last[0]: 0.1})
    elsewhere = chosen(words, likely, lambda code: code != "remittances", nearer)
    assert elsewhere.elsewhere == pytest.approx(0.5)
    assert elsewhere.confidence < replace(elsewhere, elsewhere=0.0).confidence


def test_the_weights_are_of_clues_and_signs_that_there_are() -> None:
    _, words, likely = asked(MIDWIVES)
    clues, choice = clues_of(words, likely)[0], chosen(words, likely, lambda _: True)
    assert all(hasattr(clues, name) for name in {*ORDER_BY_WORDS, *ORDER_BY_MEANING})
    assert "near" not in ORDER_BY_WORDS
    assert all(hasattr(choice, name) for name in {*SURE_BY_WORDS, *SURE_BY_MEANING} - {BASE})


@given(
    by_meaning=st.booleans(),
    share=st.floats(0, 1),
    told=st.floats(-5, 30),
    covers=st.floats(0, 1),
    above=st.floats(-1, 1),
    lone=st.integers(0, 1),
    owned=st.integers(0, 1),
    placed=st.booleans(),
    beyond=st.floats(0, 1.5),
    elsewhere=st.floats(-1, 1.5),
    ahead=st.floats(-40, 40),
    outdone=st.floats(0, 40),
    narrower=st.floats(-8, 12),
)
def test_confidence_is_a_share_that_what_speaks_against_lowers(**said: float) -> None:
    choice = Choice(Likely(("births", ""), 1.0, frozenset()), **said)  # type: ignore[arg-type]
    assert 0 < choice.confidence < 1
    assert replace(choice, share=1.0).confidence >= choice.confidence
    assert replace(choice, owned=1).confidence <= choice.confidence
    assert replace(choice, foreign=1).confidence <= choice.confidence
    assert replace(choice, lone=1).confidence <= choice.confidence
    assert replace(choice, placed=True).confidence >= choice.confidence
    assert replace(choice, above=1.0).confidence <= choice.confidence
    assert replace(choice, elsewhere=1.5).confidence <= choice.confidence
    assert replace(choice, ahead=40.0).confidence >= choice.confidence
    assert replace(choice, outdone=40.0).confidence <= choice.confidence
    assert replace(choice, narrower=12.0).confidence <= choice.confidence
