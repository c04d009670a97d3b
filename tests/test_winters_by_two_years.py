"""Winters of a measure that comes by the season, told by the two years that share them."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_VISITS = {2020: 59.4, 2021: 59.5, 2022: 59.6, 2023: 61.8, 2024: 62.2, 2025: 65.1}
_PRICES = {2020: 130.86, 2021: 138.0, 2022: 146.66, 2023: 155.36, 2024: 165.61, 2025: 176.23}


@cache
def slopes() -> Catalogue:
    """Visits to ski areas and what a ticket cost there, by the season from November to April."""
    series = (
        "series,title,unit,multiplier,frequency\n"
        'sv,"Skier visits, U.S. total",visits,6,A\n'
        'tix,"Average window ticket price at ski areas, U.S. total",USD,0,A\n'
    )
    rows = ["series,period,value,published"]
    for key, values in (("sv", _VISITS), ("tix", _PRICES)):
        rows += [f"{key},{year - 1}-11/{year}-04,{value}," for year, value in values.items()]
    return catalogue_of(series, "\n".join(rows) + "\n")


_NOW = "U.S. skier visits reached 65.1 million in the 2024-25 season"


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("U.S. skier visits reached 65.1 million in winter 2024/25.", "65.1 million", "supported"),
        ("U.S. skier visits reached 62.2 million in winter 2024/25.", "62.2 million", "mismatch"),
        (f"{_NOW}, up 4.7% from 2023-24.", "4.7%", "supported"),
        (f"{_NOW}, up 7.4% from 2023-24.", "7.4%", "mismatch"),
        (f"{_NOW}, up 9.2% from 2021-22.", "9.2%", "supported"),
        (f"{_NOW}. A window ticket cost $176.23, and in the winter of 2021/22 it cost $146.66.",
         "$146.66", "supported"),
        (f"{_NOW}. A window ticket cost $176.23, and in the winter of 2021/22 it cost $138.",
         "$138", "mismatch"),
    ],
)  # fmt: skip
def test_a_winter_of_two_years_is_their_season(text: str, figure: str, rating: str) -> None:
    verdict = verdicts_of(text, slopes(), "2025-06-10")[figure]
    assert verdict.rating == rating, verdict.explanation
