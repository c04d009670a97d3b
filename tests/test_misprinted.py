"""Open figures that are those of the one series near them but for a slip of the printer."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline
soy,"Soybeans, Chicago, close",soybean_price,WLD,USD,0,D,price,none,period_on_period,yes
oats,"Oats, Chicago, close",oats_price,WLD,USD,0,D,price,none,period_on_period,yes
"""
DAYS = ("2026-04-10", "2026-04-13", "2026-04-14")


@cache
def grains() -> Catalogue:
    """Closes of three days."""
    closes = {"soy": [10.49, 10.56, 10.57], "oats": [3.41, 3.39, 3.48]}
    return catalogue_told(SERIES, DAYS, closes)


@pytest.mark.parametrize(
    ("figure", "rating"),
    [
        ("$10.57", "supported"),
        ("$10.75", "mismatch"),
        ("$10.94", "not supported"),
    ],
)
def test_exchanged_digits_are_told(figure: str, rating: str) -> None:
    text = f"Soybeans edged up 0.1% on Tuesday to {figure} and oats rose 2.7% to $3.48."
    found = verdicts_of(text, grains(), "2026-04-14")[figure].rating
    assert found == rating or (rating == "not supported" and found != "supported")


def test_a_figure_of_another_thing_is_not_held_against_what_it_looks_like() -> None:
    text = "Soybeans rose 0.1% on Tuesday to $10.57. The exchange's own shares fell to $38.40."
    assert verdicts_of(text, grains(), "2026-04-14")["$38.40"].rating != "mismatch"
