"""Whose annual rates are those of a quarter: a country of the block comes before the text's."""

import pytest
from small_catalogue import austria, verdicts_of
from told_times import times

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


@pytest.mark.parametrize(
    ("text", "yearly"),
    [
        ("The 12-month one was 31.6%.", True),
        ("And the 12-month figure: 4.1%.", True),
        ("Look at the twelve-month number, 3.2%.", True),
        ("The 12-month reading slowed to 2.9%.", True),
        ("The 12-month measure stood at 3%.", True),
        ("She took a 12-month one at 3%.", False),
        ("The 12-month contract costs 3% more.", False),
        ("The three-month one was 1.6%.", False),
        ("The 24-month figure was 9%.", False),
        ("After a 12-month wait prices fell 3%.", False),
    ],
)
def test_the_figure_of_twelve_months_is_on_the_year(text: str, yearly: bool) -> None:
    assert (Basis.YEAR in {time.basis for time in times(text)}) == yearly
