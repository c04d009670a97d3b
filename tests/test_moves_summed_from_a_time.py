"""Moves summed up since a time, the levels that they led to, and shares of a whole told before."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of
from told_claims import kinds

from verifier.reference.catalogue import Catalogue

_PACK = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
milk,"Milk output, all animals, Portugal",milk_production,PRT,,tonne,3,A,flow,year_on_year,yes
goat,"Milk output, goats, Portugal",milk_production,PRT,goats,tonne,3,A,flow,year_on_year,
cows,"Milk output, cows, Portugal",milk_production,PRT,cows,tonne,3,A,flow,year_on_year,
"""
_YEARS = [str(year) for year in range(2015, 2025)]
_MILK = (1900, 1950, 1980, 1940, 1900, 1860, 1810, 1770, 1720, 1683)
_GOAT = (210, 220, 230, 225, 221, 218, 214, 211, 205, 216)
_COWS = tuple(m - g for m, g in zip(_MILK, _GOAT, strict=True))
DAY = "2025-03-14"


@cache
def dairies() -> Catalogue:
    return catalogue_told(_PACK, _YEARS, {"milk": _MILK, "goat": _GOAT, "cows": _COWS})


def rated(text: str, figure: str) -> str:
    return str(verdicts_of(text, dairies(), DAY)[figure].rating)


LEADS = [
    "Milk output in Portugal has fallen every year since 2017",
    "Milk output in Portugal has fallen seven years running since it peaked in 2017",
    "Milk output in Portugal has dropped each year since its 2017 peak of 1.98 million tonnes",
    "Milk output in Portugal has been shrinking year after year since 2017",
]


@pytest.mark.parametrize("lead", LEADS)
@pytest.mark.parametrize("tail", [", a decline of 15%.", ", down 15% in all.", ", a drop of 15%."])
def test_a_move_summed_up_is_measured_from_the_time_it_began(lead: str, tail: str) -> None:
    assert rated(lead + tail, "15%") == "supported"


@pytest.mark.parametrize("lead", LEADS[:2])
def test_a_sum_of_moves_that_is_wrong_is_not_borne_out(lead: str) -> None:
    assert rated(lead + ", a decline of 19%.", "19%") != "supported"


@pytest.mark.parametrize(
    "text",
    [
        "Milk output in Portugal has fallen to its lowest since 2015, a drop of 2.2%.",
        "Milk output in Portugal has fallen since 2017, a drop of 2.2% on the year in 2024.",
    ],
)
def test_a_move_of_a_step_is_no_sum(text: str) -> None:
    assert rated(text, "2.2%") == "supported"


@pytest.mark.parametrize(
    "text",
    [
        "Since 2017 milk output in Portugal has fallen to 1.683 million tonnes.",
        "Since 2017 Portugal has cut its milk output by 15%, to 1.683 million tonnes.",
        "Since 2017 milk output in Portugal has dropped by 15% to 1.683 million tonnes.",
    ],
)
def test_a_fall_since_a_time_leads_to_the_newest_level(text: str) -> None:
    assert rated(text, "1.683 million tonnes") == "supported"
    assert rated(text.replace("1.683", "1.863"), "1.863 million tonnes") != "supported"


def test_what_was_made_since_a_time_is_added_up() -> None:
    text = "Since 2022 the dairies of Portugal have made 5.173 million tonnes of milk output."
    assert rated(text, "5.173 million tonnes") != "mismatch"


@pytest.mark.parametrize(
    ("when", "size", "rating"),
    [
        ("last year alone", "37,000 tonnes", "supported"),
        ("last year", "about 37,000 tonnes", "supported"),
        ("last year itself", "just 2.2%", "supported"),
        ("last year alone", "73,000 tonnes", "mismatch"),
    ],
)
def test_the_fall_of_a_year_is_a_move(when: str, size: str, rating: str) -> None:
    text = f"Milk output in Portugal came to 1.683 million tonnes. The fall {when} was {size}."
    figure = size.removeprefix("about ").removeprefix("just ")
    assert rated(text, figure) == rating


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Of the milk output of Portugal in 2024, goats supplied 12.8% and cows 87.2%.",
            "12.8% 87.2%",
        ),
        ("Of all the milk output in Portugal last year, cows accounted for 87.2%.", "87.2%"),
        ("Cows lead; of the milk output of Portugal in 2024, goats made up 12.8%.", "12.8%"),
        (
            "Goats' share of milk output in Portugal rose by 0.9 points in 2024, to 12.8%.",
            "0.9_points 12.8%",
        ),
        (
            "Goats' share of milk output in Portugal was up 0.9 points at 12.8% in 2024.",
            "0.9_points 12.8%",
        ),
    ],
)
def test_a_part_of_what_is_told_at_the_front_is_a_share(text: str, figures: str) -> None:
    for figure in figures.replace("_", "\0").split():
        assert rated(text, figure.replace("\0", " ")) == "supported"


def test_a_wrong_share_of_what_is_told_at_the_front_is_found() -> None:
    text = "Of the milk output of Portugal in 2024, goats supplied 21.8%."
    assert rated(text, "21.8%") == "mismatch"


def test_a_share_told_of_the_sentence_before_moves() -> None:
    text = "Goat milk output in Portugal rose 5.4% in 2024. Its share of the total {} points."
    assert rated(text.format("rose over the year by 0.92"), "0.92 points") == "supported"
    assert rated(text.format("rose over the year by 3.92"), "3.92 points") != "supported"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Of the shops in May, those in Leeds supplied 12% more.", "12%"),
        ("The vacancy rate rose by 2 points, to 39%.", "39%"),
        ("Her share of sales rose by 2 points, and inflation to 3.9%.", "3.9%"),
        ("Shares rose by 2 points in Leeds, while the jobless rate went to 3.9%.", "3.9%"),
    ],
)
def test_other_percentages_are_no_shares(text: str, figure: str) -> None:
    assert kinds(text)[figure][0] != "share"
