"""The percentage that somebody pays or earns is a rate, though another one moved before it."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_PACK = """\
series,title,indicator,ref_area,unit,frequency,nature,basis,headline
home,"Average interest rate on new mortgages",mortgage_rate,CHE,percent,M,rate,,yes
firm,"Average interest rate on new loans to firms",business_loan_rate,CHE,percent,M,rate,,yes
save,"Average interest rate on overnight deposits",deposit_rate,CHE,percent,M,rate,,yes
"""
_MONTHS = [f"2025-{month:02d}" for month in range(1, 13)]
_RATES = {
    "home": (4.1, 4.2, 4.2, 4.3, 4.4, 4.4, 4.5, 4.5, 4.6, 4.7, 4.8, 4.9),
    "firm": (5.0, 5.1, 5.1, 5.2, 5.2, 5.3, 5.4, 5.4, 5.5, 5.6, 5.7, 5.7),
    "save": (1.0, 1.0, 1.1, 1.1, 1.2, 1.2, 1.3, 1.3, 1.3, 1.4, 1.5, 1.6),
}


@cache
def banks() -> Catalogue:
    return catalogue_told(_PACK, _MONTHS, _RATES)


def rated(text: str, figure: str) -> str:
    return str(verdicts_of(text, banks(), "2026-01-20")[figure].rating)


LEAD = "The average rate on new mortgages edged up to 4.9% in December from 4.8%, while "


@pytest.mark.parametrize(
    ("tail", "figure"),
    [
        ("firms paid 5.7% for new loans, unchanged.", "5.7%"),
        ("firms paid an average of 5.7% for new loans.", "5.7%"),
        ("savers earned 1.6% on overnight deposits.", "1.6%"),
    ],
)
def test_what_is_paid_is_a_rate(tail: str, figure: str) -> None:
    assert rated(LEAD + tail, figure) == "supported"


def test_a_wrong_rate_is_not_borne_out() -> None:
    assert rated(LEAD + "firms paid 5.2% for new loans.", "5.2%") != "supported"


def test_what_is_paid_more_is_growth() -> None:
    told = verdicts_of(LEAD + "firms paid 14% more for new loans.", banks(), "2026-01-20")
    assert told["14%"].claim.operation == "growth"


def test_what_two_pay_more_is_growth() -> None:
    text = LEAD + "firms and farms paid 14% and 9% more for new loans, respectively."
    told = verdicts_of(text, banks(), "2026-01-20")
    assert {told[f].claim.operation for f in ("14%", "9%")} == {"growth"}
