"""Of many measures some are told by chance: by a part, by a title, beside a strange noun."""

from datetime import date
from functools import cache

import pytest
from small_catalogue import catalogue_of

from verifier.match.contradicted import is_contradicted
from verifier.match.guessing import AROUND
from verifier.matched import Matched, match_sentence
from verifier.reference.catalogue import Catalogue
from verifier.settings import Settings

PART = "housing, water, electricity and gas"
SERIES = f"""\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
cpi,Consumer prices of Germany,cpi,DEU,,index,0,M,index,year_on_year,yes
homes,"Prices for {PART} in Germany",cpi,DEU,"{PART}",index,0,M,index,year_on_year,no
olives,Prices for olive oil in Germany,cpi,DEU,olive oil,index,0,M,index,year_on_year,no
science,Researchers in Israel,researchers,ISR,,person,0,A,stock,year_on_year,yes
museums,Museum visits in the Netherlands,museum_visits,NLD,,person,0,A,flow,year_on_year,yes
births,Births in Ireland,births,IRL,,births,0,A,flow,year_on_year,yes
flights,Flights to schedule in Italy,flight_punctuality,ITA,,percent,0,A,rate,year_on_year,yes
loans,Non-performing loans in Italy,npl_ratio,ITA,,percent,0,A,rate,year_on_year,yes
jobs,Employment in Italy,employment,ITA,,person,0,A,stock,year_on_year,yes
brent,"Oil price, Brent",oil_price,WLD,Brent,USD,0,D,price,year_on_year,yes
"""
PUBLISHED = date(2026, 1, 20)


@cache
def pack() -> Catalogue:
    rows = ["series,period,value,published"]
    for line in SERIES.splitlines()[1:]:
        cells = line.split(",")
        when = {"A": "2025", "M": "2025-12", "D": "2026-01-16"}
        rows.append(f"{cells[0]},{next(when[c] for c in cells if c in when)},40,")
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


def matched(text: str) -> Matched:
    return match_sentence(text, pack(), Settings(), PUBLISHED)[0]


BY_CHANCE = [
    "The housing association Vonovia says 2.1% of its flats in Germany stand empty.",
    "Researchers in Israel taught 23 rats to drive a small car.",
    "A museum in Amsterdam hung 28 paintings that it had kept in the cellar.",
]


@pytest.mark.usefixtures("many")
@pytest.mark.parametrize("text", BY_CHANCE)
def test_a_measure_told_by_chance_is_no_match(text: str) -> None:
    found = matched(text)
    assert found.series is None
    assert all(is_contradicted(one) for one in found.candidates if AROUND in dict(one.parts))


@pytest.mark.usefixtures("many")
def test_loose_words_name_nothing_where_others_tell_as_much() -> None:
    text = "In Italy 40% of borrowers with a bad loan pay their bank on time."
    assert matched(text).series != "flights"


@pytest.mark.usefixtures("many")
def test_a_part_is_guessed_where_the_measure_is_named_and_the_words_tell_the_part() -> None:
    text = "For the liquid gold of Andalusian groves shop prices in Germany rose 40% in December."
    assert matched(text).series == "olives"


@pytest.mark.usefixtures("many")
@pytest.mark.parametrize(
    "text",
    [
        "The frames of opticians were 40% cheaper in German shops in December.",
        "Prices of spectacles in Germany rose 40% in December.",
    ],
)
def test_a_part_that_its_words_do_not_tell_is_not_guessed(text: str) -> None:
    assert matched(text).series not in ("olives", "homes")


@pytest.mark.usefixtures("many")
def test_how_often_something_was_done_is_no_percentage() -> None:
    assert (
        matched("A pilot with an airline in Italy has landed on the runway 40 times.").series
        is None
    )


@pytest.mark.usefixtures("many")
@pytest.mark.parametrize(
    ("series", "text"),
    [
        ("flights", "Some 40% of flights landed on time in Italy last year."),
        ("jobs", "Italy had 40 people in work last year."),
        ("homes", "Consumer prices for housing in Germany rose 2.1% in December."),
        ("science", "Researchers in Israel numbered 98,000 last year."),
        ("science", "Israel counted 98,000 researchers last year."),
        ("museums", "Museum visits in the Netherlands rose to 31 million last year."),
        ("births", "Midwives in Ireland delivered 54,000 babies last year."),
        ("brent", "Buyers of North Sea crude paid $63.4 for a barrel in London on Friday."),
    ],
)
def test_a_measure_that_is_named_or_told_by_its_words_is_matched(series: str, text: str) -> None:
    assert matched(text).series == series
