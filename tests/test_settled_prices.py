"""What a price settled at on a day is not held against the mean of a month."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
brent,"Brent crude oil, TITLE",crude_oil_price,WLD,USD,0,M,price,period_on_period,yes
"""
ROWS = "series,period,value\nbrent,2025-12,62.54\nbrent,2026-01,69.43\n"


def brent(title: str) -> Catalogue:
    return catalogue_of(SERIES.replace("TITLE", title), ROWS)


@pytest.mark.parametrize(
    ("title", "told", "rating"),
    [
        ("monthly average", "Brent crude oil settled at $71.90 a barrel", "unverified"),
        ("monthly average", "Brent crude oil closed higher at $71.90 a barrel", "unverified"),
        (
            "monthly average",
            "Brent crude averaged $71.93 a barrel in January 2026, up from $62.54 in December",
            "mismatch",
        ),
        ("monthly average", "Brent crude averaged $69.43 a barrel in January", "supported"),
        (
            "end of month",
            "Brent crude settled at $71.93 a barrel in January 2026, up from $62.54 in December",
            "mismatch",
        ),
    ],
)
def test_a_close_is_no_mean(title: str, told: str, rating: str) -> None:
    found = verdicts_of(f"{told}.", brent(title), "2026-02-02")
    first = next(iter(found.values()))
    assert first.rating == rating
    assert rating != "unverified" or first.reason == "ambiguous"  # whatever month it is told of
