"""How far a level of an earlier time lay from the one told before it: "averaged $60 in October; in
January it was 27% dearer", which is measured from October, and is of what was told before."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_HEAD = "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline"
_OIL = (76.17, 74.07, 70.25, 62.58, 61.01, 68.02, 67.24, 64.02, 63.58, 60.07)
_COCOA = (10_820, 9_830, 8_070, 8_540, 9_290, 8_560, 7_410, 7_790, 7_080, 5_960)


@cache
def wares() -> Catalogue:
    """The prices of oil and cocoa by the month of 2025."""
    series = (
        f"{_HEAD}\n"
        "oil,Crude oil price a barrel,oil_price,WLD,,USD,0,M,price,period_on_period,yes\n"
        "cocoa,Cocoa price a tonne,cocoa_price,WLD,,USD,0,M,price,period_on_period,yes\n"
    )
    rows = ["series,period,value"]
    for key, prices in (("oil", _OIL), ("cocoa", _COCOA)):
        rows += [f"{key},2025-{k + 1:02d},{price}" for k, price in enumerate(prices)]
    return catalogue_of(series, "\n".join(rows) + "\n")


_OCTOBER = "Crude oil averaged $60.07 a barrel in October"


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (f"{_OCTOBER}; in January it was 27% higher.", "27%", "supported"),
        (f"{_OCTOBER}; in January it was 27% dearer.", "27%", "supported"),
        (f"{_OCTOBER}. In January it had been 27% dearer.", "27%", "supported"),
        (f"{_OCTOBER}. In January the price was 27% higher.", "27%", "supported"),
        (f"{_OCTOBER}; in January it was 72% higher.", "72%", "mismatch"),
        (f"{_OCTOBER}; in February it was 3% lower than in January.", "3%", "supported"),
        (f"{_OCTOBER}; in October it was 6% cheaper than in September.", "6%", "supported"),
    ],
)
def test_then_is_measured_from_now(text: str, figure: str, rating: str) -> None:
    verdict = verdicts_of(text, wares(), "2025-11-15")[figure]
    assert verdict.series == "oil"
    assert verdict.rating == rating, verdict.explanation


def test_what_is_named_to_be_dearer_is_no_other_thing() -> None:
    told = f"{_OCTOBER}. Cocoa was 16% cheaper than in September."
    verdict = verdicts_of(told, wares(), "2025-11-15")["16%"]
    assert (verdict.series, verdict.rating) == ("cocoa", "supported")
