"""Rates that an index stands beside, and figures whose words leave two times open."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

_INDEXED = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline
rate,"Consumer prices of Spain, change on the year",cpi,ESP,percent,0,M,rate,year_on_year,\
year_on_year,yes
index,"Consumer price index of Spain, 2015 = 100",cpi,ESP,index,0,M,index,none,year_on_year,no
"""


@cache
def indexed() -> Catalogue:
    """A rate from January to July 2025, of which the index ends in April."""
    rates = (4.0, 2.1, 2.6, 3.1, 2.9, 3.6, 3.8)
    rows = ["series,period,value,published"]
    rows += [f"rate,2025-{m:02d},{v}," for m, v in enumerate(rates, 1)]
    rows += [f"index,2025-{m:02d},{136 + m}.2," for m in range(1, 5)]
    return catalogue_of(_INDEXED, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("since", "rating"), [("January", Rating.SUPPORTED), ("December", Rating.UNVERIFIED)]
)
def test_a_record_of_a_rate_is_held_against_no_index(since: str, rating: Rating) -> None:
    copy = (
        "Consumer prices in Spain rose by 3.8% in the year to July, 0.2 points faster than in June "
        f"and the quickest since {since}."
    )
    found = verdicts_of(copy, indexed(), "2025-08-20")
    told = next(v for printed, v in found.items() if printed.startswith("quickest"))
    assert (told.rating is Rating.SUPPORTED) is (rating is Rating.SUPPORTED)


_LAST = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline
rate,"Consumer prices of Spain, change on the year",cpi,ESP,percent,0,M,rate,year_on_year,\
year_on_year,yes
bank,"Bank rate of Spain",policy_rate,ESP,percent,0,D,rate,none,period_on_period,yes
"""


@cache
def last() -> Catalogue:
    rows = (
        "series,period,value,published\nrate,2024-07,2.2,\nrate,2025-06,3.6,\nrate,2025-07,3.8,\n"
    )
    return catalogue_of(
        _LAST, rows + "bank,2023-08-03,5.25,\nbank,2024-08-01,5.00,\nbank,2025-02-06,4.50,\n"
    )


@pytest.mark.parametrize(
    ("copy", "figure", "published"),
    [
        ("Inflation in Spain is up. Last July things were calm, with prices up 2.2%.",
         "2.2%", "2025-08-20"),
        ("The Bank of Spain held its rate at 5%, having trimmed from 5.25% in August.",
         "5.25%", "2024-09-20"),
    ],
)  # fmt: skip
def test_what_may_be_of_two_times_is_accused_of_none(
    copy: str, figure: str, published: str
) -> None:
    assert verdicts_of(copy, last(), published)[figure].rating is not Rating.MISMATCH
