"""Stocks that are counted in one month of each year."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

HEAD = "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline\n"
ONE = "res,Council reserves of Austria at 31 March,council_reserves,AUT,EUR,9,M,stock,,yes\n"
MARCH = {"2022-03": 29.83, "2023-03": 28.42, "2024-03": 26.25, "2025-03": 24.39}


@pytest.mark.parametrize(
    ("rows", "figure", "rating"),
    [
        (MARCH, "€29.8bn", "supported"),
        (MARCH, "€28.9bn", "mismatch"),
        (MARCH | {"2022-06": 27.1, "2023-06": 27.9}, "€29.8bn", "unverified"),
    ],
)
def test_a_bare_year_is_the_month_in_which_a_stock_is_counted(
    rows: dict[str, float], figure: str, rating: str
) -> None:
    packed = catalogue_of(
        HEAD + ONE, "series,period,value\n" + "".join(f"res,{m},{v}\n" for m, v in rows.items())
    )
    text = f"Council reserves in Austria stood at {figure} in 2022."
    found = verdicts_of(text, packed, "2025-11-28")[figure]
    assert found.rating == rating, found.explanation
