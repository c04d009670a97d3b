"""Extremes and marks told over weeks and days: "a three-week high", "first time since Nov. 3"."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
rye,"Rye futures, Riga, settlement",rye_price,LVA,EUR,0,D,price,period_on_period,yes
"""
_DAYS = {
    "2025-09-01": 231, "2025-10-13": 219, "2025-11-03": 214, "2025-11-10": 206, "2025-11-17": 208,
    "2025-11-24": 211, "2025-11-28": 209, "2025-12-01": 212,
}  # fmt: skip


@cache
def rye() -> Catalogue:
    rows = [f"rye,{day},{price},{day}" for day, price in _DAYS.items()]
    return catalogue_of(_SERIES, "series,period,value,published\n" + "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("told", "holds"),
    [
        ("a three-week high", True),
        ("a five-week high", False),
        ("the highest in four weeks", True),
        ("the highest in 20 days", True),
        ("the highest in 30 days", False),
        ("the highest in two months", False),
    ],
)
def test_a_high_of_weeks_looks_no_further_back(told: str, holds: bool) -> None:
    text = f"Rye futures in Riga settled at 212 euros on Monday, {told}."
    (record,) = [
        v for v in verdicts_of(text, rye(), "2025-12-01").values() if v.claim.assertion == "record"
    ]
    assert (record.rating == "supported") is holds, record.explanation
    assert holds or record.reason in ("off_record", "ambiguous"), record.explanation


@pytest.mark.parametrize(
    ("told", "holds"),
    [
        ("for the first time since Nov. 3", True),
        ("for the first time since October", False),
        ("for the first time in two weeks", True),
        ("for the first time since Sept. 1", False),
        ("for the first time in five weeks", False),
        ("for the first time", False),
    ],
)
def test_a_mark_is_crossed_first_since_a_date(told: str, holds: bool) -> None:
    text = f"Rye futures in Riga topped 211 euros on Monday {told}."
    found = verdicts_of(text, rye(), "2025-12-01")["211 euros"]
    assert (found.rating == "supported") is holds, found.explanation
