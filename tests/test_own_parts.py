"""Quarters, halves and years of companies that do not begin theirs in January."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = (
    "series,title,unit,multiplier,frequency,nature\n"
    "sales,Tamber Foods sales,EUR,6,Q,flow\n"
    "profit,Orrin Hotels operating profit,EUR,6,S,flow\n"
)
SALES = {
    "2024-03/2024-05": 319, "2024-06/2024-08": 330, "2024-09/2024-11": 342,
    "2024-12/2025-02": 374, "2025-03/2025-05": 333, "2025-06/2025-08": 358,
}  # fmt: skip
PROFIT = {"2024-04/2024-09": 139, "2024-10/2025-03": 112, "2025-04/2025-09": 160}


@cache
def firms() -> Catalogue:
    rows = ["series,period,value,published"]
    rows += [f"sales,{time},{value}," for time, value in SALES.items()]
    rows += [f"profit,{time},{value}," for time, value in PROFIT.items()]
    return catalogue_of(HEAD, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "day", "figure", "rating"),
    [
        ("Tamber Foods reported second-quarter sales of €358m.", "2025-10-15", "€358m",
         "supported"),
        ("Tamber Foods had Q2 sales of €358m, against €333m in the first quarter.", "2025-10-15",
         "€333m", "supported"),
        ("Tamber Foods had fourth-quarter sales of €374m.", "2025-04-10", "€374m", "supported"),
        ("Tamber Foods had full-year sales of €1,365m.", "2025-04-10", "€1,365m", "supported"),
        ("Orrin Hotels made a first-half operating profit of €160m, up from €139m.", "2025-11-20",
         "€139m", "supported"),
        ("Tamber Foods reported second-quarter sales of €342m.", "2025-10-15", "€342m",
         "mismatch"),
    ],
)  # fmt: skip
def test_a_part_of_a_year_may_be_one_of_the_firms_own(
    text: str, day: str, figure: str, rating: str
) -> None:
    assert verdicts_of(text, firms(), day)[figure].rating == rating
