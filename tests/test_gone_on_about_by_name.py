"""What a sentence goes on about by the name that only one series has: no place told further up in
the text takes it elsewhere."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_HEAD = (
    "series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline,"
    "aliases"
)
_CHANGES = {
    "bank": (("2023-08-03", 5.25), ("2024-08-01", 5.0), ("2025-02-06", 4.5), ("2025-12-18", 3.75)),
    "dep": (("2023-09-20", 4.0), ("2024-06-12", 3.75), ("2025-06-11", 2.0)),
}


@cache
def rates() -> Catalogue:
    """The rates of two central banks and prices of the euro area."""
    series = (
        f"{_HEAD}\n"
        "bank,Bank of England Bank Rate,policy_rate,GBR,percent,0,D,rate,none,,yes,Bank Rate\n"
        "dep,ECB deposit facility rate,policy_rate,EA,percent,0,D,rate,none,,yes,deposit rate\n"
        '"hicp","Euro area consumer prices, change on the year",cpi,EA,percent,0,M,rate,'
        "year_on_year,year_on_year,yes,\n"
    )
    rows = ["series,period,value,published"]
    for key, changes in _CHANGES.items():
        rows += [f"{key},{day},{rate},{day}" for day, rate in changes]
    rows += ["hicp,2025-11,2.1,2025-12-17", "hicp,2025-12,2.0,2026-01-07"]
    return catalogue_of(series, "\n".join(rows) + "\n")


_PRICES = "In the euro area, inflation was 2.0% in December, compared with 2.1% in November.\n\n"


@pytest.mark.parametrize(
    ("text", "figure", "series", "right"),
    [
        ("Bank Rate was cut to 3.75% in December. It has come down by 1.5 percentage points since "
         "July 2024.", "1.5 percentage points", "bank", True),
        ("Bank Rate was cut to 3.75% in December. It has come down by 1.25 percentage points since "
         "July 2024.", "1.25 percentage points", "bank", False),
        ("The deposit rate was cut to 2.00% in June. It has come down by 2 percentage points since "
         "May 2024.", "2 percentage points", "dep", True),
    ],
)  # fmt: skip
def test_it_is_what_the_name_before_calls(text: str, figure: str, series: str, right: bool) -> None:
    verdict = verdicts_of(_PRICES + text, rates(), "2026-02-19")[figure]
    assert verdict.series == series
    assert (verdict.rating == "supported") is right, verdict.explanation


def test_a_place_in_the_same_paragraph_is_what_it_is_told_of() -> None:
    told = "Bank Rate was cut to 3.75%. In the euro area the policy rate is 2.00%."
    assert verdicts_of(told, rates(), "2026-02-19")["2.00%"].series == "dep"


def test_a_measure_of_its_own_is_no_rate_named_before() -> None:
    told = "Bank Rate was cut to 3.75%. Consumer prices were up 2.0% in December."
    verdict = verdicts_of(_PRICES + told, rates(), "2026-02-19")["2.0%"]
    assert verdict.series != "bank"
