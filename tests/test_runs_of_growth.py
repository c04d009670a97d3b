"""A run of growth that slows is one of a rate, whatever basis its name carries; a multiple of what
had been is set against what is told of now; and a rate that had been kept stood before."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """series,title,indicator,ref_area,unit,frequency,nature,transformation,basis,headline
pay,"Wage growth, on a year earlier, Latvia",wages,LVA,percent,Q,rate,year_on_year,year_on_year,yes
smoke,"Greenhouse gas emissions, Latvia",emissions,LVA,tonne,A,flow,none,year_on_year,yes
key,"Policy rate, Bank of Latvia",policy_rate,LVA,percent,D,rate,none,period_on_period,yes
"""
_OBSERVATIONS = """series,period,value,published
pay,2025-Q1,4.1,
pay,2025-Q2,3.9,
pay,2025-Q3,3.6,
pay,2025-Q4,3.3,
pay,2024-Q4,4.0,
smoke,1990,820,
smoke,2020,410,
smoke,2024,371,
key,2025-08-12,3.6,
key,2026-03-17,3.85,
"""


def _latvia() -> Catalogue:
    return catalogue_of(_SERIES, _OBSERVATIONS)


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Annual wage growth in Latvia slowed for a third quarter in a row.", "third", "supported"),
        ("Wage growth in Latvia eased for the third straight quarter.", "third", "supported"),
        ("Wage growth in Latvia eased for the fifth straight quarter.", "fifth", "mismatch"),
        (
            "Emissions of Latvia fell to 371 tonnes in 2024. In 1990 they had been more than twice "
            "as high.",
            "twice",
            "supported",
        ),
        (
            "Emissions of Latvia fell to 371 tonnes in 2024. They had been nearly twice as high as "
            "in 2020 in 1990.",
            "twice",
            "supported",
        ),
        (
            "The Bank of Latvia raised its policy rate to 3.85% on Tuesday, having held it at "
            "3.60% since August.",
            "3.60%",
            "supported",
        ),
    ],
)
def test_a_figure_is_rated(text: str, figure: str, rating: str) -> None:
    assert verdicts_of(text, _latvia(), "2026-03-18")[figure].rating == rating
