"""Figures that fit something else than what they are told of, and are not right for that."""

import pytest
from small_catalogue import austria, verdicts_of

from verifier.model.verdict import Rating, Reason

OF_THE_WHOLE = "12.76 billion euros"
OF_OCTOBER = "13.66 billion euros"
NEXT = "2025-12-20"


@pytest.mark.parametrize(
    "sentence",
    [
        f"Cheese dairies in Austria said exports came to {OF_THE_WHOLE} in November 2025.",
        f"Italy, the government said, took {OF_THE_WHOLE} of Austria's exports in November 2025.",
    ],
)
def test_the_figure_of_the_whole_is_not_that_of_the_part_that_opens_the_sentence(
    sentence: str,
) -> None:
    assert verdicts_of(sentence, austria(), NEXT)[OF_THE_WHOLE].reason is Reason.OFF_SERIES


@pytest.mark.parametrize(
    "sentence",
    [
        f"Cheese is dear, and the ministry said exports came to {OF_THE_WHOLE} in November 2025.",
        f"After cheese prices fell, Austria said exports came to {OF_THE_WHOLE} in November 2025.",
        f"The ministry in Austria said exports came to {OF_THE_WHOLE} in November 2025.",
    ],
)
def test_a_part_that_is_told_by_the_way_does_not_take_the_figure_of_the_whole(
    sentence: str,
) -> None:
    assert verdicts_of(sentence, austria(), NEXT)[OF_THE_WHOLE].rating is not Rating.MISMATCH


@pytest.mark.parametrize(
    "month",
    ["the best month", "the strongest month on record", "a record month", "the most hectic month"],
)
def test_the_step_of_a_record_is_no_time_at_which_a_figure_may_stand(month: str) -> None:
    sentence = f"In Austria, November was {month}, with exports of {OF_OCTOBER}."
    assert verdicts_of(sentence, austria(), NEXT)[OF_OCTOBER].reason is Reason.OFF_PERIOD


def test_a_word_for_a_time_may_be_that_of_a_figure() -> None:
    sentence = f"In Austria, November followed on the latest month, with exports of {OF_OCTOBER}."
    assert verdicts_of(sentence, austria(), NEXT)[OF_OCTOBER].rating is not Rating.MISMATCH


def test_the_level_of_a_rate_is_no_growth_that_its_rounding_would_allow() -> None:
    sentence = "Austria's unemployment rate ticked up by 5.4% in November 2025 from 5.3%."
    verdict = verdicts_of(sentence, austria(), NEXT)["5.4%"]
    assert verdict.reason is Reason.OFF_OPERATION


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("Austria's unemployment rate ticked up to 5.4% in November 2025 from 5.2%.", "5.4%"),
        ("Austria's unemployment rate rose 4.2% in November 2025 from October.", "4.2%"),
    ],
)
def test_what_the_rounding_of_a_rate_leaves_open_stays_right(sentence: str, quote: str) -> None:
    assert verdicts_of(sentence, austria(), NEXT)[quote].rating is Rating.SUPPORTED
