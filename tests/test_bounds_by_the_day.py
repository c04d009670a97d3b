"""Bounds told by the day or week: a total far above them bears none out."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline,aliases
calls,"Emergency calls answered, Estonia",emergency_calls,EST,calls,0,M,flow,,yes,emergency calls
rent,"Average monthly rent, Estonia",private_rent,EST,EUR,0,M,price,,yes,rents
"""
OPENING = "Estonia answered 93,620 emergency calls in October, "


@cache
def estonia() -> Catalogue:
    months = ("2025-08", "2025-09", "2025-10")
    return catalogue_told(
        HEAD, months, {"calls": (90_110, 88_470, 93_620), "rent": (702, 706, 711)}
    )


@pytest.mark.parametrize(
    ("text", "quote", "rating"),
    [
        (OPENING + "more than 3,000 every single day.", "3,000", "supported"),
        (OPENING + "more than 21,000 a week.", "21,000", "supported"),
        (OPENING + "more than 4,000 a day.", "4,000", "mismatch"),
        (OPENING + "over 5,000 each day.", "5,000", "mismatch"),
        # a bound on the total itself stays one
        ("Estonia answered more than 60,000 emergency calls in October.", "60,000", "supported"),
        # nor is a price by the day anything but itself
        ("Rents in Estonia were over €500 in October, every day a record.", "€500", "supported"),
    ],
)
def test_a_bound_by_the_day(text: str, quote: str, rating: str) -> None:
    assert verdicts_of(text, estonia(), "2025-11-20")[quote].rating == rating
