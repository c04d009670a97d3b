"""Figures told as multiples that are the very level of a series of multiples."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue


@cache
def debts() -> Catalogue:
    """The debt of a firm and its multiple of earnings, by half-year."""
    head = "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline\n"
    rows = (
        '"Halden Marine: net debt, end of period",net_debt,,EUR,6,S,stock,year_on_year,no',
        '"Halden Marine: net debt as a multiple of core earnings",leverage,,ratio,0,S,rate,'
        "year_on_year,no",
    )
    series = "\n".join(f"{key},{row}" for key, row in zip(("debt", "lev"), rows, strict=True))
    told = ["series,period,value"]
    for step, (debt, lev) in enumerate(((930, 2.6), (905, 2.5), (874, 2.4), (861, 2.1))):
        period = f"{2024 + step // 2}-S{step % 2 + 1}"
        told += [f"debt,{period},{debt}", f"lev,{period},{lev}"]
    return catalogue_of(f"{head}{series}\n", "\n".join(told) + "\n")


LEAD = "Halden Marine, which builds ferries, has published its results for the second half of 2025."


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("At Halden Marine net debt was 2.1 times core earnings at the end of the half.", "supp"),
        ("Net debt came to 2.1 times core earnings, after 2.4 times six months before.", "supp"),
        ("At Halden Marine net debt was 2.2 times core earnings at the end of the half.", "not"),
        ("Halden Marine's net debt was 2.1 times what it had been in 2024.", "not"),
    ],
)
def test_a_multiple_is_the_level_of_a_series_of_multiples(text: str, rating: str) -> None:
    verdict = next(
        v for q, v in verdicts_of(f"{LEAD}\n\n{text}", debts(), "2026-02-12").items() if "2." in q
    )
    assert (verdict.rating == "supported") == (rating == "supp")
