"""A question between two sentences, which names what a pronoun behind it stands for."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """series,title,indicator,ref_area,unit,frequency,nature,basis,headline,aliases
jobs,"Employment, Slovenia",employment,SVN,persons,M,stock,year_on_year,yes,employment
cars,"Car sales, Slovenia",car_sales,SVN,vehicles,M,flow,year_on_year,yes,car sales
"""


@cache
def slovenia() -> Catalogue:
    figures = {"jobs": (931_204, 944_380), "cars": (5_120, 4_877)}
    return catalogue_told(_SERIES, ("2024-09", "2025-09"), figures)


SALES = "Car sales in Slovenia fell to 4,877 in September."


@pytest.mark.parametrize(
    ("text", "figure", "rating", "series"),
    [
        ("What about employment? It was 944,380.", "944,380", "supported", "jobs"),
        ("And employment? It was up 1.4%.", "1.4%", "supported", "jobs"),
        ("What about employment? It was down 6.9%.", "6.9%", "unverified", "jobs"),
        ("It was down 4.7% on the year.", "4.7%", "supported", "cars"),
        ("Is that bad? It was down 4.7% on the year.", "4.7%", "supported", "cars"),
        ("It was down 9.6% on the year.", "9.6%", "unverified", "cars"),
    ],
)
def test_a_pronoun_stands_for_what_was_asked_of(
    text: str, figure: str, rating: str, series: str
) -> None:
    verdict = verdicts_of(f"{SALES} {text}", slovenia(), "2025-10-30")[figure]
    assert (verdict.rating, verdict.series) == (rating, series)
