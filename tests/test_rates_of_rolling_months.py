"""Rates of growth that come by quarter and by rolling months: each is asked in its own steps."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_PACK = """\
series,title,indicator,ref_area,unit,frequency,nature,transformation,basis,headline
q,"GDP, Malta, change on quarter",gdp,MLT,percent,Q,rate,period_on_period,period_on_period,yes
w,"GDP, Malta, 3-month growth",gdp,MLT,percent,M,rate,period_on_period,period_on_period,no
"""
_FIGURES = """\
series,period,value,published
q,2025-Q1,0.4,2025-05-14
q,2025-Q2,0.9,2025-08-14
w,2025-01/2025-03,0.4,2025-05-12
w,2025-02/2025-04,0.5,2025-06-12
w,2025-03/2025-05,0.6,2025-07-12
w,2025-04/2025-06,0.7,2025-08-14
w,2025-05/2025-07,1.3,2025-09-12
"""


@cache
def malta() -> Catalogue:
    return catalogue_of(_PACK, _FIGURES)


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("Malta's economy grew by 0.9% in the second quarter.", "supported"),
        ("GDP in Malta expanded 0.9% in the second quarter, after 0.4% in the first.", "supported"),
        ("Malta's GDP rose 0.9% in the three months to June.", "supported"),
        ("Malta's GDP rose 0.7% in the three months to June.", "supported"),
        ("Malta's GDP rose 1.3% in the three months to July.", "supported"),
        ("Malta's GDP rose 2.8% in the second quarter.", "wrong"),
        ("Malta's GDP rose 2.8% in the three months to June.", "wrong"),
        ("Malta's GDP rose 0.7% in the second quarter.", "wrong"),
    ],
)
def test_a_quarter_is_told_of_the_rate_by_quarter(text: str, rating: str) -> None:
    figure = next(word for word in text.split() if "%" in word)
    found = verdicts_of(text, malta(), "2025-09-20")[figure].rating
    assert (found == "supported") is (rating == "supported")
