"""What a price is up or down is how far it moved, and never where it stands."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_PACK = """\
series,title,indicator,ref_area,unit,frequency,nature,basis,headline
fee,"Average kennel fee a week, Denver",kennel_fee,USA,USD,A,price,year_on_year,yes
"""


@cache
def kennels() -> Catalogue:
    return catalogue_told(_PACK, ["2023", "2024", "2025"], {"fee": (268, 281, 297)})


def rated(text: str, figure: str) -> str:
    return str(verdicts_of(text, kennels(), "2026-01-20")[figure].rating)


@pytest.mark.parametrize(
    "text",
    [
        "The average kennel fee in Denver is up $16 on the year before.",
        "The average kennel fee in Denver was up by $16 in 2025.",
    ],
)
def test_how_far_it_is_up(text: str) -> None:
    assert rated(text, "$16") == "supported"


@pytest.mark.parametrize(
    "text",
    [
        "The average kennel fee in Denver is up $297 on the year before.",
        "The average kennel fee in Denver is now up by $297.",
    ],
)
def test_it_is_not_up_by_where_it_stands(text: str) -> None:
    assert rated(text, "$297") != "supported"


def test_where_it_is_up_to() -> None:
    assert rated("The average kennel fee in Denver is up to $297.", "$297") == "supported"
