"""Records counted from the start of a series, and records beside other figures and reasons."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline,aliases
ur,"Unemployment rate, Spain, seasonally adjusted",unemployment_rate,ESP,percent,0,M,rate,none,\
period_on_period,yes,unemployment rate
jobs,"Payrolls, Canada, adjusted",payrolls,CAN,job,3,M,stock,none,period_on_period,yes,jobs
cpi,"Consumer prices, Norway, change on the year",cpi,NOR,percent,0,M,rate,year_on_year,\
year_on_year,yes,consumer prices
m,"Imports of Canada",imports,CAN,CAD,9,M,flow,none,year_on_year,yes,imports
"""
MONTHS = [f"2025-{month:02d}" for month in range(1, 11)]
FIGURES = {
    "ur": (11.2, 11.4, 11.3, 11.0, 10.9, 10.8, 10.6, 10.7, 10.5, 9.4),
    "jobs": (20000, 20004, 20060, 20130, 20138, 20198, 20240, 20300, 20341, 20353),
    "cpi": (2.1, 2.4, 3.3, 3.2, 2.6, 2.5, 2.8, 2.7, 2.9, 3.0),
    "m": (60, 61, 66, 64, 63, 61, 62, 63, 64, 65),
}
FELL = "Spain's unemployment rate fell to 9.4% in October, "
ADDED = "Canadian employers added 12,000 jobs in October, the statistics office said. "
ROSE = "Norway's consumer prices were 3% higher in October than a year earlier. It was the highest "


@cache
def tables() -> Catalogue:
    """Ten months of figures from January 2025 on."""
    return catalogue_told(SERIES, MONTHS, FIGURES)


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        (FELL + "the lowest since the start of the current series in 2025.", "supported"),
        (FELL + "the lowest since the beginning of the series.", "supported"),
        (FELL + "its lowest since the launch of the survey in January 2025.", "supported"),
        (FELL + "the highest since the start of the current series in 2025.", "mismatch"),
        (FELL + "the lowest since the start of the year.", "supported"),
        (ADDED + "That was the fewest since May.", "supported"),
        (ADDED + "That was the fewest since April.", "mismatch"),
        (ADDED + "It was the smallest monthly gain since May, and came as imports rebounded.",
         "supported"),
        (ADDED + "It was the smallest monthly gain since April, and came as imports rebounded.",
         "mismatch"),
        (ROSE + "reading since April.", "supported"),
        (ROSE + "reading since March.", "mismatch"),
        (ROSE + "reading since March and an increase of 0.1 points on September.", "mismatch"),
        ("Norway's consumer prices rose 3% in October on the year, the most since April.",
         "supported"),
        ("Norway's consumer prices rose 3% in October on the year, the most since March.",
         "mismatch"),
        ("Spain's unemployment rate slid to its lowest level since April in October.", "supported"),
    ],
)  # fmt: skip
def test_a_record_is_counted_from_what_the_text_names(text: str, rating: str) -> None:
    verdicts = verdicts_of(text, tables(), "2025-11-20")
    told = [v.rating.value for v in verdicts.values() if v.claim.assertion == "record"]
    assert told == [rating]


def test_a_record_beside_a_move_on_the_year_leaves_the_moves_their_own_times() -> None:
    text = (
        "Canada's imports rose 1.6% to C$65bn, the most since March and 8.3% above the same month "
        "of last year."
    )
    found = verdicts_of(text, tables(), "2025-11-20")
    assert {found["1.6%"].rating, found["C$65bn"].rating} == {"supported"}
    assert str(found["8.3%"].period) == "2025-10"


@pytest.mark.parametrize(
    ("text", "record"),
    [
        ("Canada's imports rose to a record C$65bn in October - the most since March.", "mismatch"),
        ("Canada's imports rose to a record C$65bn in October, and were at their highest since "
         "March.", "mismatch"),
        ("Canada's imports hit a record C$65bn in October and the most since March.", "mismatch"),
        ("Spain's unemployment rate fell to a record low of 9.4% in October, and was at its lowest "
         "since April.", "supported"),
        ("Canada's imports rose to a record high for the time since March, C$65bn, in October.",
         "supported"),
    ],
)  # fmt: skip
def test_a_date_behind_another_extreme_is_not_that_of_the_record(text: str, record: str) -> None:
    found = verdicts_of(text, tables(), "2025-11-20")
    told = [v.rating.value for quote, v in found.items() if "record" in quote]
    assert told == [record]
