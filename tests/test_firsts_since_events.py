"""First rises and falls since something that no calendar dates, and points of no rate."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Reason, Verdict
from verifier.reference.catalogue import Catalogue

_SERIES = """series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
trips,"Ferry passengers, Austria",passengers,AUT,persons,3,A,flow,year_on_year,yes
pay,"Average weekly earnings, Austria",weekly_earnings,AUT,EUR,0,A,rate,year_on_year,yes
"""
_TRIPS = (310, 318, 231, 290, 325, 331, 326)
_PAY = (980.0, 1004.5, 1031.0, 1093.1, 1158.3, 1200.4, 1226.7)
_FIRST = 2019


@cache
def ferries() -> Catalogue:
    """Passengers who fell away once before, and pay that rose by 26 euros."""
    rows = ["series,period,value"]
    for key, values in (("trips", _TRIPS), ("pay", _PAY)):
        rows += [f"{key},{year},{value}" for year, value in enumerate(values, _FIRST)]
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


def _told(text: str) -> dict[str, Verdict]:
    return verdicts_of(text, ferries(), "2026-02-10")


@pytest.mark.parametrize(
    ("since", "rating"),
    [
        ("since the year of the closed borders", "unverified"),
        ("since the lockdown", "supported"),  # that of 2021
        ("since the Covid pandemic", "supported"),
        ("since the lockdown of the port", "unverified"),
        ("since the strike by deckhands", "unverified"),
        ("since 2021", "supported"),
        ("since 2019", "mismatch"),
        ("since records began", "mismatch"),
        ("since the series started", "mismatch"),
    ],
)
def test_a_first_since_an_event_is_left_open_unless_all_can_date_it(
    since: str, rating: str
) -> None:
    text = f"Ferry passengers in Austria fell 1.5% to 326,000 in 2025, the first decline {since}."
    found = next(v for quote, v in _told(text).items() if quote.startswith("first"))
    assert found.rating == rating, found.explanation


def test_a_fall_the_year_before_refutes_any_first() -> None:
    text = "Ferry passengers in Austria rose 1.8% to 331,000 in 2024, a first rise since the fire."
    found = next(v for quote, v in _told(text).items() if quote.startswith("first"))
    assert found.rating == "mismatch", found.explanation


def test_a_sum_that_moved_by_so_many_euros_has_no_points() -> None:
    found = _told("Weekly earnings in Austria grew by 26% in 2025.")["26%"]
    assert found.rating != "supported"
    assert "points" not in found.explanation
    assert found.reason is not Reason.OFF_UNIT or "money" in found.explanation
