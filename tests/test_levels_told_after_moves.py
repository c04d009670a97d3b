"""Levels told after a move, by a sentence that goes on about what moved or by what a move is set
against: no moves, where their size or their words say so."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis
nests,"Nesting pairs of kittiwakes, Shetland",,GB-ZET,pairs,0,A,stock,year_on_year
fleece,"Price of fleece, dollars a kilogram, Tasmania",,AU-TAS,USD,0,M,price,period_on_period
"""
NESTS = {2018: 28_800, 2020: 39_100, 2022: 43_900, 2023: 73_900, 2024: 97_700}
FLEECE = {"2025-06": "5.85", "2025-07": "5.60", "2025-09": "5.31", "2025-10": "5.46"}


def birds_and_wool() -> Catalogue:
    rows = "".join(f"nests,{year},{count}\n" for year, count in NESTS.items())
    rows += "".join(f"fleece,{month},{price}\n" for month, price in FLEECE.items())
    return catalogue_of(SERIES, "series,period,value\n" + rows)


OPENING = "Shetland counted 97,700 nesting pairs of kittiwakes in 2024, some 23,800 up on 2023. "
LEVELS = {
    "after a level and its move": (f"{OPENING}It had been 39,100 in 2020.", "39,100"),
    "the next of them": (
        f"{OPENING}It had been 39,100 in 2020, and 28,800 back in 2018.",
        "28,800",
    ),
    "after a move by so much": (
        "Nesting kittiwakes in Shetland rose by 23,800 pairs in 2024. It had been 39,100 in 2020.",
        "39,100",
    ),
    "set against a move": (
        "The price of fleece in Tasmania was $5.46 in October. That was 15 cents more than in "
        "September, though still short of June's $5.85.",
        "$5.85",
    ),
}


@pytest.mark.parametrize(("text", "figure"), LEVELS.values(), ids=LEVELS)
def test_a_level_after_a_move_is_none(text: str, figure: str) -> None:
    found = verdicts_of(text, birds_and_wool(), "2025-11-20")[figure]
    assert (found.rating, found.operation) == ("supported", "level")


@pytest.mark.parametrize(("text", "figure"), LEVELS.values(), ids=LEVELS)
def test_a_wrong_level_after_a_move_is_not_borne_out(text: str, figure: str) -> None:
    wrong = figure.replace("8", "6").replace("9", "4")
    text = text.replace(figure, wrong)
    found = verdicts_of(text, birds_and_wool(), "2025-11-20")
    assert found[wrong].rating != "supported"


def test_a_move_of_its_size_is_still_set_against_the_move() -> None:
    text = "Shetland gained 23,800 pairs of kittiwakes in 2024, short of the 30,000 of 2023."
    found = verdicts_of(text, birds_and_wool(), "2025-11-20")
    assert found["30,000"].claim.operation == "change"
