"""A level of a monthly flow that words right before it call the year's is the sum of that year."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_PACK = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
toll,"Road toll receipts, Austria",toll_receipts,AUT,EUR,6,M,flow,year_on_year,yes
"""
_MONTHS = [f"{year}-{month:02d}" for year in (2023, 2024, 2025) for month in range(1, 13)]
_TOLL = tuple(
    base + step for base in (100, 110, 120) for step in (0, 2, 5, 3, 8, 9, 14, 13, 6, 4, 1, 7)
)
"""1,272 of them in 2023, 1,392 in 2024 and 1,512 in 2025."""
DAY = "2026-01-20"


@cache
def roads() -> Catalogue:
    return catalogue_told(_PACK, _MONTHS, {"toll": _TOLL})


def rated(text: str, figure: str) -> str:
    return str(verdicts_of(text, roads(), DAY)[figure].rating)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The annual haul of Austria's road toll receipts was €1.512bn.", "€1.512bn"),
        (
            "Road toll receipts in Austria were €127m in December, bringing the annual total to "
            "€1.512bn.",
            "€1.512bn",
        ),
        (
            "Austria took €127m of road toll receipts in December and €1.512bn in the year. "
            "Twelve months earlier the annual total was €1.392bn.",
            "€1.392bn",
        ),
    ],
)
def test_what_is_called_annual_is_the_sum_of_its_year(text: str, figure: str) -> None:
    assert rated(text, figure) == "supported"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The annual haul of Austria's road toll receipts was €1.551bn.", "€1.551bn"),
        ("The annual haul of Austria's road toll receipts was €1.392bn.", "€1.392bn"),
    ],
)
def test_the_sum_of_another_year_is_not_borne_out(text: str, figure: str) -> None:
    assert rated(text, figure) != "supported"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Road toll receipts in Austria rose at an annual rate to €127m in December.", "€127m"),
        ("Road toll receipts in Austria were €127m in December, an annual gain of 5.8%.", "€127m"),
    ],
)
def test_an_annual_rate_makes_no_sum_of_a_month(text: str, figure: str) -> None:
    assert rated(text, figure) == "supported"
