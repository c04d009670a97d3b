"""Changes since a time some steps back, of a count whose change from step to step is printed."""

from itertools import pairwise

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline
jobs,Payroll employment in Malta,payrolls,MLT,person,3,M,stock,none,period_on_period,yes
more,Gain of payrolls in Malta,payrolls,MLT,person,3,M,flow,period_on_period,,no
"""
_LEVELS = (433, 452, 439, 511, 485, 593, 488, 552)


@pytest.fixture(scope="module")
def malta() -> Catalogue:
    rows = ["series,period,value"]
    for month, level in enumerate(_LEVELS, 4):
        rows.append(f"jobs,2025-{month:02d},{level}")
    for month, (old, new) in enumerate(pairwise(_LEVELS), 5):
        rows.append(f"more,2025-{month:02d},{new - old}")
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "figure", "supported"),
    [
        ("{} Since April, the net gain has been {}.", "119,000", True),
        ("{} Since April, the net gain has been {}.", "64,000", False),
        ("{} Since April employers have added just {} jobs.", "119,000", True),
        ("{} Since April employers have added just {} jobs.", "64,000", False),
        ("{} Since October they have risen by {}.", "64,000", True),
        ("{} Since September they have fallen by {}.", "41,000", True),
    ],
)
def test_a_change_since_is_none_of_the_last_step(
    text: str, figure: str, supported: bool, malta: Catalogue
) -> None:
    said = text.format("Payrolls in Malta rose in November.", figure)
    rating = verdicts_of(said, malta, "2025-12-23")[figure].rating
    assert (rating == "supported") is supported
