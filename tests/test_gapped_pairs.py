"""The former and the latter of two parts of which the first leaves its noun to the second."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline\n"


@cache
def stoppages() -> Catalogue:
    """Strikes in Austria, all and in the two sectors."""
    parts = {"": 97, "public sector": 76, "private sector": 21}
    series = "".join(
        f's{n},"Strikes in Austria{", " + part if part else ""}",strikes,AUT,{part},strikes,0,Q,'
        f"flow,,{'no' if part else 'yes'}\n"
        for n, part in enumerate(parts)
    )
    rows = "".join(f"s{n},2025-Q3,{value}\n" for n, value in enumerate(parts.values()))
    return catalogue_of(HEAD + series, "series,period,value\n" + rows)


@pytest.mark.parametrize(
    "named", ["the public and the private sector", "the public and private sectors"]
)
@pytest.mark.parametrize(
    ("told", "figure", "rating"),
    [
        ("In the former it was 76, in the latter 21.", "76", "supported"),
        ("In the former it was 76, in the latter 21.", "21", "supported"),
        ("In the former it was 21, in the latter 76.", "21", "mismatch"),
    ],
)
def test_a_part_may_leave_its_noun_to_the_next(
    named: str, told: str, figure: str, rating: str
) -> None:
    text = (
        "There were 97 strikes in Austria in the third quarter of 2025, and the number of strikes "
        f"in {named} went separate ways. {told}"
    )
    found = verdicts_of(text, stoppages(), "2025-12-10")[figure]
    assert found.rating == rating, found.explanation
