"""Whether a figure goes on about what the figure before it was about."""

import pytest
from test_match import QUAY, SETTINGS, best, claims_of, series

from verifier.match import Matcher
from verifier.match.holdings import Holdings
from verifier.match.topic import Topic, goes_on
from verifier.model.series import Nature, Series

EEL = next(one for one in QUAY if one.key == "eel")


def goes_on_from_the_first(text: str, one: Series = EEL) -> bool:
    first, *_, last = claims_of(text)
    return goes_on(last, first, one)


@pytest.mark.parametrize(
    "text",
    [
        "Landings of eel rose 6.2% to 312 tonnes in October.",
        "Landings of eel came to 312 tonnes in October, the most since May.",
        "Eel landings fell to 312 tonnes, a drop of 6.2% from a year earlier.",
        "Eel landings fell to 312 tonnes, the third decline in a row.",
    ],
)
def test_it_does_where_nothing_else_is_named_between_the_two(text: str) -> None:
    assert goes_on_from_the_first(text)


@pytest.mark.parametrize(
    "text",
    [
        "Landings of eel rose 6.2%, while landings of crab dropped 3.1% in October.",
        "Landings of eel and crab rose 6.2% and 3.1% in October.",
        "Landings of eel rose 6.2% in October. The boats sold 97 tonnes of ice.",
    ],
)
def test_it_does_not_after_another_part_in_a_list_or_in_another_sentence(text: str) -> None:
    assert not goes_on_from_the_first(text)


PRONOUNS = [
    "Landings of eel came to 312 tonnes in October. They are up 6.2% on the year.",
    "Landings of eel came to 312 tonnes in October. They have risen by more than 6.2% since May.",
    "Landings of eel came to 312 tonnes in October. A year earlier the figure was 297 tonnes.",
    "Landings of eel came to 312 tonnes in October. In May, a lean month, the tally was 97 tonnes.",
    "Landings of eel came to 312 tonnes in October. In May they were just 97 tonnes.",
    "Landings of eel came to 312 tonnes in October. A year earlier it had been 297 tonnes.",
]


@pytest.mark.parametrize("text", PRONOUNS)
def test_it_does_behind_a_pronoun_where_the_sentence_before_was_of_one_thing(text: str) -> None:
    first, *_, last = claims_of(text)
    assert goes_on(last, first, EEL, alone=True)
    assert not goes_on(last, first, EEL)


@pytest.mark.parametrize(
    "text",
    [
        "Landings of eel came to 312 tonnes. Skippers say they are up 6.2% on the year.",
        "Landings of eel came to 312 tonnes. They sold 97 tonnes of ice.",
        "Landings of eel came to 312 tonnes. At the new quay it was 97 tonnes.",
        "Landings of eel came to 312 tonnes. In May, crab: it was 97 tonnes.",
        "Landings of eel came to 312 tonnes. Those of crab were 97 tonnes.",
        "Landings of eel came to 312 tonnes. They rose as landings of crab fell 3.1%.",
        "Landings of eel came to 312 tonnes. The figure on the stern was a mermaid of 97 kilos.",
        "Landings of eel came to 312 tonnes.\n\nThey are up 6.2% on the year.",
    ],
)
def test_it_does_not_where_the_pronoun_stands_for_others(text: str) -> None:
    first, *_, last = claims_of(text)
    assert not goes_on(last, first, EEL, alone=True)


def test_the_part_that_a_pronoun_stands_for_needs_no_naming() -> None:
    claim = claims_of(PRONOUNS[0])[-1]
    matcher = Matcher(Holdings(QUAY))
    found = matcher.candidates(claim, SETTINGS, Topic("eel", beside=True, taken_up=True))
    assert found[0].series == "eel"


def test_the_series_of_the_figure_beside_it_comes_before_its_siblings() -> None:
    claim = claims_of("Those from the lagoon came to 312 tonnes, the most since May.")[-1]
    matcher = Matcher(Holdings(QUAY))
    found = matcher.candidates(claim, SETTINGS, Topic("eel", beside=True))
    assert found[0].series == "eel"
    assert matcher.candidates(claim, SETTINGS, Topic("eel"))[0].series != "eel"


TANKS = (
    *QUAY,
    series("tank", "Fill of the tanks, Ruritania", "fill", "percent", nature=Nature.RATE),
    series("fee", "Berth fee, Ruritania", "fee", "percent", nature=Nature.RATE),
)


def test_what_other_sentences_name_does_not_speak_against_the_measure_of_the_figure_before() -> (
    None
):
    text = "The berth fee is a worry. The boats are idle. It was 31.2% in October."
    assert best(text, TANKS, "tank") == "tank"


def test_a_measure_of_the_sentence_itself_does() -> None:
    assert best("The boats are idle. The berth fee was 31.2% in October.", TANKS, "tank") == "fee"
