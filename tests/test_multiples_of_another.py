"""Multiples of another thing, and of the total of an earlier time, told behind a move."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_PACK = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
skis,"Ski sales, Latvia",ski_sales,LVA,EUR,6,M,flow,year_on_year,yes
sledges,"Sledge sales, Latvia",sledge_sales,LVA,EUR,6,M,flow,year_on_year,yes
"""
_PERIODS = [f"{year}-{month:02d}" for year in (2022, 2023, 2024) for month in range(1, 13)]
_SKIS = [10 + n % 12 for n in range(12)] + [15 + n % 12 for n in range(12)]
_SKIS += [30 + n % 12 for n in range(12)]


@cache
def latvia() -> Catalogue:
    return catalogue_told(
        _PACK, _PERIODS, {"skis": _SKIS, "sledges": [value / 4 for value in _SKIS]}
    )


_IN_2024 = "Ski sales in Latvia came to €426m in 2024, the most on record and "
_MOVED = "In December 2024 ski sales in Latvia climbed 2.5% from November to €41m, "


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (f"{_IN_2024}2.3 times the haul of 2022.", "2.3 times", "supported"),
        (f"{_IN_2024}twice the takings for 2022.", "twice", "mismatch"),
        (f"{_MOVED}seven times the value of the whole trade in snowshoes.", "seven", "unverified"),
        (f"{_MOVED}four times the value of sledge sales.", "four", "supported"),
        (
            "Ski sales in Latvia rose to €41m in December 2024 from €40m in November, five times "
            "the size of the snowshoe business.",
            *("five", "unverified"),
        ),
        (
            "Ski sales in Latvia rose to €41m in December 2024 from €40m in November, more than "
            "three times as much.",
            *("three", "mismatch"),
        ),
    ],
)
def test_a_multiple_is_one_of_what_stands_behind_it(text: str, figure: str, rating: str) -> None:
    found = verdicts_of(text, latvia(), "2025-02-03")
    one = next(verdict for quote, verdict in found.items() if quote.startswith(figure))
    assert one.rating == rating, one.explanation
