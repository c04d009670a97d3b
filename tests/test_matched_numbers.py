"""`match_sentence`: a sentence whose only numbers are no claims is matched to nothing."""

from datetime import date

import pytest

from verifier.matched import match_sentence, matched_json
from verifier.model.verdict import Reason
from verifier.reference.catalogue import open_catalogue
from verifier.settings import Settings

DAY = date(2025, 12, 8)


@pytest.mark.parametrize(
    "text",
    [
        "Spain's prime minister spoke for 94 minutes without a glass of water.",
        "Three ministers spoke of Chinese exports.",
        "Call 555 0134 about US unemployment.",
        "Page 3: Chinese exports",
    ],
)
def test_a_number_that_is_no_claim_leaves_the_sentence_without_candidates(text: str) -> None:
    (found,) = match_sentence(text, open_catalogue([], isolated=False), Settings(), DAY)
    assert (found.series, found.reason, found.candidates) == (None, Reason.NOT_A_FACT, ())
    assert matched_json(text, [found])["reason"] == "not_a_fact"


@pytest.mark.parametrize(
    "text",
    [
        "Chinese exports",
        "US exports in Q3 2025",
        "the first quarter of US GDP",
        "COVID-19 and US exports",
        "one of the US exports",
        "Chinese exports in the first 11 months",
    ],
)
def test_words_whose_numbers_are_times_or_names_are_matched_whole(text: str) -> None:
    (found,) = match_sentence(text, open_catalogue([], isolated=False), Settings(), DAY)
    assert found.series is not None


def test_how_often_something_was_done_is_no_figure_of_a_rate() -> None:
    text = "American unemployment was in the news 46,070 times."
    (found,) = match_sentence(text, open_catalogue([], isolated=False), Settings(), DAY)
    assert (found.series, found.reason) == (None, Reason.NO_SERIES)
