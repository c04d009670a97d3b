"""Stocks that are counted as a half begins, told by the month or day of the count."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
mules,"Mules on farms, Cyprus",livestock,CYP,mules,head,0,S,stock,,yes
boats,"Boats in the register, Cyprus",boats,CYP,,boats,0,S,stock,,yes
"""
COUNTS = {
    "2024-S1": (3_127, "2024-03-01", 1_480, "2024-07-20"),
    "2024-S2": (3_254, "2024-09-01", 1_516, "2025-01-20"),
    "2025-S1": (3_098, "2025-03-01", 1_533, "2025-07-20"),
    "2025-S2": (3_186, "2025-09-01", 1_571, "2026-01-20"),
}


@cache
def cyprus() -> Catalogue:
    """Mules are counted on the first day of a half, boats on its last."""
    rows = ["series,period,value,published"]
    for half, (mules, early, boats, late) in COUNTS.items():
        rows += [f"mules,{half},{mules},{early}", f"boats,{half},{boats},{late}"]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Cyprus had 3,186 mules at mid-year.", "3,186", "supported"),
        ("Cyprus had 3,186 mules in July.", "3,186", "supported"),
        ("Cyprus had 3,186 mules at the end of June.", "3,186", "supported"),
        ("Cyprus had 3,098 mules at the start of 2025.", "3,098", "supported"),
        ("Cyprus had 3,098 mules in July.", "3,098", "mismatch"),
        ("Cyprus had 3,816 mules at the end of June.", "3,816", "unverified"),
        ("Cyprus had 1,533 boats in the register at the end of June.", "1,533", "supported"),
        ("Cyprus had 1,571 boats in the register at the end of June.", "1,571", "mismatch"),
    ],
)
def test_a_count_is_that_of_the_half_that_it_opens(text: str, figure: str, rating: str) -> None:
    assert verdicts_of(text, cyprus(), "2026-01-25")[figure].rating == rating


@pytest.mark.parametrize("month", ["May", "September"])
def test_a_month_away_from_the_count_is_none_of_it(month: str) -> None:
    text = f"Cyprus had 3,186 mules in {month}."
    assert verdicts_of(text, cyprus(), "2026-01-25")["3,186"].rating == "unverified"
