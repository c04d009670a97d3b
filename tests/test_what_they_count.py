"""A count of people is not held against a series that counts something else."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline,aliases
sho,"Shooting incidents, New York City",shootings,USA,New York City,incidents,0,M,flow,\
year_on_year,yes,shootings
vic,"Shooting victims, New York City",shooting_victims,USA,New York City,persons,0,M,flow,\
year_on_year,no,
"""
FIGURES = """\
series,period,value
sho,2025-10,63
sho,2025-11,56
sho,2025-12,53
vic,2025-10,69
vic,2025-11,65
vic,2025-12,63
"""


@pytest.fixture(scope="module")
def city() -> Catalogue:
    return catalogue_of(SERIES, FIGURES)


def test_a_count_of_people_is_that_of_the_series_that_counts_them(city: Catalogue) -> None:
    text = "Shootings in New York City numbered 53 in December, leaving 63 people hit."
    told = verdicts_of(text, city, "2026-02-20")
    assert [v.series for v in told.values()] == ["sho", "vic"]
    assert all(v.rating == "supported" for v in told.values())


def test_a_figure_that_fits_neither_is_not(city: Catalogue) -> None:
    text = "Shootings in New York City numbered 53 in December, leaving 36 people hit."
    assert verdicts_of(text, city, "2026-02-20")["36"].rating != "supported"


def test_what_names_no_people_is_held_against_its_own_series(city: Catalogue) -> None:
    text = "Shootings in New York City numbered 63 in December."
    assert verdicts_of(text, city, "2026-02-20")["63"].rating != "supported"
