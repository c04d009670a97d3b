"""Which two series have their names beside two figures of a sentence, and where names stand."""

import pytest
from malta_catalogue import malta
from small_catalogue import verdicts_of

from verifier.judge.rounds.exchanges.names_within import Names
from verifier.judge.rounds.exchanges.standing_by import Pair
from verifier.model.series import Series

LEAD = "Malta had 643,990 guests in December. "


def series() -> dict[str, Series]:
    return dict(malta("all", "bel", "dnk").series)


def pair_in(sentence: str) -> Pair:
    found = verdicts_of(LEAD + sentence, malta("all", "bel", "dnk"), "2026-01-20")
    return Pair([found["57,979"].claim, found["125,553"].claim])


@pytest.mark.parametrize(
    "sentence",
    [
        "It had 57,979 of them from Belgium and 125,553 from Denmark.",
        "With 57,979 of them Belgium and with 125,553 Denmark lead the list.",
        "Guests from Belgium and Denmark came to 57,979 and 125,553, respectively.",
    ],
)
def test_each_figure_has_the_name_that_stands_by_it(sentence: str) -> None:
    pair, of = pair_in(sentence), series()
    assert pair.may_be_named_apart
    assert pair.stand_by(of["bel"], of["dnk"])
    assert not pair.stand_by(of["dnk"], of["bel"])
    assert pair.stand_by(of["bel"], of["dnk"])  # whatever was asked before


@pytest.mark.parametrize(
    "sentence",
    [
        "It had 57,979 of them from Latvia and 125,553 from Estonia.",
        "Belgians, not Danes, were 57,979 and others 125,553.",
    ],
)
def test_no_figure_has_a_name_that_stands_elsewhere(sentence: str) -> None:
    pair, of = pair_in(sentence), series()
    assert not pair.stand_by(of["bel"], of["dnk"])
    assert not pair.stand_by(of["dnk"], of["bel"])


def test_a_name_right_behind_the_first_figure_is_not_handed_to_the_second() -> None:
    of = series()
    pair = pair_in(
        "Danes came by the boatload: 57,979 were from Belgium and 125,553 from the north."
    )
    assert not pair.stand_by(of["dnk"], of["bel"])
    named_before = pair_in("Denmark sent 57,979 and Belgium 125,553.")
    assert named_before.stand_by(of["dnk"], of["bel"])
    told_after = pair_in("From Denmark came 57,979, from Belgium 125,553.")
    assert told_after.stand_by(of["dnk"], of["bel"])


def test_both_of_two_told_in_turn_must_be_named() -> None:
    in_turn = "Guests from Belgium and Denmark came to 57,979 and 125,553, respectively."
    assert pair_in(in_turn).names_needed(parts=False) == 2
    assert pair_in("It had 57,979 from Belgium and 125,553 more.").names_needed(parts=False) == 1


def test_a_word_of_two_series_names_neither() -> None:
    sentence = "It had 57,979 guests from Belgium and 125,553 guests from Denmark."
    claim, of = pair_in(sentence).claims[0], series()
    start, end = claim.clause.sentence.start, claim.clause.sentence.end
    names = Names(claim, start, end)
    text = LEAD + sentence
    places = set(names.of(of["bel"], [of["bel"], of["dnk"]]))
    assert places == {text.index("Belgium")}
    assert text.index("guests from Belgium") in names.of(of["bel"], [of["bel"]])


def test_only_the_names_of_a_stretch_are_told() -> None:
    sentence = "It had 57,979 of them from Belgium and 125,553 from Denmark."
    claim, of = pair_in(sentence).claims[0], series()
    start = claim.clause.sentence.start
    before = Names(claim, start, claim.span.start)
    assert not before.of(of["bel"], list(of.values()))
    assert before.said_of(of["bel"]).codes == frozenset()
