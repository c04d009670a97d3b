"""Whose a figure is where several firms' figures count alike, and what stands against another."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_HEAD = "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline"
_SERIES = """
ver,"Verrant Semiconductor revenue, total",revenue,USA,USD,6,Q,flow,year_on_year,yes
lum,"Lumora revenue, total",revenue,USA,USD,6,Q,flow,year_on_year,yes
dun,"Dunmore Stores revenue, total",revenue,USA,USD,6,Q,flow,year_on_year,yes
op,"Verrant Semiconductor operating profit",operating_profit,USA,USD,6,Q,flow,year_on_year,yes
"""
_VALUES = {"ver": 7118, "lum": 8856, "dun": 4310, "op": 361}


@cache
def _firms() -> Catalogue:
    rows = ["series,period,value,published"]
    rows += [f"{key},2025-Q4,{value}," for key, value in _VALUES.items()]
    return catalogue_of(_HEAD + _SERIES, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("name", "rating"), [("Verrant", "supported"), ("Lumora", "mismatch"), ("Somebody", None)]
)
def test_a_figure_is_that_of_the_firm_that_the_text_names(name: str, rating: str | None) -> None:
    text = (
        f"Why did {name} jump? {name} earned 3 awards this week. Sales in the fourth quarter of "
        "2025 came to $7.12 billion."
    )
    found = verdicts_of(text, _firms(), "2026-01-30")["$7.12 billion"]
    if rating == "supported":
        assert (found.rating, found.series) == (rating, "ver")
    else:
        assert found.rating != "supported" or found.series == "ver"


@pytest.mark.parametrize(
    ("told", "series"),
    [
        ("tumbled to $361m on revenue of $7.12bn", {"$361m": "op", "$7.12bn": "ver"}),
        ("came to $361m on sales of $7.12bn", {"$361m": "op"}),
    ],
)
def test_what_a_profit_is_made_on_is_of_the_next_figure(told: str, series: dict[str, str]) -> None:
    text = f"Verrant’s operating profit {told} in the fourth quarter of 2025."
    found = verdicts_of(text, _firms(), "2026-01-30")
    assert {figure: found[figure].series for figure in series} == series
    assert {str(found[figure].rating) for figure in series} == {"supported"}
