"""Prices and rates that copy tells without their unit, or by the place where they are quoted."""

import csv
import io
from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_HEAD = (
    "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline,aliases"
).split(",")
_MONTHLY = ("0", "M", "price", "period_on_period")
_SERIES = [
    ("franc", "Francs to the euro, average", "exchange_rate", "CHE", "CHF", *_MONTHLY, "yes", ""),
    (
        "oats",
        "Oats, Chicago nearby, average",
        "commodity_price",
        "WLD",
        "USD",
        *_MONTHLY,
        "",
        "oats",
    ),
    ("rye", "Rye, Paris nearby, average", "commodity_price", "EU", "EUR", *_MONTHLY, "", "rye"),
    (
        "grid",
        "Carbon intensity of electricity",
        "carbon_intensity",
        "CHE",
        "gram",
        "0",
        "M",
        "rate",
    ),
    (
        "births",
        "Total fertility rate",
        "fertility_rate",
        "CHE",
        "children per woman",
        "0",
        "A",
        "rate",
    ),
    ("beds", "Overnight stays, Illinois", "overnight_stays", "US-IL", "nights", "0", "M", "flow"),
]
_FIGURES = """\
series,period,value,published
franc,2025-10,0.9312,2025-11-03
franc,2025-11,0.9289,2025-12-03
oats,2025-11,3.07,2025-12-03
rye,2025-11,187.45,2025-12-03
grid,2025-11,46,2025-12-03
births,2024,1.29,2025-06-12
beds,2025-11,411000,2025-12-20
"""


@cache
def alps() -> Catalogue:
    table = io.StringIO()
    csv.writer(table).writerows(
        [_HEAD, *(row + ("",) * (len(_HEAD) - len(row)) for row in _SERIES)]
    )
    return catalogue_of(table.getvalue(), _FIGURES)


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        pytest.param(
            "The Swiss franc averaged 0.9289 to the euro in November.",
            *("0.9289", "franc"),
            id="a bare exchange rate",
        ),
        pytest.param(
            "Chicago oats averaged $3.07 a bushel in November.",
            *("$3.07", "oats"),
            id="a price by the place where it is made",
        ),
        pytest.param(
            "The carbon intensity of Swiss power was 46 grams a kilowatt-hour in November.",
            *("46 grams", "grid"),
            id="grams",
        ),
        pytest.param(
            "The Swiss fertility rate was 1.29 children per woman in 2024.",
            *("1.29", "births"),
            id="so many to each",
        ),
    ],
)
def test_a_figure_meets_the_series_that_it_is_quoted_from(
    text: str, figure: str, series: str
) -> None:
    verdict = verdicts_of(text, alps(), "2025-12-22")[figure]
    assert (verdict.rating, verdict.series) == ("supported", series), verdict.explanation


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        pytest.param(
            "Minneapolis oats averaged $3.11 a bushel in November.",
            "$3.11",
            id="another place than the title has",
        ),
        pytest.param(
            "The Swiss franc was quoted 4,110 times in the paper in November.",
            "4,110 times",
            id="no rate at all",
        ),
    ],
)
def test_other_figures_accuse_nobody(text: str, figure: str) -> None:
    verdict = verdicts_of(text, alps(), "2025-12-22").get(figure)
    assert verdict is None or verdict.rating == "unverified", verdict.explanation


def test_a_bare_rate_of_another_market_accuses_nobody() -> None:
    text = "The Swiss franc averaged 0.9289 to the euro in November; on the street it takes 0.9377."
    verdict = verdicts_of(text, alps(), "2025-12-22").get("0.9377")
    assert verdict is None or verdict.rating != "mismatch", verdict.explanation
