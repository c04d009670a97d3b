"""Moves of a month before, with what was printed of them a month ago, and words that interrupt."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

_PACK = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline
j,"Payroll employment, Canada",payrolls,CAN,persons,3,M,stock,none,period_on_period,yes
sm,"Retail sales, Latvia, change on the month",retail_sales,LVA,percent,0,M,rate,\
period_on_period,period_on_period,yes
"""
_FIGURES = """\
series,period,value,published
j,2025-05,20000,2025-06-06
j,2025-06,20031,2025-07-04
j,2025-06,20042,2025-08-08
j,2025-07,20060,2025-08-08
sm,2025-05,-0.9,2025-06-17
sm,2025-06,0.6,2025-07-17
sm,2025-06,0.8,2025-08-15
sm,2025-07,0.5,2025-08-15
"""
SALES = "Latvia's retail sales rose 0.5% in July. "
JOBS = "Canadian employers added 18,000 workers in July. "


@pytest.mark.parametrize(
    ("text", "ratings"),
    [
        ("June's increase, put at 0.6% a month ago, is now reckoned to have been 0.8%.",
         {"0.6%": "supported", "0.8%": "supported"}),
        ("June's gain, reported last month as 0.6%, was revised to 0.8%.",
         {"0.6%": "supported", "0.8%": "supported"}),
        ("June's 0.6% rise, announced a month ago, was revised to 0.8%.",
         {"0.6%": "supported", "0.8%": "supported"}),
        ("June's 0.6% increase was cut to 0.3%.", {"0.6%": "supported"}),
        # a rate that nobody has moved since
        ("June's increase was 0.6%.", {"0.6%": "mismatch"}),
    ],
)  # fmt: skip
def test_what_was_printed_a_month_ago_is_held_against_that_print(
    text: str, ratings: dict[str, str]
) -> None:
    found = verdicts_of(SALES + text, catalogue_of(_PACK, _FIGURES), "2025-08-15")
    assert {quote: found[quote].rating for quote in ratings} == ratings


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("June's gain, though, has been revised up to 42,000.", "supported"),
        ("June's gain, by contrast, was 42,000.", "supported"),
        ("The increase in June, however, was revised up to 42,000.", "supported"),
        ("June's gain, though, has been revised up to 47,000.", "unverified"),
    ],
)
def test_a_word_that_interrupts_leaves_the_move_one(text: str, rating: str) -> None:
    found = verdicts_of(JOBS + text, catalogue_of(_PACK, _FIGURES), "2025-08-15")
    figure = next(quote for quote in found if quote.startswith("4"))
    assert found[figure].rating == rating
