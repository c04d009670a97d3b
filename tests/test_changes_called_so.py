"""Figures that are told to be a change, whose way a sign or a word behind them tells."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.mention import Direction
from verifier.model.verdict import Rating, Verdict
from verifier.reference.catalogue import Catalogue

_RECEIPTS = {"2024-09": 100.0, "2024-10": 104.0, "2025-09": 112.0, "2025-10": 109.2}


@cache
def treasury() -> Catalogue:
    """What a treasury took in four months: up 5% on the year and down 2.5% on the month."""
    series = (
        "series,title,indicator,ref_area,unit,multiplier,frequency,nature,headline\n"
        'r,"Treasury receipts, Ireland",government_revenue,IRL,EUR,9,M,flow,yes\n'
    )
    rows = [f"r,{period},{taken}" for period, taken in _RECEIPTS.items()]
    return catalogue_of(series, "series,period,value\n" + "\n".join(rows) + "\n")


def told(text: str) -> dict[str, Verdict]:
    opened = "Treasury receipts in Ireland were €109.2bn in October.\n"
    return verdicts_of(opened + text, treasury(), "2025-11-19")


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The monthly change in receipts was minus 2.5%.", "minus 2.5%"),
        ("The change on the year was plus 5%.", "plus 5%"),
        ("The month-on-month change was 2.5% down (September: 1.2% up).", "2.5%"),
        ("The monthly change was minus 2.5% and the annual one plus 5%.", "plus 5%"),
        ("The annual change in receipts was plus 5% in October.", "plus 5%"),
        ("The change from a year earlier is €5.2bn, or 5%.", "€5.2bn"),
        ("The change from a year earlier is €5.2bn, or 5%.", "5%"),
        ("The annual change was plus 12% in September and plus 5% in October.", "plus 5%"),
        ("The monthly change in receipts, meanwhile, is minus 2.5%.", "minus 2.5%"),
        ("The annual change was plus 5%, the month-on-month change at minus 2.5%.", "minus 2.5%"),
        ("The annual pace was 5% in October.", "5%"),
        ("The annual pace had been 5% in October, and in September 12%.", "12%"),
    ],
)
def test_a_change_is_checked_as_a_move(text: str, figure: str) -> None:
    found = told(text)[figure]
    assert (found.rating, found.claim.operation) in (
        (Rating.SUPPORTED, "growth"),
        (Rating.SUPPORTED, "change"),
    )


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The monthly change in receipts was minus 3.5%.", "minus 3.5%"),
        ("The annual change in receipts was plus 7%.", "plus 7%"),
        ("The monthly change in receipts, meanwhile, is plus 5%.", "plus 5%"),
        ("The annual pace was 2.5% in October.", "2.5%"),
        ("The monthly change was minus 2.5% and the annual one plus 7%.", "plus 7%"),
        ("The change from a year earlier is €7.2bn, or 5%.", "€7.2bn"),
    ],
)
def test_a_wrong_change_is_not_supported(text: str, figure: str) -> None:
    assert told(text)[figure].rating is not Rating.SUPPORTED


@pytest.mark.parametrize(
    ("text", "figure", "way"),
    [
        ("The monthly change was minus 2.5%.", "minus 2.5%", Direction.DOWN),
        ("The monthly change was plus 2.5%.", "plus 2.5%", Direction.UP),
        ("The monthly change was 2.5%.", "2.5%", None),
        ("The monthly change was 2.5% down (September: 1.2% up).", "2.5%", Direction.DOWN),
    ],
)
def test_a_bare_change_goes_no_way(text: str, figure: str, way: Direction | None) -> None:
    assert told(text)[figure].claim.direction is way


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Inflation was plus 2.5% in October.", "plus 2.5%"),
        ("The change in the rules means 2.5% was lost.", "2.5%"),
        ("After the climate change talks the rate was 2.5%.", "2.5%"),
        ("Tax changes amounted to €5.2bn.", "€5.2bn"),
        ("The pace of inflation was 2.5% in October.", "2.5%"),
        ("The pace was 3%, and in October 2.5% of firms paid nothing.", "2.5%"),
    ],
)
def test_other_changes_are_none(text: str, figure: str) -> None:
    found = told(text).get(figure)
    assert found is None or found.claim.operation not in ("growth", "change")
