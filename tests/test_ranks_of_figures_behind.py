"""Places told of the figure that stands right behind them."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

RENTS = {"Aldena": 780, "Bruck": 690, "Corve": 655}


@cache
def rents() -> Catalogue:
    """Rents of three invented towns."""
    head = "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,headline\n"
    series = "".join(
        f"{town.lower()},Median rent asked in {town},rent,AUS,{town},AUD,0,M,price,no\n"
        for town in RENTS
    )
    rows = "".join(f"{town.lower()},2025-10,{rent}\n" for town, rent in RENTS.items())
    return catalogue_of(head + series, f"series,period,value\n{rows}")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The median rent asked in Aldena was the dearest in October, at A$780.", "dearest"),
        ("Of all median rents asked in October, Aldena has the highest, at A$780.", "highest"),
        ("In October Corve had the lowest median rent asked (A$655).", "lowest"),
    ],
)
def test_a_place_is_that_of_the_figure_behind_it(text: str, place: str) -> None:
    verdicts = verdicts_of(text, rents(), "2025-12-20")
    ranks = [v for v in verdicts.values() if v.claim.assertion == "rank"]
    assert [v.rating for v in ranks] == ["supported"], [v.explanation for v in ranks]


@pytest.mark.parametrize(
    "text", ["The median rent asked in Bruck is the dearest of all, and in Aldena it is A$780."]
)
def test_a_figure_of_something_else_bears_no_place_out(text: str) -> None:
    verdicts = verdicts_of(text, rents(), "2025-12-20")
    ranks = [v for v in verdicts.values() if v.claim.assertion == "rank"]
    assert "supported" not in [v.rating for v in ranks]
