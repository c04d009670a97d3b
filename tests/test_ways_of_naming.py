"""A measure, a sum and a step that are called otherwise are the same ones."""

import re
from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.language.figures.quantities import find_figures
from verifier.model.printed_money import MARK
from verifier.model.span import Span
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
pay,"Weekly earnings, Malta",weekly_earnings,MLT,,EUR,0,M,price,year_on_year,yes
reg,"Weekly earnings, regular pay, Malta",weekly_earnings,MLT,regular pay,EUR,0,M,price,\
year_on_year,no
real,"Real wages, regular pay, Malta",real_wages,MLT,regular pay,index,0,M,index,year_on_year,no
shops,"Retail sales, Malta",retail_sales,MLT,,EUR,6,M,flow,year_on_year,yes
net,"Internet sales as a percentage of total retail sales, Malta",online_share,MLT,,percent,0,M,\
rate,year_on_year,no
m,"Imports of Malta",imports,MLT,,USD,6,M,flow,year_on_year,yes
m_boats,"Imports of Malta, boats",imports,MLT,boats,USD,6,M,flow,year_on_year,no
us,"Imports of the United States",imports,USA,,USD,6,M,flow,year_on_year,yes
thefts,"Thefts of boats, Malta",thefts,MLT,,case,0,M,flow,year_on_year,yes
dead,"Road deaths, Malta",road_deaths,MLT,,person,0,M,flow,year_on_year,yes
margin,"Gross margin, Malta",gross_margin,MLT,,percent,0,M,rate,year_on_year,yes
"""
LEVELS = {
    "pay": (700, 728),
    "reg": (650, 682.5),
    "real": (100, 101.3),
    "shops": (430, 447.2),
    "net": (21.0, 23.0),
    "m": (500, 550),
    "m_boats": (100, 110),
    "us": (300000, 310000),
    "thefts": (14, 17),
    "dead": (38, 41),
    "margin": (51.4, 52.3),
}


@cache
def malta() -> Catalogue:
    """Malta's figures of every month of 2024 and 2025, the same in all months of a year."""
    rows = ["series,period,value,published"]
    for key, levels in LEVELS.items():
        for year, level in zip((2024, 2025), levels, strict=True):
            rows += [f"{key},{year}-{month:02d},{level}," for month in range(1, 11)]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


SHOPS = "Malta's retail sales rose by 4.0% in October from a year earlier. "
BUYING = "Malta's imports came to $550 million in October. "
STOLEN = "Thefts of boats in Malta climbed to 17 in October. "


@pytest.mark.parametrize(
    ("told", "figure"),
    [
        ("Malta's regular pay grew by 5.0% in October from a year earlier.", "5.0%"),
        ("Malta's regular wages grew by 5.0% in October from a year earlier.", "5.0%"),
        (SHOPS + "In September sales had grown by 4.0%.", "4.0%"),
        (SHOPS + "In September total sales had grown by 4.0%.", "4.0%"),
        (BUYING + "Boats accounted for $110 million of that, or 20%.", "20%"),
        (BUYING + "Boats accounted for USD 110 million of that, or 20%.", "20%"),
        (BUYING + "Boats accounted for 110 million US dollars of that, or 20%.", "20%"),
        (STOLEN + "They have averaged 17 a month this year.", "17"),
        (STOLEN + "They have averaged 17 per month this year.", "17"),
        ("In October Malta's gross margin was ahead by 90 bps at 52.3%.", "90 bps"),
        ("In October Malta's gross margin was 0.9pp higher at 52.3%.", "0.9pp"),
        ("In October Malta ran imports of $550 million.", "$550 million"),
        ("In October Malta ran imports of USD 550 million.", "USD 550 million"),
        (BUYING + "That was $50 million more than a year earlier.", "$50 million"),
        (
            BUYING + "That was 50 million US dollars more than a year earlier.",
            "50 million US dollars",
        ),
        ("In October Malta lost 41 people on its roads.", "41"),
        ("In October Malta lost 41 persons on its roads.", "41"),
    ],
)
def test_a_right_figure_stays_right_whatever_its_measure_and_unit_are_called(
    told: str, figure: str
) -> None:
    assert verdicts_of(told, malta(), "2025-11-28")[figure].rating == "supported"


@pytest.mark.parametrize(
    ("told", "figure"),
    [
        ("Malta's regular wages grew by 6.0% in October from a year earlier.", "6.0%"),
        (SHOPS + "In September total sales had grown by 7.0%.", "7.0%"),
        (BUYING + "Boats accounted for 110 million US dollars of that, or 35%.", "35%"),
        ("In October Malta's gross margin was ahead by 52 bps at 52.3%.", "52 bps"),
    ],
)
def test_a_wrong_figure_is_not_borne_out_by_another_name(told: str, figure: str) -> None:
    assert verdicts_of(told, malta(), "2025-11-28")[figure].rating != "supported"


@pytest.mark.parametrize("text", ["$5", "US$5", "A$5", "£5", "₹5", "USD 5", "Rs 5", "RM5"])
def test_a_sum_begins_with_a_sign_or_the_letters_of_its_currency(text: str) -> None:
    assert re.match(rf"{MARK}\d", text)


@pytest.mark.parametrize("text", ["the 5", "5", "USD", "and 5", "Ltd 5"])
def test_no_other_word_before_a_number_makes_it_a_sum(text: str) -> None:
    assert re.match(rf"{MARK}\d", text, re.IGNORECASE) is None


@pytest.mark.parametrize(
    ("told", "figure", "value"),
    [
        ("The catch was worth 33.2 million pounds sterling.", "33.2 million pounds sterling", 33.2),
        ("Imports came to 33.2 million US dollars.", "33.2 million US dollars", 33.2),
    ],
)
def test_the_whole_name_of_a_currency_belongs_to_the_figure(
    told: str, figure: str, value: float
) -> None:
    claim = verdicts_of(f"Malta. {told}", malta(), "2025-11-28")[figure].claim
    assert claim.quantity is not None
    assert float(claim.quantity.value) == pytest.approx(value * 1e6)


@pytest.mark.parametrize("code", ["EUR", "AUD", "CAD", "USD"])
def test_cents_are_those_of_the_money_that_codes_tell_of(code: str) -> None:
    text = f"A bill came to {code} 86 in May. A kilowatt-hour cost 30.46 cents."
    found = {f.span.of(text): f for f in find_figures(text, Span(0, len(text)))}
    assert found["30.46 cents"].quantity.unit == code


def test_the_country_of_a_currency_is_not_the_place_that_is_told_of() -> None:
    told = BUYING + "A year before they had been worth 500 million US dollars."
    verdict = verdicts_of(told, malta(), "2025-11-28")["500 million US dollars"]
    assert verdict.claim.measure.ref_area != "USA"
