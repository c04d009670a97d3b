"""Levels that are counted by the year, which give the moves beside them no yearly pace."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,adjustment,nature,basis,headline
st,"Housing starts, seasonally adjusted annual rate",housing_starts,USA,dwellings,3,M,SAAR,flow,\
period_on_period,yes
"""


@cache
def starts() -> Catalogue:
    """Homes begun in June and July 2025, in thousands a year."""
    rows = ["series,period,value,published", "st,2025-06,1278,", "st,2025-07,1212,"]
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Housing starts fell 5.2% to an annualized 1.212 million in July.", "5.2%"),
        ("Housing starts fell 5.2% to an annualised 1,212,000 homes in July.", "5.2%"),
        ("Housing starts fell 5.2% to an annualized roughly 1.2 million in July.", "5.2%"),
        (
            "Housing starts shed 5.2% to hit an annualised, seasonally adjusted 1.212 million in "
            "July.",
            "5.2%",
        ),
        ("Housing starts fell an annualized 47.1% in July.", "47.1%"),
        ("Housing starts fell 47.1% annualized to 1.212 million in July.", "47.1%"),
        ("Housing starts fell 47.1% annualised, against 1.278 million in June.", "47.1%"),
    ],
)
def test_an_annualised_count_is_a_level_and_no_pace(text: str, figure: str) -> None:
    assert verdicts_of(text, starts(), "2025-08-21")[figure].rating == "supported"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Housing starts fell 47.1% to an annualized 1.212 million in July.", "47.1%"),
        ("Housing starts fell an annualized 5.2% in July.", "5.2%"),
    ],
)
def test_a_move_on_the_other_basis_is_not_borne_out(text: str, figure: str) -> None:
    assert verdicts_of(text, starts(), "2025-08-21")[figure].rating != "supported"
