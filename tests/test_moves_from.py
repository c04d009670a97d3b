"""Moves that say from which printed figure they are counted."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = (
    "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline\n"
    "egg,Retail price of eggs in Austria,egg_price,AUT,EUR,0,M,price,year_on_year,yes\n"
)
FIGURES = {"2023-12": 2.19, "2025-03": 2.47, "2026-01": 2.02, "2026-02": 2.75, "2026-03": 3.03}


@cache
def eggs() -> Catalogue:
    """The price of eggs in some months."""
    rows = ["series,period,value", *(f"egg,{month},{value}" for month, value in FIGURES.items())]
    return catalogue_of(HEAD, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "move"),
    [
        ("rose 38% to €3.03 in March from €2.19 in December 2023.", "38%"),
        ("has risen 38%, from €2.19 in December 2023 to €3.03.", "38%"),
        ("rose €0.84 to €3.03 in March from €2.19 in December 2023.", "€0.84"),
    ],
)
def test_a_move_from_a_printed_figure_is_counted_from_its_time(text: str, move: str) -> None:
    verdict = verdicts_of(f"The price of eggs in Austria {text}", eggs(), "2026-04-14")[move]
    assert verdict.rating == "supported"
    assert str(verdict.baseline) == "2023-12"


@pytest.mark.parametrize(
    "text",
    [
        "The price of eggs in Austria rose 35% to €3.03 in March from €2.19 in December 2023.",
        "The price of eggs in Austria rose 38% on the year to €3.03 in March from €2.19.",
    ],
)
def test_a_move_that_is_wrong_from_there_stays_wrong(text: str) -> None:
    verdicts = verdicts_of(text, eggs(), "2026-04-14")
    assert next(v.rating for quote, v in verdicts.items() if "%" in quote) != "supported"


@pytest.mark.parametrize(("move", "rating"), [("38%", "supported"), ("35%", "unverified")])
def test_the_same_period_is_that_of_the_move_before(move: str, rating: str) -> None:
    text = (
        "The price of eggs in Austria has risen €0.84 since December 2023. To €3.03 it has added "
        f"{move} over the same period."
    )
    assert verdicts_of(text, eggs(), "2026-04-14")[move].rating == rating
