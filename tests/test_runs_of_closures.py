"""Runs of what somebody opened or closed step by step, and the headed lines of a newsletter."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.language.screening.section_numbers import is_section_number
from verifier.reference.catalogue import Catalogue

_HEAD = "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline"


@cache
def depots() -> Catalogue:
    """Depots of an invented carrier at the end of each quarter, fewer by each since 2025."""
    series = (
        f"{_HEAD}\ndep,Depots of Fennmark Logistik in operation,depots,DEU,Fennmark Logistik,depot,"
        "0,Q,stock,period_on_period,yes\n"
    )
    rows = ["series,period,value"]
    for k, count in enumerate((299, 305, 307, 304, 302, 301, 298, 295, 291, 288)):
        rows.append(f"dep,{2024 + (k + 1) // 4}-Q{(k + 1) % 4 + 1},{count}")
    return catalogue_of(series, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("told", "figure", "rating"),
    [
        ("has closed depots for seven quarters running", "seven", "supported"),
        ("has been shutting depots for seven quarters in a row", "seven", "supported"),
        ("has closed depots for eight quarters running", "eight", "mismatch"),
        ("has opened depots for seven quarters running", "seven", "mismatch"),
    ],
)
def test_a_run_of_closures_is_one_of_falls(told: str, figure: str, rating: str) -> None:
    verdict = verdicts_of(f"Fennmark {told}.", depots(), "2026-12-20")[figure]
    assert verdict.rating == rating, verdict.explanation


@pytest.mark.parametrize(
    ("text", "headed"),
    [
        ("1 big thing: The heat is back", True),
        ("Good morning.\n2 numbers: 1.49 and 34.4", True),
        ("Depots numbered 288 things: a record", False),
        ("3 depots closed in May", False),
    ],
)
def test_a_number_of_things_that_heads_a_line_is_no_figure(text: str, headed: bool) -> None:
    start = next(k for k, letter in enumerate(text) if letter.isdecimal())
    end = next(k for k in range(start, len(text)) if not text[k].isdecimal())
    assert is_section_number(text, start, end) is headed
