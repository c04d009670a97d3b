"""Money of a firm's accounts is not held against consumer prices."""

import pytest
from misleading_pack import verdict_of

from verifier.model.verdict import Caveat, Rating

REAL = {Caveat.REAL_TERMS_DIFFER, Caveat.NOMINAL_RECORD}


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Fjordal Group's revenue rose 0.9% in December from a year earlier.", "0.9%"),
        ("Fjordal Group's revenue was a record 5.572 billion kroner in December.", ""),
    ],
)
def test_revenue_of_a_firm_is_told_in_money(text: str, figure: str) -> None:
    verdict = verdict_of(text, figure)
    assert verdict.rating is Rating.SUPPORTED
    assert not REAL & set(verdict.caveats)


def test_sales_of_a_country_are_not() -> None:
    text = "Retail sales in Denmark rose 0.9% in December from a year earlier."
    assert Caveat.REAL_TERMS_DIFFER in verdict_of(text, "0.9%").caveats
