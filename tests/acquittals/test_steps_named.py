"""Averages over so many seasons or vintages of what is held once a year."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

CROWDS = {
    "Toledo Comets": (29_902, 32_090, 32_171),
    "Omaha Rails": (18_071, 16_853, 16_528),
    "Tulsa Drillers": (19_362, 19_996, 20_436),
}
OPENING = "The Toledo Comets drew an average of 32,171 fans a game in 2025.\n\n"


@cache
def crowds() -> Catalogue:
    """Crowds by year, known by nothing but their titles."""
    rows = [f"c{n},Average home attendance: {name},spectators,A" for n, name in enumerate(CROWDS)]
    figures = {f"c{n}": values for n, values in enumerate(CROWDS.values())}
    series = "\n".join(["series,title,unit,frequency", *rows])
    return catalogue_told(series, ["2023", "2024", "2025"], figures)


@pytest.mark.parametrize(
    "text",
    [
        "For the three seasons through 2025, Omaha averaged 17,151 a game.",
        "Omaha has averaged 17,151 fans over the past three seasons.",
        "Over the last 3 campaigns Omaha averaged 17,151.",
    ],
)
def test_an_average_over_seasons_is_one_over_years(text: str) -> None:
    assert verdicts_of(OPENING + text, crowds(), "2025-11-20")["17,151"].rating is Rating.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "For the five seasons through 2025, Omaha averaged 18,004 a game.",
        "Omaha has averaged 18,004 fans over the past dozen seasons.",
    ],
)
def test_an_average_over_seasons_is_not_held_against_one(text: str) -> None:
    found = verdicts_of(OPENING + text, crowds(), "2025-11-20")["18,004"]
    assert found.rating is not Rating.MISMATCH


def test_the_crowd_of_one_season_is_held_against_that() -> None:
    found = verdicts_of(OPENING + "Omaha averaged 18,004 in 2025.", crowds(), "2025-11-20")
    assert found["18,004"].rating is not Rating.SUPPORTED
