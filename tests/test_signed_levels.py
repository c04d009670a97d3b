"""Figures with a sign that are what an index stood at, and no moves of it."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,frequency,nature,basis,headline
mood,Builders' sentiment index of Chile,builders_sentiment,CHL,index,M,index,period_on_period,yes
jobs,"Payrolls of Chile, monthly change",payrolls,CHL,jobs,M,flow,period_on_period,yes
"""
MONTHS = [f"2025-{month:02d}" for month in range(1, 13)]
FIGURES = {
    "mood": (21.4, 15.2, 6.8, -8.3, -9.6, -7.1, -5.5, -2.9, -4.4, -6.3, -10.2, -13.1),
    "jobs": (9000, 8000, 7000, 6000, 5000, 4000, 3000, 2000, -1000, -2000, -3000, -4000),
}


@cache
def chile() -> Catalogue:
    return catalogue_told(SERIES, MONTHS, FIGURES)


MOOD = "The index of builders' sentiment in Chile fell by 2.9 points to -13.1 in December."


@pytest.mark.parametrize(
    ("words", "figure", "rating"),
    [
        ("It averaged -2.0 over the year.", "-2.0", "supported"),
        ("It averaged -4.8 over the year.", "-4.8", "unsupported"),
        ("In April it was at -8.3.", "-8.3", "supported"),
        ("In April it was at -9.6.", "-9.6", "mismatch"),
        ("In April it had read -8.3.", "-8.3", "supported"),
        ("Between February (15.2) and April (-8.3) it shed 23.5 points.", "-8.3", "supported"),
        ("Between February (15.2) and April (-8.3) the index fell by 23.5 points.", "23.5 points",
         "supported"),
        ("Between February (15.2) and April (-8.3) the index fell by 25.3 points.", "25.3 points",
         "unsupported"),
    ],
)  # fmt: skip
def test_a_sign_makes_no_move_of_a_level(words: str, figure: str, rating: str) -> None:
    found = verdicts_of(f"{MOOD} {words}", chile(), "2026-02-10")[figure]
    assert (found.rating == rating) or (rating == "unsupported" and found.rating != "supported")


def test_a_move_with_a_sign_is_still_one() -> None:
    text = "Payrolls in Chile: -4,000 in December, after -3,000 in November."
    assert verdicts_of(text, chile(), "2026-02-10")["-4,000"].operation == "change"
