"""Multiples and moves told of a guess, of another measure or of a whole year, and runs that lead
to a level: what no other time of the measure contradicts."""

import pytest
from small_catalogue import austria, verdicts_of

DAY = "2026-01-20"
IN_DECEMBER = "Austria exported goods worth €14.56 billion in December, {}."


@pytest.mark.parametrize(
    ("words", "figure", "rating"),
    [
        ("twice as much as economists had expected", "twice", "unverified"),
        ("double what analysts had forecast", "double", "unverified"),
        ("nearly three times the consensus of analysts", "three times", "unverified"),
        ("half the €29 billion of the government's plan", "half", "unverified"),
        ("half the value of the cheese trade", "half", "unverified"),
        ("twice as much as a year earlier", "twice", "mismatch"),
        ("double the figure of a year before", "double", "mismatch"),
    ],
)
def test_a_multiple_is_held_only_against_what_it_is_one_of(
    words: str, figure: str, rating: str
) -> None:
    found = verdicts_of(IN_DECEMBER.format(words), austria(), DAY)
    assert found[figure].rating == rating


@pytest.mark.parametrize(
    ("words", "figure", "rating"),
    [
        ("which left the total of the year 0.9% up on 2024", "0.9%", "supported"),
        ("bringing the year's total to €181.9 billion, 0.9% up on 2024", "0.9%", "supported"),
        ("bringing the year's total to €181.9 billion, 9.4% up on 2024", "9.4%", "mismatch"),
        ("3.6% more than a year earlier", "3.6%", "supported"),
        ("0.9% more than a year earlier", "0.9%", "mismatch"),
    ],
)
def test_a_move_told_against_a_year_may_be_that_of_the_year(
    words: str, figure: str, rating: str
) -> None:
    found = verdicts_of(IN_DECEMBER.format(words), austria(), DAY)
    assert found[figure].rating == rating


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (
            "fell for a sixth month in November, leaving them under €13.7 billion",
            "sixth",
            "supported",
        ),
        (
            "fell for a third month in November, leaving them under €13.7 billion",
            "third",
            "mismatch",
        ),
        ("were below €13.7 billion for a second month in November", "second", "supported"),
        ("were below €13.7 billion for a fourth month in November", "fourth", "mismatch"),
    ],
)
def test_what_a_run_led_to_is_not_its_mark(text: str, figure: str, rating: str) -> None:
    found = verdicts_of(f"Austria's exports {text}.", austria(), "2025-12-20")
    assert found[figure].rating == rating


@pytest.mark.parametrize(
    ("words", "figure", "wrong"),
    [
        ("and the gap to Germany was 2.3 points wider than a year earlier", "2.3 points", False),
        ("2.3 points more than a year earlier", "2.3 points", True),
    ],
)
def test_how_far_a_gap_moved_is_no_move_of_a_rate(words: str, figure: str, wrong: bool) -> None:
    text = f"Unemployment in Austria was 5.0% in December, {words}."
    assert (verdicts_of(text, austria(), DAY)[figure].rating == "mismatch") is wrong
