"""What a figure came from is of another time, and lends it none."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,nature,basis,\
headline
jobs,Employment in Austria,employment,AUT,,,persons,3,M,stock,period_on_period,yes
ur,Unemployment rate of Austria,unemployment_rate,AUT,,,percent,0,M,rate,period_on_period,yes
ita,Goods deficit of Austria with Italy,trade_deficit,AUT,ITA,,EUR,6,M,flow,year_on_year,no
deu,Goods deficit of Austria with Germany,trade_deficit,AUT,DEU,,EUR,6,M,flow,year_on_year,no
"""


@cache
def austria() -> Catalogue:
    months = ["2024-10", "2025-08", "2025-09", "2025-10"]
    figures = {
        "jobs": (4480.1, 4493.2, 4490.7, 4511.9),
        "ur": (6.7, 7.1, 7.5, 7.3),
        "ita": (1390, 1470, 1810, 1650),
        "deu": (3520, 3610, 3666, 4001),
    }
    return catalogue_told(SERIES, months, figures)


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Austria's economy added 21,200 jobs in October, and its jobless rate fell to {} from "
         "7.5%.", "6.7%", "mismatch"),
        ("Austria's economy added 21,200 jobs in October, and its jobless rate fell to {} from "
         "7.5%.", "7.3%", "supported"),
        ("In October Austria's deficit with Italy shrank to €1.65 billion from €1.81 billion; "
         "that with Germany widened to {}.", "€4.00 billion", "supported"),
        ("In October Austria's deficit with Italy shrank to €1.65 billion from €1.81 billion; "
         "that with Germany widened to {}.", "€3.67 billion", "mismatch"),
    ],
)  # fmt: skip
def test_an_earlier_figure_is_no_excuse_for_a_later_one(
    text: str, figure: str, rating: str
) -> None:
    found = verdicts_of(text.format(figure), austria(), "2025-11-10")
    assert found[figure].rating == rating
