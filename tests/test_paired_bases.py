"""Two rates told over two times, and the bare pairs behind them."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,\
headline
all,"Consumer price index of Malta, all items",cpi,MLT,,index,0,M,index,year_on_year,yes
rents,"Consumer price index of Malta, rents",cpi,MLT,rents,index,0,M,index,year_on_year,no
petrol,"Consumer price index of Malta, petrol",cpi,MLT,petrol,index,0,M,index,year_on_year,no
"""


def _malta() -> Catalogue:
    """On the month and on the year: all items 0.5% and 2.5%, rents 1.0% and 6.1%, petrol 2.0% and
    -4.0%."""
    periods = ["2024-05", "2025-04", "2025-05"]
    figures = {
        "all": [1000.0, 1020.0, 1025.1],
        "rents": [1000.0, 1050.0, 1060.5],
        "petrol": [1062.5, 1000.0, 1020.0],
    }
    return catalogue_told(_SERIES, periods, figures)


TRUE = [
    "In Malta rents went up 1.0% in May and 6.1% year on year, and consumer prices 0.5% and 2.5%.",
    "Rents in Malta rose 6.1% from a year earlier and 1.0% in May; consumer prices rose 2.5% and "
    "0.5%.",
    "In Malta consumer prices were up 0.5% on the month in May and 2.5% on the year. Rents were up "
    "1.0% and 6.1%.",
    "Malta's monthly and annual inflation were 0.5% and 2.5% in May.",
    "Malta's annual and monthly inflation were 2.5% and 0.5% in May.",
    "Consumer prices in Malta rose 0.5% and 2.5% on the month and on the year respectively in May.",
    "In May, on the year and on the month, consumer prices in Malta rose 2.5% and 0.5%.",
    "Rents in Malta have climbed 6.1% over the past year and 1.0% in May alone.",
    "Rents in Malta rose 6.1% in a year and climbed 1.0% in May.",
    "Petrol in Malta was down 4.0% on the year but up 2.0% in May alone.",
    "Petrol prices in Malta fell 4.0% over twelve months, but they rose 2.0% in May.",
]


@pytest.mark.parametrize("text", TRUE)
def test_each_rate_of_a_pair_is_over_the_time_of_its_place(text: str) -> None:
    found = verdicts_of(text, _malta(), "2025-06-18")
    assert {figure: v.rating for figure, v in found.items()} == dict.fromkeys(found, "supported")


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (
            "In Malta consumer prices went up 0.5% in May and 2.5% year on year, and rents 1.0% "
            "and 1.6%.",
            "1.6%",
        ),
        ("Malta's monthly and annual inflation were 0.5% and 5.2% in May.", "5.2%"),
        ("Malta's monthly and annual inflation were 5.0% and 2.5% in May.", "5.0%"),
        ("Rents in Malta rose 6.1% from a year earlier and 1.8% in May.", "1.8%"),
        ("Rents in Malta rose 6.1% in a year and climbed 1.8% in May.", "1.8%"),
    ],
)
def test_a_wrong_rate_of_a_pair_is_told(text: str, figure: str) -> None:
    found = verdicts_of(text, _malta(), "2025-06-18")
    assert {f: v.rating for f, v in found.items() if v.rating != "supported"} == {
        figure: "mismatch"
    }


def test_a_pair_of_two_things_is_over_one_time() -> None:
    text = (
        "In Malta consumer prices rose 0.5% on the month in May and 2.5% on the year. Rents and "
        "petrol rose 1.0% and 2.0%."
    )
    found = verdicts_of(text, _malta(), "2025-06-18")
    assert {v.rating for v in found.values()} == {"supported"}


def test_what_another_thing_did_goes_on_over_the_year() -> None:
    text = "Consumer prices in Malta rose 2.5% over the past year and rents 6.1% in May."
    found = verdicts_of(text, _malta(), "2025-06-18")
    assert {v.rating for v in found.values()} == {"supported"}
