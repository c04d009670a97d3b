"""Quarters and halves that are counted as a run, and those that name a part of the year."""

import pytest
from told_times import read

from verifier.language.moves.runs import counts_parts

COUNTED = [
    "Net debt grew for a ^third^ quarter, to $11.87 billion",
    "Turnover fell for a ^second^ quarter and is at its lowest in years",
    "Arrivals climbed for a ^second^ half-year, to 4.1 million",
    "Lending rose for a ^fourth^ quarter to 3% of the total",
    "Orders slid into a ^third^ quarter.",
]
NAMED = [
    "Turnover rose for the ^third^ quarter to $5 billion",
    "It is on course for a ^third^ quarter profit of $4 billion",
    "It braced for a ^second^ half of weak demand",
    "It hopes for a ^fourth^ quarter that makes up for it",
    "It paid for a ^first^ quarter, in advance",
]


def place_of(told: str) -> tuple[str, int, int]:
    before, ordinal, behind = told.split("^")
    return before + ordinal + behind, len(before), len(before) + len(ordinal)


@pytest.mark.parametrize("told", COUNTED)
def test_a_quarter_with_an_indefinite_article_is_counted(told: str) -> None:
    text, start, end = place_of(told)
    assert counts_parts(text, start, end)
    assert not [time for time in read(text) if "Q" in time[1] or "-S" in time[1]]


@pytest.mark.parametrize("told", NAMED)
def test_a_part_of_the_year_is_named(told: str) -> None:
    text, start, end = place_of(told)
    assert not counts_parts(text, start, end)
