"""Multiples joined to a comparison, and how much more there was at a time told of before."""

import pytest
from small_catalogue import catalogue_of, verdicts_of
from told_claims import told

_PACK = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline
c,"Crude price, Latvia",crude_oil_price,LVA,USD,0,M,price,none,period_on_period,yes
sy,"Retail sales, Latvia, growth",retail_sales,LVA,percent,0,M,rate,year_on_year,year_on_year,yes
"""
_FIGURES = """\
series,period,value,published
c,2024-04,76.68,
c,2025-03,66.10,
c,2025-04,64.86,
sy,2025-02,-2.0,
sy,2025-03,-4.8,
sy,2025-04,-7.5,
"""
_OPENING = "Latvia's retail sales fell by 7.5% on the year in April,"


@pytest.mark.parametrize(
    ("rest", "figure", "rating"),
    [
        ("more than the 4.8% drop of March and nearly four times the 2.0% fall of February.",
         "four times", "supported"),
        ("faster than March’s 4.8% and more than three times the 2.0% fall of February.",
         "three times", "supported"),
        ("more than the 4.8% drop of March and six times the 2.0% fall of February.",
         "six times", "mismatch"),
        ("after March’s 4.8% drop, itself more than twice the 2.0% fall of February.",
         "twice", "supported"),
    ],
)  # fmt: skip
def test_a_multiple_behind_a_than_is_of_what_was_compared(
    rest: str, figure: str, rating: str
) -> None:
    found = verdicts_of(f"{_OPENING} {rest}", catalogue_of(_PACK, _FIGURES), "2025-05-18")
    assert found[figure].rating == rating


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Crude cost $64.86 in April 2025. A year before it was $76.68, or 18% more.",
         "2024-04 on 2025-04"),
        ("Crude cost $64.86 in April 2025. A year earlier it stood at $76.68, or 18% higher.",
         "2024-04 on 2025-04"),
        ("Crude cost $64.86 in April 2025. In March it was $66.10, or 18% more.", "2025-03"),
    ],
)  # fmt: skip
def test_so_much_more_then_is_set_against_now(text: str, expected: str) -> None:
    assert told(text, "2025-05-18")["18%"] == expected


@pytest.mark.parametrize(
    ("rest", "rating"),
    [("or 18% more.", "supported"), ("or 18% less.", "mismatch")],
)
def test_so_much_more_then_is_computed_backwards(rest: str, rating: str) -> None:
    text = f"Latvia's crude price was $64.86 in April 2025. A year before it was $76.68, {rest}"
    found = verdicts_of(text, catalogue_of(_PACK, _FIGURES), "2025-05-18")
    assert found["18%"].rating == rating
