"""What is set against the number of another kind or place is no move of its own measure."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
goats,"Goats on farms, Sweden",farm_animals,SWE,goats,animals,0,A,stock,year_on_year,yes
geese,"Geese on farms, Sweden",farm_animals,SWE,geese,animals,0,A,stock,year_on_year,no
goats_n,"Goats on farms, Norway",farm_animals,NOR,goats,animals,0,A,stock,year_on_year,no
"""
FIGURES = """\
series,period,value
goats,2023,20614
goats,2024,21385
geese,2023,15872
geese,2024,16128
goats_n,2023,66309
goats_n,2024,67144
"""
HERD = "Sweden had 21,385 goats in 2024"


@cache
def farms() -> Catalogue:
    return catalogue_of(SERIES, FIGURES)


@pytest.mark.parametrize(
    ("tail", "figure", "rating"),
    [
        (", 5,257 more than the number of geese.", "5,257", "supported"),
        (", 5,275 more than the number of geese.", "5,275", "unverified"),
        (", 45,759 fewer than the total for Norway.", "45,759", "supported"),
        (", 45,795 fewer than the total for Norway.", "45,795", "unverified"),
        (", 2,400 more than the number of hens.", "2,400", "unverified"),
    ],
)
def test_a_number_is_set_against_another_one(tail: str, figure: str, rating: str) -> None:
    assert verdicts_of(HERD + tail, farms(), "2025-05-20")[figure].rating == rating


@pytest.mark.parametrize(
    ("tail", "figure", "rating"),
    [
        (", 771 more than the number in 2023.", "771", "supported"),
        (", 717 more than the number in 2023.", "717", "mismatch"),
        (", 717 more than the number of the year before.", "717", "mismatch"),
        (", 717 more than the number of a year earlier.", "717", "mismatch"),
    ],
)
def test_the_number_of_another_time_is_its_own(tail: str, figure: str, rating: str) -> None:
    assert verdicts_of(HERD + tail, farms(), "2025-05-20")[figure].rating == rating
