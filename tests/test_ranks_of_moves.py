"""Places among moves: the steepest fall is the lowest figure, and no autumn."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
all,Water use in Cyprus,water_use,CYP,,litre,9,A,flow,year_on_year,yes
farms,"Water use in Cyprus, farming",water_use,CYP,farming,litre,9,A,flow,year_on_year,no
homes,"Water use in Cyprus, households",water_use,CYP,households,litre,9,A,flow,year_on_year,no
hotels,"Water use in Cyprus, hotels",water_use,CYP,hotels,litre,9,A,flow,year_on_year,no
works,"Water use in Cyprus, factories",water_use,CYP,factories,litre,9,A,flow,year_on_year,no
parks,"Water use in Cyprus, parks",water_use,CYP,parks,litre,9,A,flow,year_on_year,no
"""
FIGURES = {
    "all": (262, 268, 252),
    "farms": (140, 145, 133),
    "homes": (80, 78, 71),
    "hotels": (20, 23, 25),
    "works": (12, 12, 14),
    "parks": (10, 10, 9),
}


@cache
def cyprus() -> Catalogue:
    rows = ["series,period,value"]
    for key, values in FIGURES.items():
        rows += [
            f"{key},{year},{value}" for year, value in zip((2022, 2023, 2024), values, strict=True)
        ]
    return catalogue_of(HEAD, "\n".join(rows) + "\n")


def _rating(text: str, figure: str) -> str:
    return verdicts_of(text, cyprus(), "2025-04-14")[figure].rating


FELL = "Water use by {} fell {}% in Cyprus in 2024, the {}"


@pytest.mark.parametrize(
    ("text", "cue", "rating"),
    [
        (FELL.format("parks", "10", "steepest fall of any user."),
         "steepest fall of any user", "supported"),
        (FELL.format("farming", "8.3", "steepest fall of any user."),
         "steepest fall of any user", "unverified"),
        (FELL.format("households", "9", "second-biggest fall of any user."), "second", "supported"),
        (FELL.format("farming", "8.3", "second-biggest fall of any user."), "second", "mismatch"),
        (FELL.format("farming", "8.3", "smallest fall of any user."),
         "smallest fall of any user", "supported"),
        (FELL.format("parks", "10", "smallest fall of any user."),
         "smallest fall of any user", "unverified"),
        ("The fall in water use by households in Cyprus in 2024, of 7 billion litres, was second "
         "only to that in farming.", "second", "supported"),
        ("The fall in water use by parks in Cyprus in 2024, of 1 billion litres, was second only "
         "to that in farming.", "second", "mismatch"),
        ("Water use by households in Cyprus in 2024, at 71 billion litres, was second only to that "
         "of farming.", "second", "supported"),
        ("Water use by hotels in Cyprus rose 8.7% in 2024, the second-largest increase of any "
         "user.", "second", "supported"),
    ],
)  # fmt: skip
def test_a_place_among_moves_is_taken_by_how_far_they_went(
    text: str, cue: str, rating: str
) -> None:
    assert _rating(text, cue) == rating


def test_the_steepest_fall_of_several_is_none_in_time() -> None:
    text = "Water use in Cyprus fell in 2024. Parks had the steepest fall, of 10%."
    assert "steepest fall" not in verdicts_of(text, cyprus(), "2025-04-14")


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("Households in Cyprus used 71 billion litres of water in 2024. That was second only to "
         "farming.", "supported"),
        ("Factories in Cyprus used 14 billion litres of water in 2024. That was second only to "
         "farming.", "mismatch"),
        ("Households in Cyprus used 71 billion litres of water in 2024, second behind farming.",
         "supported"),
        ("Hotels in Cyprus used 25 billion litres of water in 2024, second behind farming.",
         "mismatch"),
    ],
)  # fmt: skip
def test_those_named_behind_a_place_do_not_hold_it(text: str, rating: str) -> None:
    found = verdicts_of(text, cyprus(), "2025-04-14")["second"]
    assert found.rating in (rating, "unverified")
    assert "farming, 2024" not in (found.explanation or "").partition(":")[0]


@pytest.mark.parametrize(("figure", "rating"), [("7 billion", "supported"), ("9 billion", "")])
def test_a_figure_is_not_of_those_that_stand_ahead_of_it(figure: str, rating: str) -> None:
    text = (
        "Water use by households in Cyprus fell 9% to 71 billion litres in 2024. The drop of "
        f"{figure} litres was second only to that in farming (12 billion litres)."
    )
    found = verdicts_of(text, cyprus(), "2025-04-14")[f"{figure} litres"]
    assert found.rating == rating or (not rating and found.rating != "supported")
    assert "farming, 2024" not in found.explanation.partition(":")[0]
