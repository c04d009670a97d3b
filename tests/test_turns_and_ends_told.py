"""Figures whose place in the sentence tells what they are of, and times that the words before
name."""

import pytest
from small_catalogue import austria, verdicts_of

_CHEESE = (
    "Austria's exports of cheese, at 327 million euros, and of skis, at 624 million euros, both "
    "moved in April 2025. "
)


@pytest.mark.parametrize(
    ("text", "ratings"),
    [
        ("Compared with March, the first were down 1.4% and the second down 2.7%.",
         ("supported", "supported")),
        ("Compared with March, the first were down 2.7% and the second down 1.4%.",
         ("mismatch", "mismatch")),
    ],
)  # fmt: skip
def test_the_first_and_the_second_are_the_two_named_before(
    text: str, ratings: tuple[str, str]
) -> None:
    told = verdicts_of(_CHEESE + text, austria(), "2025-05-20")
    assert tuple(str(v.rating) for v in list(told.values())[-2:]) == ratings


def test_the_first_of_a_whole_and_a_part_is_not_the_whole_alone() -> None:
    text = (
        "In April Austria's exports of cheese, at 327 million euros, were a small part of "
        "Austria's imports, at 17.1 billion euros. Compared with March, the first were down 1.4% "
        "and the second down 1.8%."
    )
    told = verdicts_of(text, austria(), "2025-05-20")
    assert told["1.4%"].rating != "mismatch"


def test_the_first_of_something_is_none_of_two() -> None:
    text = "The first was a success. Austria's exports of cheese were down 1.4% on March."
    told = verdicts_of(_CHEESE + text, austria(), "2025-05-20")
    assert told["1.4%"].rating == "supported"


@pytest.mark.parametrize(
    ("one", "other", "rating"), [("624", "327", "supported"), ("327", "624", "mismatch")]
)
def test_a_gap_ahead_of_its_two_figures_is_none_of_them(one: str, other: str, rating: str) -> None:
    text = (
        "Austria's exports of skis outstripped its exports of cheese in April by 297 million "
        f"euros, at {one} million euros against {other} million euros."
    )
    told = verdicts_of(text, austria(), "2025-05-20")
    assert told["297 million euros"].rating == "supported"
    assert {told[f"{v} million euros"].rating for v in (one, other)} == {rating}


@pytest.mark.parametrize(
    ("one", "other", "rating"),
    [("16.3 billion", "624 million", "supported"), ("624 million", "16.3 billion", "mismatch")],
)
def test_a_whole_that_outdoes_its_part_stands_first(one: str, other: str, rating: str) -> None:
    text = (
        f"Austria's exports exceeded Austria's exports of skis in April, at {one} euros against "
        f"{other} euros."
    )
    told = verdicts_of(text, austria(), "2025-05-20")
    assert {v.rating for v in told.values()} == {rating}


@pytest.mark.parametrize(
    ("old", "new", "rating"), [("15.9", "16.3", "supported"), ("16.3", "15.9", "mismatch")]
)
def test_levels_led_from_and_to_stand_at_the_ends_named_before(
    old: str, new: str, rating: str
) -> None:
    text = (
        "Austria's exports grew by 2.5% between April 2024 and April 2025. In absolute terms they "
        f"went from {old} billion euros to {new} billion euros."
    )
    told = verdicts_of(text, austria(), "2025-05-20")
    assert told[f"{new} billion euros"].rating == rating


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("Not since February 2025 had Austria's exports been below 14.4 billion euros. In "
         "September they were.", "supported"),
        ("Not since February 2024 had Austria's exports been below 14.4 billion euros. In "
         "September they were.", "mismatch"),
    ],
)  # fmt: skip
def test_a_mark_not_passed_since_a_time_is_passed_now(text: str, rating: str) -> None:
    (mark,) = verdicts_of(text, austria(), "2025-10-20").values()
    assert mark.rating == rating, mark.explanation


@pytest.mark.parametrize(
    ("lead", "claimed"),
    [
        ("Is it a record? Not quite.", False),
        ("So was that a record?", False),
        ("It is a record.", True),
        ("Why was it a record?", True),
    ],
)
def test_a_question_to_be_answered_by_yes_or_no_says_nothing(lead: str, claimed: bool) -> None:
    text = f"{lead} Austria's exports came to 16.3 billion euros in April."
    assert ("record" in verdicts_of(text, austria(), "2025-05-20")) is claimed


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("Austria's exports of skis came to 624 million euros in April, {} the 327 million euros "
         "of Austria's exports of cheese.", {"1.9 times": "supported", "2.4 times": "mismatch"}),
        ("In April Austria's exports of skis, at 624 million euros, were {} the size of Austria's "
         "exports of cheese, at 327 million euros.",
         {"almost double": "supported", "almost triple": "mismatch"}),
        ("Austria's exports of skis came to 624 million euros in April, {} as much as in May of "
         "2019, and those of cheese to 327 million euros.", {"2.4 times": "unverified"}),
    ],
)  # fmt: skip
def test_a_multiple_between_two_levels_is_that_of_the_second(
    text: str, rating: dict[str, str]
) -> None:
    for multiple, wanted in rating.items():
        told = verdicts_of(text.format(multiple), austria(), "2025-05-20")
        assert told[multiple.removeprefix("almost ")].rating == wanted


@pytest.mark.parametrize(
    ("words", "rating"),
    [
        ("up in March, having climbed by 17.0%", "supported"),
        ("up in March, having climbed to 17.0%", "unverified"),
        ("up in March, growth having climbed to 17.0%", "supported"),
    ],
)
def test_what_a_measure_rose_to_is_no_growth_of_it(words: str, rating: str) -> None:
    text = (
        "Austria's exports came to 16.6 billion euros in March, after 14.2 billion euros in "
        f"February. That left sales abroad {words}."
    )
    assert verdicts_of(text, austria(), "2025-04-20")["17.0%"].rating == rating
