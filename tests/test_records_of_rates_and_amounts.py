"""Records right behind a figure that was read otherwise than they were."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline,aliases
core,"Consumer prices, Malta, core index",cpi,MLT,core,index,0,M,index,year_on_year,yes,core prices
dry,"Area in drought, Iowa",drought,US-IA,,percent,0,M,rate,year_on_year,yes,drought
river,"Peak stage of the month, Vistula at Torun, feet",river_stage,POL,,foot,0,M,index,\
year_on_year,yes,river at Torun
"""
MONTHS = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 13)][:22]
FIGURES = {
    "core": (100, 100.3, 100.7, 101, 101.4, 101.7, 102.1, 102.4, 102.6, 103, 103.3, 103.6,
             104.1, 104.4, 104.9, 105.1, 105.5, 105.9, 106.1, 106.3, 106.4, 106.5),
    "dry": (41, 52, 60.2, 70.5, 91, 80, 71, 66, 60, 40, 30, 20, 20, 21, 25, 31, 40, 55, 64, 79, 83,
            87.3),
    "river": (13, 12, 14, 13, 12, 11, 9, 8, 8, 10, 12, 14, 13, 14, 12, 12, 11, 9, 8, 9, 33.2, 11),
}  # fmt: skip


@cache
def stages() -> Catalogue:
    """Prices that grow ever more slowly, a drought worse in May 2024, a flood in September."""
    return catalogue_told(SERIES, MONTHS, FIGURES)


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("Malta's core prices rose 3.4% in October on the year, down from 3.7% in September, their "
         "lowest rate this year.", "supported"),
        ("Drought now covers 87.3% of Iowa, the most since May 2024.", "supported"),
        ("Drought covered 87.3% of Iowa in October, the most since April 2024.", "unverified"),
        ("The rain of September sent the river at Torun to 33.2 feet, a record.", "supported"),
        ("In October the river at Torun stood at 11 feet, the lowest on record.", "mismatch"),
    ],
)  # fmt: skip
def test_a_record_holds_for_its_own_figure(text: str, rating: str) -> None:
    verdicts = verdicts_of(text, stages(), "2025-11-20")
    told = [v.rating.value for v in verdicts.values() if v.claim.assertion == "record"]
    assert told == [rating]
