"""Forecasts that were cut or raised, held against their prints."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = (
    "series,title,indicator,ref_area,unit,frequency,nature,transformation,status\n"
    "fc,Economic growth in Estonia forecast by the central bank,gdp,EST,percent,A,rate,"
    "year_on_year,forecast\n"
)
PRINTS = {
    "2025-03-20": ((2025, 1.6), (2026, 2.4)),
    "2025-06-19": ((2025, 1.1), (2026, 2.1)),
    "2025-09-18": ((2025, 0.7), (2026, 2.6)),
}


@cache
def estonia() -> Catalogue:
    rows = ["series,period,value,published"]
    rows += [f"fc,{year},{v},{day}" for day, told in PRINTS.items() for year, v in told]
    return catalogue_of(HEAD, "\n".join(rows) + "\n")


BANK = "The central bank of Estonia"


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        pytest.param(
            f"{BANK} now expects the economy to grow 0.7% this year, down from the 1.1% it "
            "foresaw in June.",
            *("1.1%", "supported"),
            id="the print of a month",
        ),
        pytest.param(
            f"{BANK} now expects the economy to grow 0.7% this year, down from the 1.6% it "
            "foresaw in June.",
            *("1.6%", "unverified"),
            id="not the print of that month",
        ),
        pytest.param(
            f"{BANK} raised its growth forecast for 2026 to 2.6% from 2.1%.",
            *("2.1%", "supported"),
            id="the forecast that was in force",
        ),
        pytest.param(
            f"{BANK} raised its growth forecast for 2026 to 2.6% from 2.4%.",
            *("2.4%", "unverified"),
            id="one before that",
        ),
        pytest.param(
            f"{BANK} upgraded its 2026 growth forecast by half a percentage point to 2.6%.",
            *("half a percentage point", "supported"),
            id="by how much",
        ),
        pytest.param(
            f"{BANK} cut its growth forecast for 2025 to 0.7%.",
            *("0.7%", "supported"),
            id="a forecast that was cut tells of a rise",
        ),
        pytest.param(
            f"{BANK} now expects the economy to grow 1.1% this year.",
            *("1.1%", "mismatch"),
            id="an earlier print told as the one in force",
        ),
        pytest.param(
            f"{BANK} had expected the economy to grow 1.1% this year.",
            *("1.1%", "supported"),
            id="an earlier print",
        ),
    ],
)
def test_a_forecast_is_held_against_its_prints(text: str, figure: str, rating: str) -> None:
    assert verdicts_of(text, estonia(), "2025-09-19")[figure].rating == rating
