"""A rate set beside one that a time owns is measured from something else, and the record told
behind both is its own."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Verdict
from verifier.reference.catalogue import Catalogue

_PACK = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline
lend,"Loans to farms, Norway",farm_loans,NOR,NOK,9,M,stock,none,year_on_year,yes
pace,"Loans to farms, Norway, annual growth",farm_loans,NOR,percent,0,M,rate,year_on_year,,
rent,"Office vacancy rate, Oslo",office_vacancy,NOR,percent,0,M,rate,none,,yes
"""
_MONTHS = [f"2025-{month:02d}" for month in range(1, 13)]
_VALUES = {
    "lend": (80.0, 80.5, 80.9, 81.0, 81.4, 81.9, 82.2, 82.5, 83.1, 83.4, 84.0, 84.1),
    "pace": (5.1, 4.8, 4.9, 4.4, 4.2, 4.1, 3.9, 3.6, 3.8, 4.0, 4.6, 4.3),
    "rent": (6.1, 6.3, 6.2, 6.0, 5.9, 5.7, 5.8, 5.5, 5.4, 5.2, 5.6, 5.3),
}


@cache
def norway() -> Catalogue:
    return catalogue_told(_PACK, _MONTHS, _VALUES)


def told(text: str) -> dict[str, Verdict]:
    return verdicts_of(text, norway(), "2026-01-20")


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Growth in loans to farms in Norway was 4.3% in December, below November's 4.6%.",
            ("4.3%", "4.6%"),
        ),
        (
            "Annual growth of 4.3% in loans to farms in Norway, slightly below November's 4.6%.",
            ("4.3%", "4.6%"),
        ),
        (
            "The office vacancy rate in Oslo was 5.3%, just above October’s 5.2%.",
            ("5.3%", "5.2%"),
        ),
    ],
)
def test_both_rates_are_right(text: str, figures: tuple[str, str]) -> None:
    verdicts = told(text)
    assert [str(verdicts[f].rating) for f in figures] == ["supported", "supported"]


def test_the_other_rate_is_still_held_against_its_time() -> None:
    text = "The office vacancy rate in Oslo was 5.3% in December, below November's 5.9%."
    assert str(told(text)["5.9%"].rating) != "supported"


@pytest.mark.parametrize(
    ("text", "record", "rating"),
    [
        (
            "Growth in loans to farms in Norway was 4.3% in December, below November's 4.6% but "
            "the fastest since October.",
            "fastest since October",
            "mismatch",
        ),
        (
            "The office vacancy rate in Oslo was 5.3% in December, below November's 5.6% and the "
            "lowest since October.",
            "lowest since October",
            "supported",
        ),
    ],
)
def test_the_record_is_that_of_the_first(text: str, record: str, rating: str) -> None:
    assert str(told(text)[record].rating) == rating


def test_how_far_a_rate_is_from_the_one_owned_is_measured_from_it() -> None:
    text = "The office vacancy rate in Oslo was 0.3 points below November's 5.6%."
    assert str(told(text)["0.3 points"].baseline) == "2025-11"
