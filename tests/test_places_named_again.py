"""A place that a sentence names is not taken for the one of the sentence before."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline
nor,"Norway gross domestic product, growth on the quarter",gdp,NOR,percent,0,Q,rate,\
period_on_period,period_on_period,yes
swe,"Sweden gross domestic product, growth on the quarter",gdp,SWE,percent,0,Q,rate,\
period_on_period,period_on_period,yes
"""


@cache
def north() -> Catalogue:
    """Norway's economy grew by 0.1% and 0.2%, Sweden's by 0.5% and 0.3% in two quarters of 2025."""
    rows = ["series,period,value,published"]
    for key, rates in (("nor", (0.1, 0.2)), ("swe", (0.5, 0.3))):
        rows += [f"{key},2025-Q{quarter},{rate}," for quarter, rate in enumerate(rates, 2)]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


NORWAY = "Norway’s economy grew 0.2% in the third quarter. "


@pytest.mark.parametrize(
    ("told", "figure", "rating"),
    [
        ("Sweden’s economy expanded by 0.2 per cent.", "0.2 per cent", "open"),
        ("The Swedish economy gained 0.2 per cent.", "0.2 per cent", "open"),
        ("Sweden’s economy expanded by 0.3 per cent.", "0.3 per cent", "supported"),
        ("Sweden’s beat it by a third, with Norway on 0.2 per cent.", "0.2 per cent", "supported"),
        ("It had expanded by 0.1 per cent in the second quarter.", "0.1 per cent", "supported"),
    ],
)
def test_a_figure_is_of_the_place_that_its_own_sentence_names(
    told: str, figure: str, rating: str
) -> None:
    verdict = verdicts_of(NORWAY + told, north(), "2025-12-02")[figure]
    assert (verdict.rating == "supported") is (rating == "supported")
