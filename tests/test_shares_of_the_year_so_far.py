"""Shares of what a figure before them counts: over the time of that count, and of no part of it."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,nature,transformation,basis,headline
car,"New car registrations, all fuel types, Malta",car_registrations,MLT,,,vehicles,0,M,flow,none,year_on_year,yes
bev,"New car registrations, battery electric, Malta",car_registrations,MLT,,battery electric,vehicles,0,M,flow,none,year_on_year,no
hyb,"New car registrations, hybrid, Malta",car_registrations,MLT,,hybrid,vehicles,0,M,flow,none,year_on_year,no
"""  # noqa: E501
_CARS = (1520, 1610, 2480, 1490, 1730, 1980, 1640, 1390, 2560, 1700)
_BEV = (281, 322, 519, 301, 362, 433, 351, 309, 602, 431)


@cache
def catalogue() -> Catalogue:
    """Cars of Malta from January to October: 18,100 in all, 3,911 or 21.6% of them electric; 1,700
    in October, of which 25.4%."""
    rows = ["series,period,value,published"]
    for month, (all_of_them, electric) in enumerate(zip(_CARS, _BEV, strict=True), 1):
        rows.append(f"car,2025-{month:02d},{all_of_them},")
        rows.append(f"bev,2025-{month:02d},{electric},")
        rows.append(f"hyb,2025-{month:02d},{all_of_them // 3 + month * 7},")
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


_TOLD = (
    "So far this year, 18,100 new cars have been registered and {} of them run on batteries.",
    "So far this year, 18,100 new cars have been registered, {} of them battery electric.",
    "Battery electric cars have taken {} of the market so far this year.",
    "Battery electric cars have made up {} of sales thus far in 2025.",
    "Year to date, 18,100 new cars have been registered and battery electric models make up {} of "
    "them.",
    "Registrations have reached 18,100 so far in 2025. Battery electric cars accounted for {} of "
    "those.",
    "In the first ten months of the year 18,100 new cars were registered; {} of those were battery "
    "electric.",
)


def _of(sentence: str, share: str) -> Rating:
    text = f"Malta registered 1,700 new cars in October. {sentence.format(share)}"
    found = verdicts_of(text, catalogue(), "2025-11-06")
    return found[share].rating


@pytest.mark.parametrize("sentence", _TOLD)
def test_a_share_of_the_year_so_far_is_borne_out(sentence: str) -> None:
    assert _of(sentence, "21.6%") is Rating.SUPPORTED


@pytest.mark.parametrize("sentence", [_TOLD[0], _TOLD[4], _TOLD[6]])
def test_that_it_is_one_of_them_does_not_excuse_the_share_of_the_month(sentence: str) -> None:
    assert _of(sentence, "25.4%") is Rating.MISMATCH


@pytest.mark.parametrize("sentence", _TOLD)
def test_the_share_of_the_month_is_none_of_the_year_so_far(sentence: str) -> None:
    assert _of(sentence, "25.4%") is not Rating.SUPPORTED


@pytest.mark.parametrize(
    "sentence",
    [
        "Battery electric cars took {} of the market.",
        "So far this year 18,100 have been sold. In October battery electric cars were {} of them.",
        "The {} share of battery electric cars in October was a record.",
    ],
)
def test_the_share_of_the_month_is_borne_out_of_the_month(sentence: str) -> None:
    assert _of(sentence, "25.4%") is Rating.SUPPORTED
