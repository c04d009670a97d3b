"""Relative clauses behind a preposition: "the index, to which fares are tied, rose 3.7%"."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_YEARLY = "MLT,percent,0,M,rate,year_on_year,year_on_year,yes"
HEAD = f"""\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline
cpi,"Consumer prices of Malta, change on the year",cpi,{_YEARLY}
rpi,"Retail prices index of Malta, change on the year",rpi,{_YEARLY}
rents,"Rents of Malta, change on the year",rents,{_YEARLY}
pay,"Wages of Malta, change on the year",average_wage,{_YEARLY}
"""


@cache
def malta() -> Catalogue:
    months = tuple(f"2025-{month:02d}" for month in range(5, 11))
    return catalogue_told(
        HEAD,
        months,
        {
            "cpi": (2.9, 2.7, 2.6, 2.4, 2.3, 2.2),
            "rpi": (4.6, 4.1, 4.0, 3.9, 3.8, 3.7),
            "rents": (5.1, 5.3, 5.2, 5.4, 5.5, 5.8),
            "pay": (3.1, 3.3, 3.2, 3.0, 3.5, 3.4),
        },
    )


@pytest.mark.parametrize(
    ("text", "series"),
    [
        (
            "Malta's retail prices index, to which some rents and wages are tied, went up 3.7% in "
            "October.",
            {"3.7%": "rpi"},
        ),
        (
            "The retail prices index of Malta, by which many rents are set, rose 3.7% in October. "
            "In September it rose 3.8%.",
            {"3.7%": "rpi", "3.8%": "rpi"},
        ),
        # what has a figure of its own in its clause is not set aside
        (
            "Consumer prices in Malta, which rose 2.2% in October, and rents, which rose 5.8%, "
            "both worry the bank.",
            {"2.2%": "cpi", "5.8%": "rents"},
        ),
    ],
)
def test_the_measure_before_the_clause_goes_on(text: str, series: dict[str, str]) -> None:
    found = verdicts_of(text, malta(), "2025-11-20")
    assert {quote: found[quote].series for quote in series} == series
