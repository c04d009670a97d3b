"""Shares whose whole is what a pronoun stands for."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
w,"Patients waiting more than a year, Malta",long_waits,MLT,,persons,0,M,stock,year_on_year,yes
w_goz,"Patients waiting more than a year, Gozo General",long_waits,MLT,Gozo General,persons,0,M,\
stock,year_on_year,no
w_mat,"Patients waiting more than a year, Mater Dei",long_waits,MLT,Mater Dei,persons,0,M,\
stock,year_on_year,no
"""


@pytest.fixture(scope="module")
def waits() -> Catalogue:
    figures = {"w": (8051, 8677), "w_goz": (3387, 3891), "w_mat": (1968, 2044)}
    return catalogue_told(HEAD, ["2025-08", "2025-09"], figures)


@pytest.mark.parametrize(
    ("share", "quote", "rating"),
    [
        ("More than four in ten of them", "four in ten", Rating.SUPPORTED),
        ("More than two fifths of these", "two fifths", Rating.SUPPORTED),
        ("More than half of them", "half", None),
    ],
)
def test_a_share_of_them_is_one_of_what_was_told_before(
    share: str, quote: str, rating: Rating | None, waits: Catalogue
) -> None:
    text = (
        "In Malta 8,677 patients had been waiting more than a year at the end of September, up "
        f"from 8,051 in August. {share}, 3,891, were at Gozo General."
    )
    found = verdicts_of(text, waits, "2025-10-20")[quote]
    assert found.rating is rating or (rating is None and found.rating is not Rating.SUPPORTED)
