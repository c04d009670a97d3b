"""Counts told behind the names of places, places ranked among towns, and years of data."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = (
    "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline\n"
    'nor,"Avalanche deaths, Norway",avalanche_deaths,NOR,,persons,0,A,flow,year_on_year,yes\n'
    'swe,"Avalanche deaths, Sweden",avalanche_deaths,SWE,,persons,0,A,flow,year_on_year,yes\n'
    'osl,"Housing starts, Oslo region, monthly",housing_starts,NO-03,Oslo,homes,0,A,flow,'
    "year_on_year,no\n"
    'ber,"Housing starts, Bergen region, monthly",housing_starts,NO-46,Bergen,homes,0,A,flow,'
    "year_on_year,no\n"
    'tro,"Housing starts, Tromsø region, monthly",housing_starts,NO-55,Tromsø,homes,0,A,flow,'
    "year_on_year,no\n"
)
_FIGURES = {
    "nor": (61, 64, 58, 63, 55, 97),
    "swe": (40, 42, 39, 44, 51, 38),
    "osl": (2_900, 3_100, 3_050, 2_870, 2_930, 3_011),
    "ber": (1_500, 1_720, 1_640, 1_580, 1_610, 1_598),
    "tro": (700, 720, 690, 655, 702, 689),
}


@cache
def _north() -> Catalogue:
    rows = ["series,period,value"]
    rows += [f"{key},{2019 + n},{v}" for key, vs in _FIGURES.items() for n, v in enumerate(vs)]
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


@pytest.mark.parametrize("words", ["down from 51", "against 51 in 2023"])
def test_a_count_behind_a_place_is_no_age(words: str) -> None:
    led = "Avalanche deaths in Norway came to 97 in 2024; in Sweden, "
    right = verdicts_of(f"{led}38, {words}.", _north(), "2025-02-03")
    assert right["38"].rating == "supported", right["38"].explanation
    wrong = verdicts_of(f"{led}47, {words}.", _north(), "2025-02-03")
    assert wrong["47"].rating != "supported"


@pytest.mark.parametrize(
    "text",
    [
        "Avalanche deaths in Norway came to 97 in 2024, said Kari Moe of Bergen, 38, down there.",
        "Avalanche deaths in Norway came to 97 in 2024, said Ola Lund, 38, who lost a friend.",
    ],
)
def test_an_age_stays_one(text: str) -> None:
    assert "38" not in verdicts_of(text, _north(), "2025-02-03")


@pytest.mark.parametrize(("town", "right"), [("Oslo", True), ("Bergen", False)])
def test_towns_told_by_place_and_part_are_ranked_among_each_other(town: str, right: bool) -> None:
    text = f"Housing starts in {town} were the most of the three towns in 2024."
    verdict = verdicts_of(text, _north(), "2025-02-03")["most"]
    assert (verdict.rating == "supported") is right, verdict.explanation


@pytest.mark.parametrize("words", ["in our six years of data", "in these six years of figures"])
@pytest.mark.parametrize(("place", "right"), [("Norway: 97", True), ("Sweden: 38", False)])
def test_an_extreme_in_so_many_years_of_data(words: str, place: str, right: bool) -> None:
    name, _, count = place.partition(": ")
    text = f"Avalanche deaths in {name} came to {count} in 2024, the highest tally {words}."
    found = verdicts_of(text, _north(), "2025-02-03")
    verdict = next(v for told, v in found.items() if told.startswith("highest"))
    assert verdict.claim.assertion == "record"
    assert (verdict.rating == "supported") is right, verdict.explanation
