"""Figures of "the group" or "the grocer" where the measure is that of a firm told by name."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = (
    "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,headline\n"
    "profit,Operating profit of Orrin Foods,operating_profit,GBR,Orrin Foods,GBP,6,Q,flow,yes\n"
    "margin,Operating margin of Orrin Foods,operating_margin,GBR,Orrin Foods,percent,0,Q,rate,yes\n"
)
QUARTERS = {"2023-Q4": (143, 3.2), "2024-Q3": (121, 2.9), "2024-Q4": (155, 3.3)}


@cache
def grocer() -> Catalogue:
    rows = ["series,period,value,published"]
    for time, (profit, margin) in QUARTERS.items():
        rows += [f"profit,{time},{profit},", f"margin,{time},{margin},"]
    return catalogue_of(HEAD, "\n".join(rows) + "\n")


OPENING = "Orrin Foods made an operating profit of £155 million in the fourth quarter. "


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("The group's operating margin widened by 3.3 percentage points despite higher wages.",
         "3.3 percentage points", "mismatch"),
        ("The grocer's operating margin widened by 3.3 percentage points from a year earlier.",
         "3.3 percentage points", "mismatch"),
        ("The group's operating margin widened by 0.4 percentage points from the third quarter.",
         "0.4 percentage points", "supported"),
        ("The group's bakery operating margin widened by 3.3 percentage points.",
         "3.3 percentage points", "unverified"),
    ],
)  # fmt: skip
def test_the_group_is_the_firm_and_no_part_of_it(text: str, figure: str, rating: str) -> None:
    found = verdicts_of(OPENING + text, grocer(), "2025-01-27")
    assert found[figure].rating.value == rating
