"""Figures held against a part that their sentence does not tell of, beside what is open; where the
part is told, or the right figure is there but for a slip, a wrong one stands."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
cars,"New car registrations, electric, Norway",new_car_registrations,NOR,electric,cars,0,M,flow,\
year_on_year,no
nights,"Nights in hotels, Norway",hotel_nights,NOR,,nights,0,M,flow,year_on_year,yes
claims,"Initial claims for jobless benefit, four-week moving average, Norway",jobless_claims,NOR,\
four-week moving average,persons,0,M,stock,period_on_period,no
bal_goods,"Trade balance in goods, Norway",trade_balance,NOR,goods,NOK,9,M,flow,year_on_year,no
bal_serv,"Trade balance in services, Norway",trade_balance,NOR,services,NOK,9,M,flow,year_on_year,no
"""
FIGURES = {
    "cars": (8120, 8940, 10310, 9870, 9955, 10420, 9130, 9015, 10880, 11240, 11605, 12310),
    "nights": (1204, 1287, 1431, 1502, 1688, 1903, 2251, 2174, 1719, 1544, 1322, 1270),
    "claims": (9100, 9150, 9050, 9000, 8950, 8900, 8970, 9010, 9080, 9130, 9170, 9200),
    "bal_goods": (61.2, 58.4, 55.1, 52.3, 50.8, 49.9, 48.2, 46.5, 47.1, 45.3, 43.6, 41.9),
    "bal_serv": (-8.1, -7.9, -8.4, -8.8, -9.2, -9.5, -9.9, -10.4, -10.1, -9.7, -9.3, -9.1),
}
REST = (
    "Hotels had 1,270 nights to sell in December, after 1,322 in November and 1,544 in October.\n\n"
    "Electric cars numbered 12,310 in December, against 11,605 in November and 11,240 in October. "
    "In September 10,880 were registered, in August 9,015."
)


@cache
def norway() -> Catalogue:
    months = [f"2025-{month:02d}" for month in range(1, 13)]
    return catalogue_told(SERIES, months, FIGURES)


def accused_in(sentence: str) -> set[str]:
    """The figures of a sentence, at the head of a text that is mostly right, that are accused."""
    verdicts = verdicts_of(f"{sentence} {REST}", norway(), "2026-01-20")
    return {figure for figure, v in verdicts.items() if v.rating is Rating.MISMATCH}


@pytest.mark.parametrize(
    "sentence",
    [
        "New car registrations in Norway rose 6.8% in December to 17,320.",
        "New car registrations in Norway fell to 17,320 in December from 18,240 in November.",
        "New car registrations in Norway fell 6.1% in December from 18,240 in November.",
        "Initial claims for jobless benefit in Norway rose to 9,460 in December from 9,310 in "
        "November.",
        "Initial claims for jobless benefit in Norway rose by 310 in December to 9,460, the "
        "highest of the year.",
        # A sister of what is not told apart: the balance in goods for that in all.
        "Norway's trade surplus narrowed to 32.8 billion kroner in December from 34.3 billion in "
        "November.",
    ],
)
def test_a_figure_of_a_part_that_is_not_told_is_left_open(sentence) -> None:
    assert not accused_in(sentence)


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        # The part is told.
        ("New electric car registrations in Norway rose 3.8% in December from November.", "3.8%"),
        (
            "The four-week moving average of initial claims for jobless benefit in Norway rose to "
            "9,460 in December from 9,310 in November.",
            "9,460",
        ),
        (
            "Norway's trade surplus in goods narrowed to 32.8 billion kroner in December from 34.3 "
            "billion in November.",
            "34.3 billion",
        ),
        # The right figure is there but for two digits that changed places.
        (
            "New car registrations in Norway came to 13,210 in December, after 1,480 vans in June.",
            "13,210",
        ),
        # A right figure of the part stands beside it.
        (
            "New car registrations in Norway came to 12,310 in December, up 3.8% from November.",
            "3.8%",
        ),
        (
            "Norway's trade surplus narrowed to 41.9 billion kroner in December from 46.3 billion "
            "in November.",
            "46.3 billion",
        ),
    ],
)
def test_a_wrong_figure_stands_where_the_part_is_told_or_all_else_is_right(sentence, wrong) -> None:
    assert wrong in accused_in(sentence)
