"""A bare measure of the part that the sentence before was about; places behind "after"."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline,aliases
all,"Retail sales, total, Ireland",retail_sales,IRL,,EUR,6,M,flow,period_on_period,yes,retail sales
shoes,"Retail sales, shoe shops, Ireland",retail_sales,IRL,shoe shops,EUR,6,M,flow,period_on_period,no,shoe shops
jobless,"Claims for benefits, Ireland",initial_claims,IRL,,persons,0,M,flow,period_on_period,yes,jobless claims
cork,"Claims for benefits, Cork",initial_claims,IE-CO,,persons,0,M,flow,period_on_period,no,claims in Cork
"""  # noqa: E501
_ROWS = """series,period,value,published
all,2025-08,4000,2025-09-20
all,2025-09,4080,2025-10-20
shoes,2025-08,200,2025-09-20
shoes,2025-09,190,2025-10-20
jobless,2025-08,9000,2025-09-20
jobless,2025-09,8100,2025-10-20
cork,2025-08,1500,2025-09-20
cork,2025-09,700,2025-10-20
"""


@cache
def shops() -> Catalogue:
    return catalogue_of(_SERIES, _ROWS)


_OPENING = "Retail sales in Ireland rose 2% in September from August.\n\n"


@pytest.mark.parametrize(
    ("told", "figure", "series"),
    [
        ("Shoe shops had a poor month. Sales fell 5%.", "5%", "shoes"),
        ("Shoe shops spoiled it. But sales fell 5%.", "5%", "shoes"),
        ("Shoe shops spoiled it. Overall sales still came to 4.08 billion euros.", None, "all"),
        ("Shoe shops spoiled it. Sales came to 4.08 billion euros.", None, "all"),
        ("Shoe shops had a poor month. Retail sales rose 2%, though.", "2%", "all"),
    ],
)
def test_a_bare_measure_is_of_the_part_told_before(
    told: str, figure: str | None, series: str
) -> None:
    found = verdicts_of(_OPENING + told, shops(), "2025-10-22")
    (one,) = [v for q, v in found.items() if q == (figure or "4.08 billion euros")]
    assert (one.rating, one.series) == ("supported", series), one.explanation


@pytest.mark.parametrize(
    "text",
    [
        "Irish jobless claims fall to 8,100 in September after Cork surge",
        "Jobless claims in Ireland fell by 900 to 8,100 in September amid layoffs in Cork.",
        "Jobless claims in Ireland fell to 8,100 in September following a rise in Cork.",
    ],
)
def test_a_place_behind_after_is_a_reason(text: str) -> None:
    found = verdicts_of(text, shops(), "2025-10-22")
    assert {v.rating for v in found.values()} == {"supported"}, found
