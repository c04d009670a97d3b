"""A move up to now counts from the time that its "since" is told with, behind it or before it."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_PACK = """\
series,title,indicator,ref_area,unit,frequency,nature,basis,headline
hay,"Price of hay a tonne, Ireland",hay_price,IRL,EUR,M,price,year_on_year,yes
"""
_MONTHS = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 13)]
_HAY = (
    *(150, 152, 151, 155, 158, 160, 161, 163, 166, 164, 165, 168),
    *(170, 171, 169, 174, 200, 198, 195, 191, 188, 186, 184, 180),
)


@cache
def farms() -> Catalogue:
    return catalogue_told(_PACK, _MONTHS, {"hay": _HAY})


def rated(text: str, figure: str) -> str:
    return str(verdicts_of(text, farms(), "2026-01-20")[figure].rating)


@pytest.mark.parametrize(
    "text",
    [
        "The price of hay in Ireland stood at €200 in May and has lost 10% since.",
        "The price of hay in Ireland has lost 10% since it touched €200 in May.",
        "The price of hay in Ireland has fallen 10% since reaching €200 in May.",
        "The price of hay in Ireland is down 10% since it peaked at €200 in May.",
    ],
)
def test_the_move_is_up_to_now(text: str) -> None:
    assert rated(text, "10%") == "supported"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The price of hay in Ireland has lost 19% since it touched €200 in May.", "19%"),
        ("The price of hay in Ireland has risen 10% since it touched €200 in May.", "10%"),
        ("The price of hay in Ireland has lost 10% since it touched €200 in June.", "€200"),
    ],
)
def test_a_wrong_one_is_not_borne_out(text: str, figure: str) -> None:
    assert rated(text, figure) != "supported"


def test_what_holds_now_is_of_now() -> None:
    text = (
        "The price of hay in Ireland has lost 10% since it touched €200 in May, but is 7.1% higher "
        "than a year ago."
    )
    assert rated(text, "7.1%") == "supported"


def test_what_held_then_is_of_then() -> None:
    text = (
        "The price of hay in Ireland has lost 10% since it touched €200 in May, when it was 27% "
        "higher than a year before."
    )
    assert rated(text, "27%") == "supported"
