"""A measure that one word names gives way where all the others tell of another measure."""

from datetime import date
from functools import cache

import pytest
from small_catalogue import catalogue_of

from verifier.match.contradicted import is_contradicted
from verifier.match.guessing import AROUND
from verifier.matched import Matched, match_sentence
from verifier.reference.catalogue import Catalogue
from verifier.settings import Settings

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
hotels,Hotel occupancy in Morocco,hotel_occupancy_rate,MAR,,percent,0,M,rate,year_on_year,yes
dams,Water held in the reservoirs of Morocco,reservoir_level,MAR,,percent,0,M,rate,year_on_year,yes
shops,Retail sales of Morocco,retail_sales,MAR,,index,0,M,index,year_on_year,yes
gdp,Gross domestic product of Morocco,gdp,MAR,,MAD,6,M,flow,year_on_year,yes
births,Births in Morocco,births,MAR,,births,0,M,flow,year_on_year,yes
"""
PUBLISHED = date(2026, 1, 20)


@cache
def morocco() -> Catalogue:
    rows = ["series,period,value,published"]
    for line in SERIES.splitlines()[1:]:
        key = line.partition(",")[0]
        rows += [f"{key},2025-{month:02d},{40 + month}," for month in range(1, 13)]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


def matched(text: str, meanings: str = "associations") -> Matched:
    return match_sentence(text, morocco(), Settings(meanings=meanings), PUBLISHED)[0]


OVERSHADOWED = [
    "Moroccan dams, lakes and spillways stood 46.1% full after a month of downpours.",
    "Behind the walls of its reservoirs, drought-stricken Morocco is 46.1% full of water.",
]


@pytest.mark.parametrize("text", OVERSHADOWED)
def test_a_word_among_those_of_another_measure_names_none(text: str) -> None:
    assert matched(text).series != "hotels"


@pytest.mark.parametrize(
    ("series", "text"),
    [
        ("hotels", "Moroccan hotels were 46.1% full in November."),
        ("gdp", "Morocco's GDP grew 4.6% in November."),
        ("births", "Births in Morocco fell 4.6% in November, as fewer couples marry."),
        ("shops", "Retail sales in Morocco rose 4.6% in November as reservoirs filled up."),
    ],
)
def test_a_measure_that_its_own_words_surround_keeps_its_figure(series: str, text: str) -> None:
    assert matched(text).series == series


def test_what_is_overshadowed_shows_it_in_its_score_and_accuses_nobody() -> None:
    for text in OVERSHADOWED:
        for one in matched(text).candidates:
            if AROUND in dict(one.parts):
                assert is_contradicted(one)


def test_a_measure_is_not_overshadowed_where_words_around_are_switched_off() -> None:
    for text in OVERSHADOWED:
        assert all(AROUND not in dict(one.parts) for one in matched(text, "off").candidates)
