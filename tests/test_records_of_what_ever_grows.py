"""A record taken up behind the growth of prices is one of how fast they rose: their level hardly
ever falls, so that it is at a record nearly always."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline
cpi,"Consumer price index, Malta",cpi,MLT,index,0,M,index,none,year_on_year,yes
cpi_yoy,"Consumer prices of Malta, change on the year",cpi,MLT,percent,0,M,rate,year_on_year,\
year_on_year,no
wool,"Wool price, Malta",wool_price,MLT,EUR,0,M,price,none,year_on_year,yes
"""
MONTHS = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 13)][:22]
INDEX = [100 + 0.25 * n for n in range(12)]
INDEX += [round(then * (1 + rate / 100), 3) for then, rate in zip(
    INDEX, (2.4, 2.6, 3.1, 3.4, 3.0, 2.9, 2.7, 2.5, 2.8, 3.2), strict=False)]  # fmt: skip
RATES = [2.0, 2.1, 2.2, 2.2, 2.3, 2.2, 2.1, 2.0, 2.2, 2.3, 2.3, 2.4,
         2.4, 2.6, 3.1, 3.4, 3.0, 2.9, 2.7, 2.5, 2.8, 3.2]  # fmt: skip
WOOL = [40.0 + n for n in range(22)]


@cache
def malta() -> Catalogue:
    """Prices up 3.2% in October 2025, the most since April; an index and wool that only rise."""
    return catalogue_told(SERIES, MONTHS, {"cpi": INDEX, "cpi_yoy": RATES, "wool": WOOL})


ROSE = "Malta's consumer prices rose 3.2% in the 12 months to October"


@pytest.mark.parametrize(
    "said",
    [
        f"{ROSE}. That was the highest rate since {{}}.",
        f"{ROSE}. That was the highest since {{}}.",
        f"{ROSE}. It was the biggest increase since {{}}.",
        f"{ROSE}, the highest rate since {{}}.",
        f"{ROSE}; that is the highest annual rate since {{}}.",
        "Malta's consumer price index rose 3.2% in the year to October. It was the highest reading"
        " since {}.",
    ],
)
@pytest.mark.parametrize(("since", "right"), [("April", True), ("February 2024", False)])
def test_a_record_behind_growth_is_one_of_growth(said: str, since: str, right: bool) -> None:
    (record,) = [
        v
        for v in verdicts_of(said.format(since), malta(), "2025-11-20").values()
        if v.claim.assertion == "record"
    ]
    assert (record.rating == "supported") is right, record.explanation


@pytest.mark.parametrize(
    "said",
    [
        "Malta's consumer price index stood at 105.511 in October, a record high.",
        "Malta's wool price rose 46.5% in October. That was the highest since February 2024.",
    ],
)
def test_a_level_may_be_at_a_record_all_the_same(said: str) -> None:
    records = [
        v
        for v in verdicts_of(said, malta(), "2025-11-20").values()
        if v.claim.assertion == "record"
    ]
    assert [v.rating for v in records] == ["supported"], records[0].explanation
