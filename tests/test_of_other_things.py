"""Figures and records that another clause tells of another thing than the level beside them."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,transformation,basis,\
headline
cod,"Cod landed, Iceland, tonnes",cod_landings,ISL,,tonne,0,M,flow,none,year_on_year,yes
beds,"Occupancy of hotels, Bergen",hotel_occupancy,NOR,,percent,0,M,rate,none,year_on_year,yes
oil,"Crude oil stocks, Norway",oil_stocks,NOR,,barrels,3,M,stock,none,period_on_period,yes
poll,"Crude oil stocks, Norway, monthly change, tankers' survey",oil_stocks,NOR,tankers' survey,\
barrels,3,M,flow,period_on_period,period_on_period,no
"""
MONTHS = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 11)]
FIGURES = {
    "cod": (4100, 4280, 4390, 4210, 4150, 4340, 4460, 4190, 4270, 4520,
            4310, 4630, 4710, 4420, 4380, 4690, 4570, 4490, 4610, 4215),
    "beds": (61.2, 63.4, 66.1, 68.9, 72.3, 79.8, 83.1, 82.6, 76.4, 70.1,
             62.6, 64.9, 67.7, 70.2, 73.8, 81.1, 84.9, 83.7, 77.2, 71.6),
    "oil": (31_000, 31_400, 30_900, 31_800, 32_100, 31_700, 32_600, 32_900, 32_300, 31_900,
            32_200, 32_700, 32_400, 33_100, 33_500, 33_200, 33_800, 34_100, 33_600, 31_500),
    "poll": (-300, 410, -520, 880, 310, -420, 870, 320, -580, -430,
             310, 520, -330, 680, 390, -310, 610, 320, -480, -3_870),
}  # fmt: skip


@cache
def norway() -> Catalogue:
    """Cod that became less, hotels that became fuller, and oil of which there are two counts."""
    return catalogue_told(SERIES, MONTHS, FIGURES)


def rating(text: str, figure: str) -> str:
    return verdicts_of(text, norway(), "2025-11-20")[figure].rating.value


COD = "Iceland landed 4,215 tonnes of cod in October"


@pytest.mark.parametrize(
    "told",
    [
        "fetching 8.3% more than a year earlier",
        "earning crews 8.3% more than a year before",
        "and took 8.3% more than a year earlier",
        "at a cost 8.3% higher than a year before",
        "8.3% more boxes than a year earlier",
        "8.3% more per tonne",
    ],
)
def test_what_is_earned_or_counted_otherwise_is_no_move_of_the_level(told: str) -> None:
    joint = " " if told.startswith("and") else ", "
    assert rating(f"{COD}{joint}{told}.", "8.3%") == "unverified"


@pytest.mark.parametrize(
    "told",
    ["8.3% more than a year earlier", "up 8.3% on a year earlier", "8.3% more cod than a year ago"],
)
def test_a_move_of_the_level_is_held_against_it(told: str) -> None:
    assert rating(f"{COD}, {told}.", "8.3%") == "mismatch"


@pytest.mark.parametrize(
    "told",
    [
        "while costs were at their highest since March",
        "and queues were the highest since March",
        "with wages at their highest since March",
        "as sickness hit its highest since March",
    ],
)
def test_a_record_of_the_next_subject_is_none_of_the_level(told: str) -> None:
    joint = ", " if told.startswith("while") else " "
    assert rating(f"{COD}{joint}{told}.", "highest since March") == "unverified"


@pytest.mark.parametrize(
    "told", ["the highest since March", "and the figure was the highest since March"]
)
def test_a_record_of_the_level_is_held_against_it(told: str) -> None:
    assert rating(f"{COD}, {told}.", "highest since March") == "mismatch"


BEDS = "The occupancy of hotels in Bergen was 71.6% in October"


@pytest.mark.parametrize(
    "told",
    [
        "from 88.4% on the same weekend last year",
        "down from 88.4% in the same week of last year",
        "against 88.4% at its rival a year before",
        "compared with 88.4% at Voss a year earlier",
        "down from 88.4% a year earlier, restated for closures",
    ],
)
def test_what_stood_elsewhere_or_on_other_days_is_no_level_of_the_month(told: str) -> None:
    assert rating(f"{BEDS}, {told}.", "88.4%") == "unverified"


@pytest.mark.parametrize("told", ["from 88.4% a year earlier", "against 88.4% a year before"])
def test_what_it_was_then_is_held_against_it(told: str) -> None:
    assert rating(f"{BEDS}, {told}.", "88.4%") == "mismatch"


@pytest.mark.parametrize("step", ["weekly average", "weekly mean", "monthly mean"])
def test_a_mean_of_other_steps_is_none_of_a_longer_time(step: str) -> None:
    assert rating(f"{COD}, compared with a {step} of 1,090 last year.", "1,090") != "mismatch"


def test_of_two_counts_of_one_thing_the_one_that_no_word_names_accuses_nobody() -> None:
    assert rating("Norway's crude oil stocks fell by 2.1m barrels in October.", "2.1m barrels") != (
        "mismatch"
    )
