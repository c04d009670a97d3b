"""What "non-" leaves out is not what a figure is of."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
oil,"Oman's oil exports, monthly",oil_exports,OMN,USD,9,M,flow,year_on_year,yes
all,"Oman's exports of goods, monthly",exports,OMN,USD,9,M,flow,year_on_year,yes
"""
_ROWS = """\
series,period,value,published
oil,2024-10,3.21,2024-11-20
oil,2025-10,2.94,2025-11-20
all,2024-10,5.02,2024-11-20
all,2025-10,5.31,2025-11-20
"""


@cache
def oman() -> Catalogue:
    return catalogue_of(_SERIES, _ROWS)


@pytest.mark.parametrize(
    "text",
    [
        "Oman's non-oil exports rose 30.9% in October from a year earlier.",
        "Oman's non-oil exports were $2.37 billion in October.",
        "Non-oil exports of Oman came to $2.37 billion in October.",
    ],
)
def test_a_measure_behind_non_accuses_nobody(text: str) -> None:
    assert {v.rating for v in verdicts_of(text, oman(), "2025-12-01").values()} == {"unverified"}


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("Oman's oil exports were $2.94 billion in October.", "supported"),
        ("Oman's oil exports were $2.37 billion in October.", "mismatch"),
        ("In a non-event, Oman's oil exports were $2.94 billion in October.", "supported"),
    ],
)
def test_without_it_the_measure_is_meant(text: str, rating: str) -> None:
    (found,) = verdicts_of(text, oman(), "2025-12-01").values()
    assert found.rating == rating
