"""Levels that are told of the beginning of a run whose length the text gives."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

RATES = (11.0, 10.9, 10.8, 10.8, 10.9, 11.0, 11.1, 11.2, 11.4, 11.6, 11.7, 12.0)


@cache
def jobless() -> Catalogue:
    """The jobless rate of Austria in twelve months, which rose for eight up to October 2025."""
    head = "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline\n"
    one = "ur,Unemployment rate of Austria,unemployment_rate,AUT,percent,0,M,rate,,yes\n"
    months = [f"{2024 + (10 + n) // 12}-{(10 + n) % 12 + 1:02d}" for n in range(12)]
    rows = [f"ur,{month},{rate}\n" for month, rate in zip(months, RATES, strict=True)]
    return catalogue_of(head + one, "series,period,value\n" + "".join(rows))


_RUN = "At 12.0%, unemployment in Austria rose in October for the eighth month in a row"


@pytest.mark.parametrize(
    ("told", "figure", "rating"),
    [
        (", having begun that run at 10.8%.", "10.8%", "supported"),
        (", having begun that run at 18.0%.", "18.0%", "mismatch"),
        (". When the rise began it was 10.8%.", "10.8%", "supported"),
        (". When the rise began it was 10.9%.", "10.9%", "supported"),
        (". When the rise began it was 11.2%.", "11.2%", "unverified"),
        (". It was 10.8% when the climb set in.", "10.8%", "supported"),
        (". When the run of cuts began in May it was 11.1%.", "11.1%", "supported"),
        (". A year before it was 10.8%.", "10.8%", "unverified"),
    ],
)
def test_where_a_run_began_is_counted_back_from_its_end(
    told: str, figure: str, rating: str
) -> None:
    found = verdicts_of(_RUN + told, jobless(), "2025-11-20")[figure]
    assert found.rating == rating, found.explanation
