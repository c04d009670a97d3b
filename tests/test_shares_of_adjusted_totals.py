"""Shares of a total that a pack has adjusted for the season alone: right over whole years."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,counterpart,unit,multiplier,frequency,adjustment,nature,basis,headline
m,"Imports of Austria, seasonally adjusted",imports,AUT,,EUR,6,M,SA,flow,period_on_period,yes
m_ita,Imports of Austria from Italy,imports,AUT,ITA,EUR,6,M,NSA,flow,year_on_year,yes
m_pol,Imports of Austria from Poland,imports,AUT,POL,EUR,6,M,NSA,flow,year_on_year,yes
x_ita,Exports of Austria to Italy,exports,AUT,ITA,EUR,6,M,NSA,flow,year_on_year,yes
"""
_MEANS = {"m": 14_000, "m_ita": 1_190, "m_pol": 606, "x_ita": 1_610}


@cache
def austria() -> Catalogue:
    rows = ["series,period,value,published"]
    for key, mean in _MEANS.items():
        for month in range(1, 13):
            swing = 0 if key == "m" else (month % 2 * 2 - 1) * mean / 10
            rows.append(f"{key},2025-{month:02d},{mean + swing:.0f},2026-02-09")
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Italy accounted for 8.5% of Austria's imports in 2025.", "8.5%", "supported"),
        ("Imports from Poland made up 4.33% of Austria's imports in 2025.", "4.33%", "supported"),
        ("Italy accounted for 9.5% of Austria's imports in 2025.", "9.5%", "unverified"),
        ("Italy accounted for 73.9% of Austria's imports in 2025.", "73.9%", "unverified"),
        ("Poland accounted for 50.9% of Austria's imports in 2025.", "50.9%", "unverified"),
        ("Italy accounted for 7.65% of Austria's imports in December.", "7.65%", "unverified"),
    ],
)
def test_the_total_bears_out_the_share_of_a_year(text: str, figure: str, rating: str) -> None:
    verdict = verdicts_of(text, austria(), "2026-02-10")[figure]
    assert verdict.rating == rating, verdict.explanation
