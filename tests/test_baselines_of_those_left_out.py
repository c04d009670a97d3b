"""What is told of another place, whose name of the measure is left out, is set against the time
that the figure before it was set against."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
mlt,Catch of fish of Malta,fish_catch,MLT,tonne,0,A,flow,year_on_year,yes
cyp,Catch of fish of Cyprus,fish_catch,CYP,tonne,0,A,flow,year_on_year,yes
isl,Catch of fish of Iceland,fish_catch,ISL,tonne,0,A,flow,year_on_year,yes
"""
YEARS = ("2019", "2023", "2024")
CATCH = {"mlt": (2_000, 2_350, 2_300), "cyp": (1_500, 1_700, 1_740), "isl": (9_000, 8_600, 8_100)}


@cache
def isles() -> Catalogue:
    """The catch of three islands in 2019, 2023 and 2024."""
    return catalogue_told(SERIES, YEARS, CATCH)


LED = "Malta's catch of fish was 15% higher in 2024 than in 2019"


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (f"{LED}. Cyprus's had gone up by 16%.", "16%", "supported"),
        (f"{LED}. That of Cyprus rose by 16%.", "16%", "supported"),
        (f"{LED}. Cyprus's had gone up by 16%, that of Iceland was down 10%.", "10%", "supported"),
        (f"{LED}. Iceland's, by contrast, was 10% lower, and Cyprus's rose by 16%.", "16%",
         "supported"),
        (f"{LED}. Cyprus's had gone up by 61%.", "61%", "mismatch"),
        (f"{LED}. Cyprus's rose 2.4% on the year.", "2.4%", "supported"),
        (f"{LED}. Cyprus's rose 2.4% from 2023.", "2.4%", "supported"),
    ],
)  # fmt: skip
def test_another_place_is_set_against_the_same_time(text: str, figure: str, rating: str) -> None:
    found = verdicts_of(text, isles(), "2025-06-20")[figure]
    assert found.rating == rating, found.explanation


@pytest.mark.parametrize(
    "text",
    [
        f"{LED}. Cyprus sold 12% more of its catch.",
        f"{LED}. Stocks were low. Cyprus's had gone up by 2.4%.",
    ],
)
def test_what_names_its_own_is_not(text: str) -> None:
    shares = {"12%", "2.4%"}
    found = [v for k, v in verdicts_of(text, isles(), "2025-06-20").items() if k in shares]
    assert all(str(v.baseline) != "2019" for v in found)
