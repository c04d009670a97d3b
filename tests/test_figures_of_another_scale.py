"""Figures a thousand times too large or small, of which no series seems to be meant."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline,aliases
net,"Halden Bank, net income",net_income,USA,Halden Bank,USD,6,Q,flow,year_on_year,yes,
prov,"Halden Bank, provision for credit losses",provision,USA,Halden Bank,USD,6,Q,flow,\
year_on_year,no,Halden set aside for bad loans
"""


@cache
def bank() -> Catalogue:
    figures = {"net": (2134, 2482), "prov": (533, 571)}
    return catalogue_told(SERIES, ["2024-Q3", "2025-Q3"], figures)


@pytest.mark.parametrize(
    ("words", "figure", "rating", "reason"),
    [
        ("The bank set aside $571 billion for bad loans.", "$571 billion", "mismatch", "off_scale"),
        ("The bank set aside $571 million for bad loans.", "$571 million", "supported", "exact"),
        ("The bank set aside $641 billion for bad loans.", "$641 billion", "unverified", None),
        ("It manages $571 billion for pension funds.", "$571 billion", "unverified", None),
    ],
)
def test_only_what_is_right_at_another_scale_is_accused_of_it(
    words: str, figure: str, rating: str, reason: str | None
) -> None:
    text = f"Halden Bank's net income rose 16.3% to $2.48 billion in the third quarter. {words}"
    verdict = verdicts_of(text, bank(), "2025-10-22")[figure]
    assert verdict.rating == rating
    assert reason in (None, verdict.reason)
