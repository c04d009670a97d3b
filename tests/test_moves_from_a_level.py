"""Moves told from a level: an amount where the measure is one, and a bare number elsewhere."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis
staff,"Kestrel, employees at year end",employees,USA,person,0,A,stock,none,
sales,"Kestrel, net sales",net_sales,USA,USD,6,A,flow,none,year_on_year
"""


@cache
def firm() -> Catalogue:
    """Two years of what a firm sells and whom it employs."""
    figures = {"staff": [8_190, 10_355], "sales": [9_120, 14_817]}
    return catalogue_told(SERIES, ("2024", "2025"), figures)


@pytest.mark.parametrize(
    ("figure", "rating", "series"),
    [("26%", "supported", "staff"), ("62%", "mismatch", "staff")],
)
def test_a_move_from_a_bare_number_is_none_of_money(figure: str, rating: str, series: str) -> None:
    text = f"Kestrel employed 10,355 people at the end of 2025, up {figure} from 8,190 in 2024."
    found = verdicts_of(text, firm(), "2026-02-20")[figure]
    assert (found.rating, found.series) == (rating, series)


@pytest.mark.parametrize("level", ["$9.12bn", "9.12 billion dollars"])
def test_a_move_from_an_amount_is_of_what_is_sold(level: str) -> None:
    text = f"Kestrel sold goods worth $14.817bn in 2025, up 62% from {level} in 2024."
    found = verdicts_of(text, firm(), "2026-02-20")["62%"]
    assert (found.rating, found.series) == ("supported", "sales")
