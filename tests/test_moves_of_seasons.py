"""Levels of a season that are said to have moved the other way than they did."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
gate,"Attendance per game, handball league, Norway",handball_attendance,NOR,person,0,M,rate,year_on_year,yes
"""  # noqa: E501
SEASONS = {2021: 1_190, 2022: 1_254, 2023: 1_375, 2024: 1_322}


@pytest.fixture(scope="module")
def halls() -> Catalogue:
    """A mean of each season, from October to May, of which none is told of the summer between."""
    rows = [f"gate,{year}-10/{year + 1}-05,{mean}" for year, mean in SEASONS.items()]
    return catalogue_of(SERIES, "\n".join(["series,period,value", *rows]) + "\n")


@pytest.mark.parametrize(("verb", "right"), [("fell", True), ("rose", False)])
def test_a_season_is_held_against_the_season_before(
    verb: str, right: bool, halls: Catalogue
) -> None:
    text = (
        f"Attendance per game in the Norwegian handball league {verb} to 1,322 in the season from "
        "October 2024 to May 2025."
    )
    found = verdicts_of(text, halls, "2025-06-20")["1,322"]
    assert (found.rating is Rating.SUPPORTED) is right
    assert ("after the opposite move" in found.explanation) is not right
