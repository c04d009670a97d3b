"""Records told of the figure right before them, which is of another measure than they were read
for."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline,aliases
pmi,"Purchasing managers' index, services, Italy",pmi,ITA,services,index,0,M,index,\
period_on_period,yes,services PMI
gauge,"Purchasing managers' index, services, prices charged, Italy",pmi_prices,ITA,services,\
index,0,M,index,period_on_period,no,services prices index
cpi,Consumer price index of Italy (2020=100),cpi,ITA,,index,0,M,index,year_on_year,yes,prices
"""
MONTHS = [f"2025-{month:02d}" for month in range(1, 11)]
FIGURES = {
    "pmi": (50.1, 50.4, 49.9, 50.2, 50.9, 51.2, 51.7, 51.1, 50.8, 52.4),
    "gauge": (66.1, 65.2, 66.9, 61.3, 60.8, 61.2, 61.9, 62.3, 60.4, 64.4),
    "cpi": (117.1, 117.6, 117.9, 118.1, 118.3, 118.6, 118.7, 119.1, 119.2, 120.4),
}
LEAD = "Italy's services PMI rose to 52.4 in October from 50.8 in September, a survey showed. "


@cache
def survey() -> Catalogue:
    """A survey with a gauge of prices, highest since March, and consumer prices at a record."""
    return catalogue_told(SERIES, MONTHS, FIGURES)


@pytest.mark.parametrize(
    ("since", "ratings"), [("March", ("supported",)), ("January", ("mismatch", "unverified"))]
)
@pytest.mark.parametrize(
    "words",
    [
        "Prices charged rose to 64.4, the highest since {}.",
        "Prices charged rose to 64.4, which was their highest since {}.",
        "The index of prices charged climbed to 64.4, its highest reading since {}.",
    ],
)
def test_a_record_is_that_of_the_figure_before_it(
    words: str, since: str, ratings: tuple[str, ...]
) -> None:
    verdicts = verdicts_of(LEAD + words.format(since), survey(), "2025-11-20")
    told = [v for v in verdicts.values() if v.claim.assertion == "record"]
    assert [v.rating.value in ratings for v in told] == [True]


def test_a_record_of_its_own_measure_is_kept() -> None:
    text = LEAD + "Italy's consumer prices were at a record in October."
    verdicts = verdicts_of(text, survey(), "2025-11-20")
    assert [v.series for v in verdicts.values() if v.claim.assertion == "record"] == ["cpi"]


HOMES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline,aliases
homes,"Average house price, Wales",house_prices,GBR,GBP,0,M,price,year_on_year,yes,house prices
"""
YEARS = [f"{year}-{month:02d}" for year in (2023, 2024, 2025) for month in range(1, 11)]
PRICES = (200, 201, 202, 203, 204, 205, 206, 207, 208, 209,
          216, 216, 216, 212, 213, 213, 213, 213, 214, 214,
          217, 218, 219, 219, 220, 220, 220, 221, 221, 227)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "ratings"),
    [
        ("House prices in Wales rose by 6.1% on the year in October. It was the strongest growth "
         "since March last year.", ("supported",)),
        ("House prices in Wales rose by 6.1% on the year in October. It was the strongest growth "
         "since January last year.", ("mismatch", "unverified")),
    ],
)  # fmt: skip
def test_a_record_holds_on_the_basis_of_its_figure(text: str, ratings: tuple[str, ...]) -> None:
    homes = catalogue_told(HOMES, YEARS, {"homes": PRICES})
    verdicts = verdicts_of(text, homes, "2025-11-20")
    told = [v for v in verdicts.values() if v.claim.assertion == "record"]
    assert [v.rating.value in ratings for v in told] == [True]


HOUSED = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline,aliases
waiting,"People waiting for a permit, Malta",permits_waiting,MLT,persons,0,Q,stock,year_on_year,\
yes,permits waiting;number waiting
housed,"People lodged in inns, Malta",people_in_inns,MLT,persons,0,Q,stock,year_on_year,no,\
"""
QUARTERS = [f"{year}-Q{quarter}" for year in (2024, 2025) for quarter in (1, 2, 3)]
COUNTS = {
    "waiting": (9810, 9640, 9522, 8710, 8316, 7918),
    "housed": (3402, 3377, 3391, 3244, 3105, 3498),
}


FELL = "The number waiting for a permit in Malta fell to 7,918 in the third quarter, down 17% "


@pytest.mark.parametrize(
    ("text", "accused"),
    [
        (
            f"{FELL}from 9,522 a year ago, but the number in boarding houses rose to 3,498, the "
            "most since 2023.",
            False,
        ),
        (f"{FELL}from 9,522 a year ago, the most since 2023.", True),
    ],
)
def test_a_record_beside_a_figure_that_is_left_open_is_not_held_against_another(
    text: str, accused: bool
) -> None:
    verdicts = verdicts_of(text, catalogue_told(HOUSED, QUARTERS, COUNTS), "2025-11-20")
    told = [v for v in verdicts.values() if v.claim.assertion == "record"]
    assert [v.rating.value == "mismatch" for v in told] == [accused]
