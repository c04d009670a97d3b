"""Runs of rises and falls of what is printed as growth at an annual rate."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,adjustment,nature,transformation,basis,headline
gdp,"Real gross domestic product, change, annual rate, Canada",gdp,CAN,,percent,0,Q,SAAR,rate,annualised,annualised,yes
"""  # noqa: E501
_RATES = {
    "2023-Q4": -0.4, "2024-Q1": 3.0, "2024-Q2": 2.4, "2024-Q3": 2.0, "2024-Q4": 1.2,
    "2025-Q1": 0.8,
}  # fmt: skip


@cache
def growth() -> Catalogue:
    rows = [f"gdp,{quarter},{rate},2025-05-30" for quarter, rate in _RATES.items()]
    return catalogue_of(_SERIES, "series,period,value,published\n" + "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "run", "rating"),
    [
        (
            "Canada's GDP rose for a fifth straight quarter in the first quarter.",
            "fifth",
            "supported",
        ),
        (
            "Canada's GDP grew at a 0.8% rate in the first quarter, its fifth consecutive "
            "quarterly rise.",
            "fifth",
            "supported",
        ),
        (
            "Canada's GDP grew at an annual rate of 0.8% in the first quarter, its third "
            "consecutive quarterly rise.",
            "third",
            "mismatch",
        ),
        (
            "Canada's GDP growth slowed for a fourth straight quarter in the first quarter.",
            "fourth",
            "supported",
        ),
    ],
)
def test_a_run_counts_the_quarters_that_grew(text: str, run: str, rating: str) -> None:
    found = verdicts_of(text, growth(), "2025-06-02")[run]
    assert found.rating == rating, found.explanation
