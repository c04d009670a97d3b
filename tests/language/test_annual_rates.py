"""Whose annual rates are those of a quarter: a country of the block comes before the text's."""

import pytest
from small_catalogue import austria, verdicts_of

from verifier.model.mention import Basis

BRITISH = "LONDON. Britain's economy barely grew.\n\n"


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        (f"{BRITISH}In the US, GDP rose at an annual rate of 3.8% in May.", Basis.ANNUALISED),
        (f"{BRITISH}GDP rose at an annual rate of 3.8% in May.", Basis.YEAR),
        ("In the US, GDP rose at an annual rate of 3.8% in May.", Basis.ANNUALISED),
    ],
)
def test_an_annual_rate_is_that_of_the_country_told(text: str, basis: Basis) -> None:
    assert verdicts_of(text, austria(), "2026-01-20")["3.8%"].claim.clause.basis is basis
