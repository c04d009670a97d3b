"""A word that joins a second clause is no part of the measure that the clause opens with."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,adjustment,basis,headline
ur,"Unemployment rate, Canada",unemployment_rate,CAN,percent,0,M,rate,SA,,yes
emp,"Employment, Canada",employment,CAN,persons,3,M,stock,SA,period_on_period,yes
"""
FIGURES = """\
series,period,value
ur,2026-01,7.1
ur,2026-02,6.9
emp,2026-01,20752.7
emp,2026-02,20697.1
"""


@pytest.fixture(scope="module")
def canada() -> Catalogue:
    return catalogue_of(SERIES, FIGURES)


@pytest.mark.parametrize(
    ("told", "rating"),
    [
        ("though employment rose by", "mismatch"),
        ("although employment rose by", "mismatch"),
        ("whereas employment rose by", "mismatch"),
        ("though employment fell by", "supported"),
        # words of another kind are still those of something else
        ("though builders’ employment rose by", "unverified"),
        ("though warehouse employment rose by", "unverified"),
    ],
)
def test_what_joins_a_clause_is_no_kind_of_its_measure(
    told: str, rating: str, canada: Catalogue
) -> None:
    text = f"Canada's jobless rate dropped to 6.9% in February from 7.1%, {told} 55,600."
    assert verdicts_of(text, canada, "2026-04-01")["55,600"].rating == rating
