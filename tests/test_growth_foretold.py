"""Growth to a printed forecast from what the text prints of an earlier time."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline,status
w,"Wheat production, Norway",wheat_production,NOR,,tonnes,3,A,flow,year_on_year,yes,outturn
w_fc,"Wheat production, Norway, forecast",wheat_production,NOR,,tonnes,3,A,flow,year_on_year,no,forecast
b,"Barley production, Norway",barley_production,NOR,,tonnes,3,A,flow,year_on_year,yes,outturn
"""  # noqa: E501
_OBSERVATIONS = """\
series,period,value,published
w,2022,281,
w,2023,247,
w,2024,312,
b,2022,612,
b,2023,575,
b,2024,540,
w_fc,2025,337,2025-07-10
"""


@cache
def norway() -> Catalogue:
    """Crops of 2022 to 2024, and a forecast of 337,000 tonnes of wheat for 2025 alone."""
    return catalogue_of(_SERIES, _OBSERVATIONS)


def _rating(told: str, figure: str) -> str:
    text = f"Norway is forecast to bring in 337,000 tonnes of wheat in 2025, {told}."
    return verdicts_of(text, norway(), "2025-08-20")[figure].rating


@pytest.mark.parametrize(
    ("told", "figure"),
    [
        ("8.0% more than the 312,000 tonnes of 2024", "8.0%"),
        ("8% above the 312,000 tonnes of last year", "8%"),
    ],
)
def test_a_forecast_is_so_much_more_than_what_was_before(told: str, figure: str) -> None:
    assert _rating(told, figure) == "supported"


@pytest.mark.parametrize(
    ("told", "figure"),
    [
        ("9.1% more than the 312,000 tonnes of 2024", "9.1%"),
        ("8.0% less than the 312,000 tonnes of 2024", "8.0%"),
        ("37.6% less than the 540,000 tonnes of barley in 2024", "37.6%"),
    ],
)
def test_it_is_no_other_growth_nor_over_another_thing(told: str, figure: str) -> None:
    assert _rating(told, figure) != "supported"
