"""Printed rates told without their basis, of which the headline series has another one."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Caveat, Rating
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline
month,"Consumer prices, Chile, change on the month",cpi,CHL,percent,0,M,rate,period_on_period,\
period_on_period,yes
year,"Consumer prices, Chile, change on the year",cpi,CHL,percent,0,M,rate,year_on_year,\
year_on_year,no
"""


@cache
def chile() -> Catalogue:
    """Two rates of one index, of which that on the month is told first."""
    rows = ["series,period,value"]
    for month in range(1, 5):
        rows += [f"month,2026-{month:02d},{0.2 + month / 10:.1f}"]
        rows += [f"year,2026-{month:02d},{5.7 - month / 2:.1f}"]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


def _told(text: str, figure: str) -> tuple[Rating, str | None, bool]:
    found = verdicts_of(text, chile(), "2026-05-14")[figure]
    return found.rating, found.series, Caveat.BASIS_ASSUMED in found.caveats


@pytest.mark.parametrize(
    "text", ["In April inflation in Chile was 3.7%.", "Inflation in Chile was 3.7% in April."]
)
def test_a_rate_without_a_basis_may_be_the_one_on_the_year(text: str) -> None:
    assert _told(text, "3.7%") == (Rating.SUPPORTED, "year", True)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("In April inflation in Chile was 3.9%.", "3.9%"),
        ("In March inflation in Chile was 3.7%.", "3.7%"),
        ("In April the monthly inflation rate in Chile was 3.7%.", "3.7%"),
        ("In April inflation in Chile was 3.7% on the month.", "3.7%"),
    ],
)
def test_a_rate_of_another_time_or_on_a_named_basis_is_not_right(text: str, figure: str) -> None:
    assert _told(text, figure)[0] is not Rating.SUPPORTED
