"""Pairs of outturns beside pairs of forecasts, and a whole told with a part of it."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_HEAD = (
    "series,title,indicator,ref_area,breakdown,unit,frequency,nature,transformation,status,headline"
)
_CORE, _EXPECTED = "Core consumer prices, annual rate", "median forecast of economists"
_SERIES = f"""{_HEAD}
all,"Consumer prices, annual rate, Malta",cpi,MLT,,percent,M,rate,year_on_year,outturn,yes
core,"{_CORE}, Malta",cpi,MLT,core,percent,M,rate,year_on_year,outturn,no
all_fc,"Consumer prices, annual rate, {_EXPECTED}, Malta",cpi,MLT,,percent,M,rate,\
year_on_year,forecast,no
core_fc,"{_CORE}, {_EXPECTED}, Malta",cpi,MLT,core,percent,M,rate,year_on_year,forecast,no
"""


def _malta() -> Catalogue:
    figures = {
        "all": [4.3, 4.1],
        "core": [3.6, 3.4],
        "all_fc": [4.4, 4.5],
        "core_fc": [3.5, 3.2],
    }
    return catalogue_told(_SERIES, ["2025-04", "2025-05"], figures)


TRUE = [
    "Headline and core inflation in Malta were 4.1% and 3.4% in May.",
    "Inflation and core inflation in Malta came to 4.1% and 3.4% in May.",
    "Headline and core inflation in Malta were 4.1% and 3.4% in May, against 4.5% and 3.2% "
    "forecast.",
    "Headline and core inflation in Malta were 4.1% and 3.4% in May, compared with forecasts of "
    "4.5% and 3.2%.",
    "Inflation in Malta eased to 4.1% in May and core inflation to 3.4%, from 4.3% and 3.6% "
    "respectively in April.",
]


@pytest.mark.parametrize("text", TRUE)
def test_no_true_figure_of_two_pairs_is_accused(text: str) -> None:
    found = verdicts_of(text, _malta(), "2025-06-18")
    assert "mismatch" not in {v.rating for v in found.values()}
    assert {found["4.1%"].rating, found["3.4%"].rating} == {"supported"}


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Headline and core inflation in Malta were 4.1% and 2.7% in May.", "2.7%"),
        ("Headline and core inflation in Malta were 3.4% and 4.1% in May.", "4.1%"),
        (
            "Inflation in Malta eased to 4.1% in May and core inflation to 3.4%, against 4.5% and "
            "2.6% forecast.",
            "2.6%",
        ),
    ],
)
def test_a_wrong_figure_of_a_pair_is_told(text: str, figure: str) -> None:
    assert verdicts_of(text, _malta(), "2025-06-18")[figure].rating == "mismatch"
