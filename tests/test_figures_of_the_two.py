"""Figures told of the former or the latter of two, and of the two in turn, in the next sentence."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline,aliases
all,"Brackley Mills, sales, group",sales,GBR,,GBP,6,Q,flow,year_on_year,yes,
yarn,"Brackley Mills, sales, yarn",sales,GBR,yarn,GBP,6,Q,flow,year_on_year,no,
rope,"Brackley Mills, sales, rope",sales,GBR,rope,GBP,6,Q,flow,year_on_year,no,
net,"Brackley Mills, sales, nets",sales,GBR,nets,GBP,6,Q,flow,year_on_year,no,
"""
PERIODS = tuple(f"{year}-Q{quarter}" for year in (2024, 2025) for quarter in (1, 2, 3, 4))
TWO = "Brackley Mills sold rope for £84m in the fourth quarter, against £327m for the group."


@cache
def mills() -> Catalogue:
    return catalogue_told(
        HEAD,
        PERIODS,
        {
            "all": (301, 318, 296, 309, 312, 334, 305, 327),
            "yarn": (122, 131, 118, 127, 119, 133, 125, 130),
            "rope": (71, 76, 69, 75, 74, 81, 78, 84),
            "net": (108, 111, 109, 107, 119, 120, 102, 113),
        },
    )


def rating(text: str, quote: str) -> str:
    """The rating of a figure of a text of early 2026."""
    return str(verdicts_of(text, mills(), "2026-01-22")[quote].rating)


@pytest.mark.parametrize(
    ("behind", "quote"),
    [
        ("The former was up 12.0% from a year earlier, the latter 5.8%.", "12.0%"),
        ("The former was up 12.0% from a year earlier, the latter up 5.8%.", "5.8%"),
        ("A quarter earlier the two had stood at £78m and £305m respectively.", "£78m"),
        ("A quarter earlier the two had stood at £78m and £305m respectively.", "£305m"),
        ("A year earlier the numbers were £75m and £309m.", "£75m"),
        ("A year earlier the numbers were £75m and £309m.", "£309m"),
    ],
)
def test_a_figure_of_one_of_the_two_is_of_its_series(behind: str, quote: str) -> None:
    assert rating(f"{TWO} {behind}", quote) == "supported"


@pytest.mark.parametrize(
    ("behind", "quote"),
    [
        ("The former was up 5.8% from a year earlier, the latter up 12.0%.", "5.8%"),
        ("The former was up 5.8% from a year earlier, the latter up 12.0%.", "12.0%"),
        ("A quarter earlier the two had stood at £305m and £78m respectively.", "£305m"),
        ("A year earlier the numbers were £75m and £390m.", "£390m"),
    ],
)
def test_the_figure_of_the_other_one_is_wrong(behind: str, quote: str) -> None:
    assert rating(f"{TWO} {behind}", quote) == "mismatch"


@pytest.mark.parametrize(
    "text",
    [
        # of three nobody can say which are "the two"
        "Brackley Mills sold rope for £84m in the fourth quarter, yarn for £130m, nets for £113m."
        " The former was up 5.6% from a year earlier.",
        # the sentence before tells of one thing only
        "Brackley Mills sold rope for £84m in the fourth quarter. The latter was up 5.6% from a "
        "year earlier.",
    ],
)
def test_the_former_of_more_or_fewer_than_two_accuses_nobody(text: str) -> None:
    assert rating(text, "5.6%") != "mismatch"


def test_the_figures_of_two_that_stand_side_by_side_come_in_their_order() -> None:
    text = (
        "Brackley Mills' sales of rope stood at £84m in the fourth quarter, its sales of yarn at "
        "£130m. In the third quarter the figures had been £78m and £125m, in that order."
    )
    assert {rating(text, quote) for quote in ("£78m", "£125m")} == {"supported"}
