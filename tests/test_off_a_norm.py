"""Distances from a norm: the mean of the same time of several years, of which no move is told."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis
lake,"Water in the reservoirs, Malta",water_stored,MLT,cubic metres,3,M,stock,year_on_year
norm,"Water in the reservoirs, Malta, ten-year average",water_stored,MLT,cubic metres,3,M,stock,
"""


@cache
def malta() -> Catalogue:
    """In May 2025 Malta had 1,260,000 cubic metres, 12.5% above the mean of ten years, 1,120,000,
    which itself was 1.8% up on the year and had been 1,130,000 in April."""
    return catalogue_told(
        SERIES,
        ["2024-05", "2025-04", "2025-05"],
        {"lake": [1_200, 1_250, 1_260], "norm": [1_100, 1_130, 1_120]},
    )


def rating_of(text: str, figure: str) -> Rating:
    """The rating of one figure of a text of June 2025."""
    return verdicts_of(text, malta(), "2025-06-12")[figure].rating


LED = "Malta had 1.26 million cubic metres of water in its reservoirs in May"


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (LED + ", {} above the ten-year average.", "12.5%", "15.2%"),
        (LED + ", putting them {} above the ten-year average for May.", "12.5%", "15.2%"),
        (LED + ". Stocks were {} above the ten-year average.", "12.5%", "15.2%"),
        (LED + ", {} more than the ten-year average of 1.12 million.", "12.5%", "1.8%"),
        (
            LED + ". That was 5% more than a year before and {} over the 10-year mean.",
            "12.5%",
            "5%",
        ),
        (LED + ", {} above the ten-year average.", "140,000 cubic metres", "104,000 cubic metres"),
    ],
)
def test_a_distance_from_a_norm_is_no_move(text: str, right: str, wrong: str) -> None:
    assert rating_of(text.format(right), right) is Rating.SUPPORTED
    if wrong not in text:
        assert rating_of(text.format(wrong), wrong) is not Rating.SUPPORTED


def test_a_figure_on_the_other_side_of_its_norm_is_not_right() -> None:
    assert rating_of(LED + ", 12.5% below the ten-year average.", "12.5%") is not Rating.SUPPORTED


def test_the_norm_is_that_of_the_time_told() -> None:
    text = LED + ", 12.5% above the ten-year average of {}."
    assert rating_of(text.format("1.12 million"), "1.12 million") is Rating.SUPPORTED
    assert rating_of(text.format("1.13 million"), "1.13 million") is not Rating.SUPPORTED


def test_a_norm_may_move_itself() -> None:
    text = (
        "In Malta the ten-year average of water in the reservoirs was 1.12 million cubic metres in"
    )
    assert rating_of(f"{text} May, up 1.8% from a year ago.", "1.8%") is Rating.SUPPORTED


@pytest.mark.parametrize(
    "rest",
    [
        ", 12.5% above the five-year average.",
        ", 12.5% above the five-year average of 1.12 million.",
        ", and rain was 12.5% above the ten-year average.",
        " while farmers’ wells held 12.5% more than the ten-year average.",
        ", with inflows 12.5% above the ten-year average.",
        ", not 12.5% above the ten-year average.",
        ", and forecasters see it 12.5% above the ten-year average by autumn.",
        ". Prices of water were 12.5% above their ten-year average.",
        ". Sicily’s lakes were 12.5% above the ten-year average.",
        ". Gozo’s, at 0.2 million, were 12.5% above the ten-year average.",
        ". A year ago it was 12.5% above the ten-year average.",
        ". In April it was 12.5% above the ten-year average.",
        ". If it rains it will be 12.5% above the ten-year average.",
        ". Rainfall was 140,000 cubic metres above the ten-year average.",
    ],
)
def test_a_distance_of_something_else_is_not_right(rest: str) -> None:
    figure = "140,000 cubic metres" if "140,000" in rest else "12.5%"
    assert rating_of(LED + rest, figure) is not Rating.SUPPORTED
