"""Runs of nights spent, which are called stays, and runs on one side of what was a year before."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_NIGHTS = (720, 730, 740, 750, 700, 710, 705, 720, 730, 740, 750, 760)


@cache
def nights() -> Catalogue:
    """Overnight stays in Austria in twelve quarters, higher than a year before in four of them."""
    series = (
        "series,title,indicator,ref_area,unit,frequency,nature,basis,headline\n"
        'n,"Overnight stays, Austria",overnight_stays,AUT,nights,Q,flow,year_on_year,yes\n'
    )
    rows = [f"n,{2023 + i // 4}-Q{i % 4 + 1},{v}" for i, v in enumerate(_NIGHTS)]
    return catalogue_of(series, "series,period,value\n" + "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "quote", "rating"),
    [
        ("Overnight stays in Austria have risen for five quarters in a row.", "five", "supported"),
        ("Overnight stays in Austria have risen for seven quarters in a row.", "seven", "mismatch"),
        ("Overnight stays in Austria have beaten those of the year before for four quarters.",
         "four", "supported"),
        ("Overnight stays in Austria have beaten those of the year before for six quarters.",
         "six", "mismatch"),
        ("Overnight stays in Austria stayed high for seven quarters in a row.", "seven",
         "unverified"),
    ],
)  # fmt: skip
def test_a_run_of_stays_is_one_of_moves(text: str, quote: str, rating: str) -> None:
    led = "Overnight stays in Austria came to 760 nights in the fourth quarter of 2025. "
    found = verdicts_of(led + text, nights(), "2026-02-10")
    assert found[quote].rating == rating, found[quote].explanation
