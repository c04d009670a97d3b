"""Moves summed up over a run: measured from the step before the run, not from that of its last."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_PACK = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
loans,Bank lending of Malta,bank_lending,MLT,EUR,6,M,stock,year_on_year,yes
cars,Car sales of Malta,car_sales,MLT,vehicle,0,M,flow,year_on_year,yes
"""
_MONTHS = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 11)]
_LOANS = (
    *(8010, 8040, 8031, 8055, 8072, 8101, 8090, 8122, 8149, 8170),
    *(8215, 8260, 8301, 8284, 8262, 8297, 8342, 8399, 8451, 8530),
)
_CARS = (
    *(610, 640, 655, 602, 617, 640, 655, 671, 648, 652),
    *(700, 690, 712, 745, 731, 716, 702, 689, 664, 640),
)


@cache
def malta() -> Catalogue:
    return catalogue_told(_PACK, _MONTHS, {"loans": _LOANS, "cars": _CARS})


def rated(text: str, figure: str) -> str:
    return str(verdicts_of(text, malta(), "2025-11-20")[figure].rating)


RUNS = [
    "Bank lending in Malta rose for a fifth month in a row in October",
    "Bank lending in Malta has grown for five straight months",
    "In October bank lending in Malta climbed for the fifth consecutive month",
]


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize(
    ("tail", "figure"),
    [
        (", by €268 million in all.", "€268 million"),
        (", a total gain of €268 million.", "€268 million"),
        (", by a combined 3.2%.", "3.2%"),
        (", up 3.2% over that stretch.", "3.2%"),
        (", adding 3.2% altogether.", "3.2%"),
    ],
)
def test_a_run_summed_up_is_measured_from_before_it(run: str, tail: str, figure: str) -> None:
    assert rated(run + tail, figure) == "supported"


def test_a_run_of_falls_summed_up_is_measured_from_before_it() -> None:
    text = "Car sales in Malta have dropped six months running, by a total of 14.1%."
    assert rated(text, "14.1%") == "supported"


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize(
    ("tail", "figure"),
    [
        (", by €360 million in all.", "€360 million"),  # on the year
        (", a total gain of €79 million.", "€79 million"),  # in October alone
        (", by a combined 4.4%.", "4.4%"),
    ],
)
def test_the_move_of_another_stretch_is_not_that_of_the_run(
    run: str, tail: str, figure: str
) -> None:
    assert rated(run + tail, figure) == "mismatch"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (f"{RUNS[0]}, by €79 million.", "€79 million"),
        (f"{RUNS[0]}, and was up 4.4% on the year.", "4.4%"),
        (f"{RUNS[0]}, and is 4.4% higher than a year ago in all.", "4.4%"),
        (f"{RUNS[0]}. In total it stood at €8,530 million.", "€8,530 million"),
    ],
)
def test_what_is_not_summed_up_keeps_its_own_comparison(text: str, figure: str) -> None:
    assert rated(text, figure) == "supported"
