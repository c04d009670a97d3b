"""Extremes told by what was not seen since, of which the words leave the end open."""

import pytest
from ore_catalogue import ores
from small_catalogue import verdicts_of
from told_claims import kinds, told

GOLD = "Australia's gold exports came to A$5.63bn in September 2025, "


@pytest.mark.parametrize(
    ("text", "cue", "operation"),
    [
        ("The rate is at 4.4%, and we haven't seen that since May 2021.",
         "haven't seen that since May 2021", "level"),
        ("Unemployment rose 0.2 points to 4.4%, a level not seen since May 2021.",
         "level not seen since May 2021", "level"),
        ("Unemployment rose 0.2 points to 4.4%, a level last seen in May 2021.",
         "level last seen in May 2021", "level"),
        ("Pay rose 3.5%, a pace last recorded in 2019.", "pace last recorded in 2019", "growth"),
        ("Pay rose 3.5% in May, a pace not seen since 2019.", "pace not seen since 2019", "growth"),
        ("The rate was 4%. It hasn't been so high since 2021.", "hasn't been so high since 2021",
         "level"),
    ],
)  # fmt: skip
def test_what_was_not_seen_since_is_an_extreme(text: str, cue: str, operation: str) -> None:
    assert kinds(text)[cue][0] == operation


@pytest.mark.parametrize(
    "text",
    [
        "He has not been seen since May 2021.",
        "The bird, last seen in 1998, is back.",
        "The rate was 4.4%. It wasn't that high.",
        "Sales came to $3m. The owner had not seen the books since May.",
        "The model was not recorded in May.",
    ],
)
def test_what_is_no_figure_is_not(text: str) -> None:
    assert not [quote for quote in kinds(text) if "seen" in quote or "n't" in quote]


@pytest.mark.parametrize(
    ("text", "cue", "rating"),
    [
        ("a level not seen since 2023.", "level not seen since 2023", "supported"),
        ("a figure not reached since June.", "figure not reached since June", "supported"),
        ("a level last seen in May 2024.", "level last seen in May 2024", "supported"),
    ],
)
def test_it_is_held_against_all_that_came_since(text: str, cue: str, rating: str) -> None:
    assert verdicts_of(GOLD + text, ores(), "2025-11-10")[cue].rating == rating


@pytest.mark.parametrize("cue", ["level not seen since 2023", "level last seen in March 2024"])
def test_neither_end_is_wrong(cue: str) -> None:
    text = f"Australia's wool exports came to A$590m in July 2025, a {cue}."
    verdict = verdicts_of(text, ores(), "2025-09-10")[cue]
    assert (verdict.rating, verdict.reason) == ("mismatch", "off_record")


@pytest.mark.parametrize(
    ("cue", "rating"),
    [
        ("high not seen since 2023", "supported"),
        ("high last seen in May 2024", "supported"),
        ("low not seen since 2023", "mismatch"),
        ("low last seen in May 2024", "mismatch"),
    ],
)
def test_a_high_or_low_is_held_against_its_own_end(cue: str, rating: str) -> None:
    assert verdicts_of(f"{GOLD}a {cue}.", ores(), "2025-11-10")[cue].rating == rating


@pytest.mark.parametrize(
    ("tail", "expected"),
    [
        ("in May and a high not seen since August 2022.", "2025-05"),
        ("in May and at prices that we haven't reached since August 2022.", "2025-05"),
        ("in May and never recorded since August 2022.", "2025-05"),
        ("in May since August 2022.", "2025-05 on 2022-08"),
    ],
)
def test_nothing_moved_from_where_it_was_not_seen_since(tail: str, expected: str) -> None:
    assert told(f"Gold was $755 in May, up 6% {tail}", "2025-06-20")["6%"] == expected
