"""Multiples of one right level in another, which the two do not make."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating, Reason
from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
r_vlt,"Average monthly rent, Valletta",rents,MLT,Valletta,EUR,0,M,price,year_on_year,no
r_goz,"Average monthly rent, Gozo",rents,MLT,Gozo,EUR,0,M,price,year_on_year,no
r_msd,"Average monthly rent, Marsaskala",rents,MLT,Marsaskala,EUR,0,M,price,year_on_year,no
"""
MONTHS = ["2024-09", "2025-08", "2025-09"]
FIGURES = {"r_vlt": (1802, 1888, 1893), "r_goz": (610, 661, 668), "r_msd": (930, 962, 958)}


@pytest.fixture(scope="module")
def rents() -> Catalogue:
    return catalogue_told(HEAD, MONTHS, FIGURES)


def rated(text: str, figure: str, rents: Catalogue) -> tuple[Rating, Reason]:
    found = verdicts_of(text, rents, "2025-10-20")[figure]
    return found.rating, found.reason


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (
            "Tenants in Valletta paid €1,893 a month in September, four times what those in Gozo "
            "hand over. The average rent in Gozo was €668.",
            "four times",
        ),
        (
            "The average rent in Valletta was €1,893 in September, and in Gozo it was €668. A flat "
            "in Valletta thus costs more than three times as much as one in Gozo.",
            "three times",
        ),
        (
            "The average rent in Valletta was €1,893 in September, against €958 in Marsaskala. "
            "Valletta's rents are three times as high as those in Marsaskala.",
            "three times",
        ),
    ],
)
def test_a_multiple_that_two_right_levels_do_not_make_is_wrong(
    text: str, figure: str, rents: Catalogue
) -> None:
    assert rated(text, figure, rents) == (Rating.MISMATCH, Reason.OFF_VALUE)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (
            "Tenants in Valletta paid €1,893 a month in September, nearly three times what those "
            "in Gozo hand over. The average rent in Gozo was €668.",
            "three times",
        ),
        (
            "The average rent in Valletta was €1,893 in September, and in Gozo it was €668. A flat "
            "in Valletta thus costs more than twice as much as one in Gozo.",
            "twice",
        ),
    ],
)
def test_a_multiple_that_they_make_is_right(text: str, figure: str, rents: Catalogue) -> None:
    assert rated(text, figure, rents)[0] is Rating.SUPPORTED


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (  # of what grew, and not of what it is
            "The average rent in Valletta was €1,893 in September, and in Gozo it was €668. Rents "
            "in Gozo grew twice as fast as those in Valletta.",
            "twice",
        ),
        (  # a place of which nothing is told
            "The average rent in Valletta was €1,893 in September, and in Gozo it was €668. A flat "
            "in Valletta costs five times as much as one in Catania.",
            "five times",
        ),
        (  # of another thing of those that live there
            "The average rent in Valletta was €1,893 in September, and in Gozo it was €668. There "
            "are five times the cars that there were.",
            "five times",
        ),
        (  # whose other side is of another month
            "The average rent in Gozo was €661 in August. In Valletta it was €1,893 in September, "
            "five times the rent in Gozo.",
            "five times",
        ),
    ],
)
def test_a_multiple_of_anything_else_is_not_accused(
    text: str, figure: str, rents: Catalogue
) -> None:
    assert rated(text, figure, rents)[0] is not Rating.MISMATCH


@pytest.fixture(scope="module")
def tolls() -> Catalogue:
    head = (
        HEAD.splitlines()[0]
        + '\ntoll,"Road tolls, Malta",road_tolls,MLT,,EUR,6,M,flow,year_on_year,yes\n'
    )
    return catalogue_told(head, MONTHS, {"toll": (189, 331, 344)})


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("more than double the €189 million of a year earlier", Rating.MISMATCH),
        ("two and a half times the €189 million of a year earlier", Rating.MISMATCH),
        ("nearly double the €189 million of a year earlier", Rating.SUPPORTED),
        ("almost twice its €189 million of a year earlier", Rating.SUPPORTED),
        ("more than double the €140 million that the bridges bring in", Rating.UNVERIFIED),
    ],
)
def test_a_multiple_of_a_printed_level_of_another_time_is_held_against_both(
    text: str, rating: Rating, tolls: Catalogue
) -> None:
    told = f"Road tolls in Malta brought in €344 million in September, {text}."
    found = verdicts_of(told, tolls, "2025-10-20")
    multiple = next(v for v in found.values() if v.claim.operation == "multiple")
    assert multiple.rating is rating, multiple.explanation
