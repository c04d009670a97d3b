"""A move right on a basis that the text does not tell, beside two levels that make another one."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

FIRM = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
p,"Pemberton Pies, operating profit",operating_profit,,GBP,6,Q,flow,year_on_year,yes
"""
QUARTERS = ["2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3"]


@pytest.fixture(scope="module")
def pies() -> Catalogue:
    """Down by 6.4% on the year and by 1.9% on the quarter."""
    return catalogue_told(FIRM, QUARTERS, {"p": [59.8, 60.7, 55.8, 57.1, 56.0]})


LEAD = "Operating profit of Pemberton Pies "


@pytest.mark.parametrize(
    "text",
    [
        "was £56m in the third quarter, down from £59.8m, a fall of 1.9%.",
        "was £56m in the third quarter, down 1.9% from £59.8m.",
        "was £56m in the third quarter, down from £59.8m. That's 1.9% lighter.",
        "was £56m in the third quarter, down from £59.8m. That is a fall of 1.9%.",
        "fell 1.9% to £56m in the third quarter from £59.8m.",
    ],
)
def test_a_move_between_two_levels_is_that_of_both(text: str, pies: Catalogue) -> None:
    verdict = verdicts_of(LEAD + text, pies, "2025-11-12")["1.9%"]
    assert (verdict.rating, verdict.reason) == ("mismatch", "inconsistent")


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("was £56m in the third quarter, down from £59.8m, a fall of 6.4%.", "6.4%"),
        ("was £56m in the third quarter, down from £57.1m in the second, a fall of 1.9%.", "1.9%"),
        ("was £56m in the third quarter, down from £59.8m. That's 6.4% lighter.", "6.4%"),
        ("was £56m in the third quarter, down from £57.1m. That's 1.9% less.", "1.9%"),
        (
            "was £56m in the third quarter, down from £59.8m. That's 1.9% less on the quarter.",
            "1.9%",
        ),
        ("was £56m in the third quarter, down from £59.8m. That's 1.9% below the second.", "1.9%"),
        # its own words tell the basis
        ("was £56m in the third quarter, down from £59.8m, a fall of 1.9% on the quarter.", "1.9%"),
        ("fell 1.9% on the quarter to £56m, down from £59.8m a year before.", "1.9%"),
        ("fell 1.9% to £56m in the third quarter, and was down from £59.8m a year ago.", "1.9%"),
    ],
)
def test_a_move_of_another_pair_or_basis_is_not_accused(
    text: str, figure: str, pies: Catalogue
) -> None:
    verdict = verdicts_of(LEAD + text, pies, "2025-11-12")[figure]
    assert verdict.rating is not Rating.MISMATCH
