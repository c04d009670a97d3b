"""Figures told over the span of those in the sentence before."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_PUBLIC = {2013: 56.1, 2014: 56.0, 2022: 51.9, 2023: 52.3, 2024: 52.3}
_PRIVATE = {2013: 13.7, 2014: 13.6, 2022: 11.3, 2023: 11.2, 2024: 11.1}


@cache
def unions() -> Catalogue:
    """The share of employees who are in a union, by sector and year."""
    series = (
        "series,title,unit,frequency\n"
        '_pub,"Trade union density, public sector, UK",percent,A\n'
        '_pri,"Trade union density, private sector, UK",percent,A\n'
    )
    rows = ["series,period,value,published"]
    for key, values in (("_pub", _PUBLIC), ("_pri", _PRIVATE)):
        rows += [f"{key},{year},{value}," for year, value in values.items()]
    return catalogue_of(series, "\n".join(rows) + "\n")


_LED = (
    "Trade union density in the public sector was 52.3% in 2024, compared with 56.0% ten years "
    "earlier. The private-sector rate fell {} from {}% to 11.1%, a drop of {} percentage points."
)


@pytest.mark.parametrize(
    ("span", "base", "drop", "figure", "ratings"),
    [
        ("over the same period", "13.6", "2.5", "13.6%", {"supported"}),
        ("over the same period", "13.6", "2.5", "2.5 percentage points", {"supported"}),
        ("in that time", "13.6", "2.5", "2.5 percentage points", {"supported"}),
        ("over the same period", "12.9", "2.5", "12.9%", {"mismatch", "unverified"}),
        ("over the same period", "13.6", "5.2", "5.2 percentage points",
         {"mismatch", "unverified"}),
    ],
)  # fmt: skip
def test_the_span_of_the_figures_before(
    span: str, base: str, drop: str, figure: str, ratings: set[str]
) -> None:
    verdict = verdicts_of(_LED.format(span, base, drop), unions(), "2025-11-13")[figure]
    assert verdict.rating in ratings, verdict.explanation
