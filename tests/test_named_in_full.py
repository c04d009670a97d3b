"""Figures that fit another series than the one that the words up to them name in full."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating, Reason, Verdict
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline,aliases
nii,"Fjord Bank: net interest income",net_interest_income,NOR,Fjord Bank,NOK,6,Q,flow,\
year_on_year,no,Fjord net interest income
inc,"Fjord Bank: total income",revenue,NOR,Fjord Bank,NOK,6,Q,flow,year_on_year,yes,\
Fjord income;Fjord revenue
fee,"Fjord Bank: fees and commissions",fee_income,NOR,Fjord Bank,NOK,6,Q,flow,year_on_year,no,\
Fjord fees
flat,"Average house price, Norway, flats",house_prices,NOR,flats,NOK,0,Q,price,year_on_year,no,
villa,"Average house price, Norway, detached villas",house_prices,NOR,detached villas,NOK,0,Q,\
price,year_on_year,no,
"""
QUARTERS = [f"{year}-Q{quarter}" for year in (2024, 2025) for quarter in (1, 2, 3, 4)][:7]
VALUES = {
    "nii": (1101, 1137, 1169, 1184, 1212, 1247, 1283),
    "inc": (1502, 1541, 1533, 1590, 1611, 1652, 1681),
    "fee": (211, 219, 224, 231, 240, 246, 257),
    "flat": (181_240, 182_660, 184_310, 186_120, 188_450, 190_330, 192_668),
    "villa": (301_730, 304_210, 307_950, 309_340, 312_880, 315_020, 318_954),
}


@cache
def norway() -> Catalogue:
    return catalogue_told(SERIES, QUARTERS, VALUES)


def verdict_on(text: str, figure: str) -> Verdict:
    """The verdict on one figure of a text of October 2025."""
    return verdicts_of(text, norway(), "2025-10-30")[figure]


LEAD = "Fjord Bank opened its books for the third quarter on Thursday. "


@pytest.mark.parametrize(
    ("sentence", "figure"),
    [
        ("Net interest income rose to NOK1.681bn, helped by higher rates.", "NOK1.681bn"),
        ("In the quarter net interest income reached NOK1,681m.", "NOK1,681m"),
        ("Flats cost an average of NOK318,954.", "NOK318,954"),
    ],
)
def test_a_figure_of_another_row_is_accused(sentence: str, figure: str) -> None:
    found = verdict_on(LEAD + sentence, figure)
    assert (found.rating, found.reason) == (Rating.MISMATCH, Reason.OFF_SERIES)


def test_a_figure_of_another_row_bears_out_none() -> None:
    found = verdict_on(f"{LEAD}The average flat sold for NOK318,954.", "NOK318,954")
    assert found.rating is not Rating.SUPPORTED


@pytest.mark.parametrize(
    ("sentence", "figure"),
    [
        ("Net interest income rose to NOK1.283bn, helped by higher rates.", "NOK1.283bn"),
        ("In the quarter net interest income reached NOK1,283m.", "NOK1,283m"),
        ("Income reached NOK1,681m.", "NOK1,681m"),
        ("The average flat sold for NOK192,668.", "NOK192,668"),
        ("Its detached villas fetched NOK318,954.", "NOK318,954"),
    ],
)
def test_a_figure_of_the_row_named_is_right(sentence: str, figure: str) -> None:
    assert verdict_on(LEAD + sentence, figure).rating is Rating.SUPPORTED


@pytest.mark.parametrize(
    ("sentence", "figure"),
    [
        ("Besides net interest income there is much else: NOK1,681m came in.", "NOK1,681m"),
        ("With fees, income came to NOK1,681m.", "NOK1,681m"),
        ("Flats are for the young. A villa with a garden costs NOK318,954.", "NOK318,954"),
        ("Villas are dear. The average home with a garden fetches NOK318,954.", "NOK318,954"),
    ],
)
def test_a_figure_told_of_more_than_a_name_is_not_accused(sentence: str, figure: str) -> None:
    assert verdict_on(LEAD + sentence, figure).rating is not Rating.MISMATCH
