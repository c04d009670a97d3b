"""A margin is borne out by the profit and the sales that the text told before it."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
rev,"Arvela, net revenue",revenue,Arvela,USD,9,Q,flow,year_on_year,yes
won,"Arvela, operating profit",profit,Arvela,USD,6,Q,flow,year_on_year,yes
"""
_OBSERVATIONS = """series,period,value,published
rev,2025-Q3,4.89,
won,2025-Q3,777.5,
"""
_LED = (
    "Arvela's net revenue was $4.89 billion in the third quarter of 2025. Its operating profit was "
    "$777.5 million"
)


def _arvela() -> Catalogue:
    return catalogue_of(_SERIES, _OBSERVATIONS)


@pytest.mark.parametrize(
    ("behind", "rating"),
    [
        (". That is a margin of 15.9%.", "supported"),
        (", a margin of 15.9%.", "supported"),
        (", and the operating margin was 15.9%.", "supported"),
        (". That is a margin of 17.4%.", "unverified"),
        (". Its boss won the vote by a margin of 15.9%.", "unverified"),
        (". The board wants 15.9%.", "unverified"),
    ],
)
def test_a_margin_is_profit_over_sales(behind: str, rating: str) -> None:
    found = verdicts_of(_LED + behind, _arvela(), "2025-11-07")
    assert next(v for figure, v in found.items() if figure.endswith("%")).rating == rating
