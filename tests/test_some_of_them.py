"""Places behind "most of them" and "which" are none of the whole's figure."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,nature,\
transformation,basis,headline
soy,Imports of soybeans of China,imports,CHN,,soybeans,tonne,3,M,flow,none,year_on_year,no
soy_bra,Imports of soybeans of China from Brazil,imports,CHN,BRA,soybeans,tonne,3,M,flow,none,\
year_on_year,no
"""


@cache
def china() -> Catalogue:
    months = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 10)]
    whole = [9_150 + 331 * n % 4_000 for n in range(18)]
    part = [value * (80 + n) // 100 for n, value in enumerate(whole)]
    return catalogue_told(SERIES, months, {"soy": whole, "soy_bra": part})


WHOLE = 9_150 + 331 * 17 % 4_000
PART, BEFORE = WHOLE * 97 // 100, (9_150 + 331 * 8 % 4_000) * 88 // 100
ALL = f"{WHOLE:,},000 tonnes"


@pytest.mark.parametrize(
    "behind",
    [
        ", nearly all of them from South America",
        ", most of it from Brazil",
        " — the bulk of it from Brazil",
        ", of which most came from Brazil",
    ],
)
def test_the_whole_is_told_of_no_place(behind: str) -> None:
    text = f"China imported {ALL} of soybeans in September{behind}."
    assert verdicts_of(text, china(), "2025-10-13")[ALL].series == "soy"


def test_a_share_behind_a_rate_is_of_what_grew() -> None:
    share, growth = round(100 * PART / WHOLE), round(100 * (PART / BEFORE - 1), 1)
    text = (
        f"In September Brazil supplied China with {PART:,},000 tonnes of soybeans, {growth}% more "
        f"than a year earlier, which was {share}% of all soybean imports."
    )
    assert verdicts_of(text, china(), "2025-10-13")[f"{share}%"].rating == "supported"
