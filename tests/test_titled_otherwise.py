"""Runs and records of a measure that its title names, behind a figure of another of its kind."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Verdict
from verifier.reference.catalogue import Catalogue

_SERIES = """series,title,ref_area,unit,frequency,nature
ot,"Trains on time, Wold Coast",GBR,percent,Q,rate
ca,"Cancellations score, Wold Coast",GBR,percent,Q,rate
oot,"Trains on time, Tamar Rail",GBR,percent,Q,rate
oca,"Cancellations score, Tamar Rail",GBR,percent,Q,rate
"""
_VALUES = {
    "ot": (74.1, 75.0, 74.4, 73.0, 72.3),
    "ca": (3.9, 3.2, 3.5, 3.9, 4.5),
    "oot": (66.0, 65.2, 66.1, 66.8, 67.9),
    "oca": (3.0, 4.4, 3.8, 3.7, 3.9),
}
_QUARTERS = ("2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4")


@cache
def rail() -> Catalogue:
    """Punctuality and cancellations of two operators."""
    rows = ["series,period,value"]
    for key, values in _VALUES.items():
        rows += [f"{key},{when},{value}" for when, value in zip(_QUARTERS, values, strict=True)]
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


def _told(text: str) -> list[Verdict]:
    return list(verdicts_of(text, rail(), "2026-02-10").values())


@pytest.mark.parametrize(
    "text",
    [
        "Wold Coast ran 72.3 per cent of its trains on time, but its cancellations climbed for the "
        "third quarter in a row.",
        "Wold Coast, with 72.3 per cent on time, did best, though its cancellations rose for the "
        "third quarter running, to 4.5 per cent.",
        "Tamar Rail ran 67.9 per cent of its trains on time, yet its cancellations were the most "
        "since the first quarter.",
    ],
)
def test_a_run_is_of_the_measure_that_its_subject_titles(text: str) -> None:
    assert [v.rating for v in _told(text)] == ["supported"] * len(_told(text)), text


@pytest.mark.parametrize(
    "text",
    [
        "Wold Coast ran 72.3 per cent of its trains on time, but its cancellations climbed for the "
        "fifth quarter in a row.",
        "Wold Coast ran 72.3 per cent of its trains on time, a third fall in a row and the lowest "
        "since the fourth quarter of 2025.",
    ],
)
def test_a_wrong_one_is_caught_or_left_open(text: str) -> None:
    assert _told(text)[-1].rating != "supported"


def test_a_run_without_a_subject_of_its_own_goes_on_about_the_figure() -> None:
    text = "Wold Coast ran 72.3 per cent of its trains on time, a third fall in a row."
    assert [v.series for v in _told(text)] == ["ot", "ot"]
    assert all(v.rating == "supported" for v in _told(text))
