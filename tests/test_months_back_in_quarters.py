"""Figures by the quarter that are set against those of so many months or half years before."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
nurses,Nurses employed in Malta,employment,MLT,person,0,Q,stock,year_on_year,yes
"""
QUARTERS = [f"{year}-Q{quarter}" for year in (2022, 2023, 2024) for quarter in (1, 2, 3, 4)]
NURSES = (4103, 4151, 4237, 4262, 4318, 4390, 4371, 4455, 4520, 4608, 4647, 4781)


def rating(text: str, figure: str) -> Rating:
    catalogue = catalogue_told(HEAD, QUARTERS, {"nurses": NURSES})
    led = "Malta employed 4,781 nurses at the end of the fourth quarter"
    return verdicts_of(f"{led}, {text}.", catalogue, "2025-02-20")[figure].rating


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("173 more than six months ago", "173"),
        ("391 more than 18 months earlier", "391"),
        ("10.7% more than a year and nine months before", "10.7%"),
        ("630 more than two and a half years ago", "630"),
        ("up from 4,390 a year and a half earlier", "4,390"),
        ("326 more than 12 months ago", "326"),
        ("134 more than three months earlier", "134"),
    ],
)
def test_months_that_fill_quarters_count_back_in_them(text: str, figure: str) -> None:
    assert rating(text, figure) is Rating.SUPPORTED


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("326 more than six months ago", "326"),
        ("173 more than 18 months earlier", "173"),
        ("391 more than 12 months ago", "391"),
    ],
)
def test_the_change_of_another_stretch_is_none_of_it(text: str, figure: str) -> None:
    assert rating(text, figure) is Rating.MISMATCH


@pytest.mark.parametrize("text", ["212 more than five months ago", "6.1% more than 14 months ago"])
def test_months_that_fill_none_are_held_against_no_year(text: str) -> None:
    assert rating(text, text.split()[0]) is Rating.UNVERIFIED
