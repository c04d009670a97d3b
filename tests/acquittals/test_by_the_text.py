"""Figures acquitted by what the text told before them: annual rates, prints, what is left."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,\
adjustment,nature,transformation,basis,headline
loans,"Consumer loans of Malta, total",consumer_loans,MLT,,,EUR,6,M,SA,stock,,year_on_year,yes
cars,"Consumer loans of Malta, cars",consumer_loans,MLT,,cars,EUR,6,M,SA,stock,,year_on_year,no
cards,"Consumer loans of Malta, cards",consumer_loans,MLT,,cards,EUR,6,M,SA,stock,,year_on_year,no
starts,"Housing starts, Cyprus",housing_starts,CYP,,,dwellings,0,M,SA,flow,,period_on_period,yes
flash,"GDP of Latvia (flash), quarterly change",gdp,LVA,,flash,percent,0,Q,SA,rate,\
period_on_period,period_on_period,no
gdp,"GDP of Latvia, quarterly change",gdp,LVA,,,percent,0,Q,SA,rate,period_on_period,\
period_on_period,yes
limits,"Credit card limits, Malta",card_limits,MLT,,,EUR,6,M,,stock,,year_on_year,yes
owed,"Credit card balances, Malta",card_balances,MLT,,,EUR,6,M,,stock,,year_on_year,yes
"""
_OBSERVATIONS = """series,period,value,published
loans,2025-03,30040,2025-04-20
loans,2025-04,30000,2025-05-20
loans,2025-05,30100,2025-06-20
cars,2025-04,10000,2025-05-20
cars,2025-05,10060,2025-06-20
cards,2025-04,5000,2025-05-20
cards,2025-05,5012,2025-06-20
starts,2025-03,1204,2025-04-20
starts,2025-04,1317,2025-05-20
starts,2025-04,1351,2025-06-20
starts,2025-05,1402,2025-06-20
flash,2025-Q1,0.2,2025-04-29
flash,2025-Q2,1.3,2025-07-29
gdp,2025-Q1,0.6,2025-05-29
gdp,2025-Q2,1.3,2025-08-29
limits,2025-05,5310,2025-06-20
owed,2025-05,1230,2025-06-20
"""


@cache
def _islands() -> Catalogue:
    """In May loans of Malta grew 0.3% on the month, 4.1% at an annual rate; those for cars 0.6% and
    7.4%, those on cards 0.2% and 2.9%."""
    return catalogue_of(_SERIES, _OBSERVATIONS)


TRUE = [
    "Consumer loans in Malta rose at an annual rate of 4.1% in May. Those for cars went up by "
    "7.4%.",
    "In May consumer loans in Malta grew at a 4.1% annual pace, car loans by 7.4% and loans on "
    "cards by 2.9%.",
    "There were 1,402 housing starts in Cyprus in May. April's number was nudged up from 1,317.",
    "Housing starts in Cyprus rose to 1,402 in May, and the April count was knocked up from 1,317.",
    "Cyprus had 1,402 housing starts in May. Those of April were moved upwards from 1,317.",
]


@pytest.mark.parametrize("text", TRUE)
def test_a_figure_goes_on_with_what_the_text_told_before(text: str) -> None:
    found = verdicts_of(text, _islands(), "2025-06-25")
    assert {figure: v.rating for figure, v in found.items()} == dict.fromkeys(found, "supported")


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("There were 1,402 housing starts in Cyprus in May. In April there were 1,317.", "1,317"),
        ("Housing starts in Cyprus rose to 1,402 in May from 1,317 in April.", "1,317"),
        ("Housing starts in Cyprus rose to 1,402 in May, up from April's 1,317.", "1,317"),
        (
            "Consumer loans in Malta rose at an annual rate of 4.1% in May. On the month those "
            "for cars went up by 7.4%.",
            "7.4%",
        ),
        (
            "Consumer loans in Malta rose at an annual rate of 4.1% in May. Those for cars went "
            "up by 4.7%.",
            "4.7%",
        ),
    ],
)
def test_what_the_text_did_not_tell_so_stays_wrong(text: str, figure: str) -> None:
    found = verdicts_of(text, _islands(), "2025-06-25")
    assert found[figure].rating != "supported"


def test_a_pair_is_of_one_form() -> None:
    text = (
        "Latvia's economy grew 1.3% in the second quarter, in line with the flash estimate, more "
        "than twice the {} of the first."
    )
    right = verdicts_of(text.format("0.6%"), _islands(), "2025-09-02")
    wrong = verdicts_of(text.format("0.5%"), _islands(), "2025-09-02")
    assert right["0.6%"].rating == "supported"
    assert wrong["0.5%"].rating != "supported"


def test_what_two_printed_figures_leave_is_no_level_of_either() -> None:
    text = (
        "People in Malta owed €1.23bn on credit cards in May, though their banks might have lent "
        "them €5.31bn. That leaves {} of card debt unused."
    )
    assert verdicts_of(text.format("€4.08bn"), _islands(), "2025-06-25")["€4.08bn"].rating != (
        "mismatch"
    )


@pytest.mark.parametrize(
    "text",
    [
        "Loans in Malta grew by €100m in May after shrinking by €40m in April, bringing the total "
        "to {}.",
        "Loans in Malta rose by €100m in May, despite a fall in the month before, taking the total "
        "to {}.",
    ],
)
def test_the_way_is_that_of_the_main_move(text: str) -> None:
    right = verdicts_of(text.format("€30.1bn"), _islands(), "2025-06-25")
    wrong = verdicts_of(text.format("€31.1bn"), _islands(), "2025-06-25")
    assert right["€30.1bn"].rating == "supported"
    assert wrong["€31.1bn"].rating != "supported"


def test_a_move_told_the_wrong_way_stays_wrong() -> None:
    text = "Loans in Malta fell by €100m in May after growing by €40m in April."
    assert verdicts_of(text, _islands(), "2025-06-25")["€100m"].rating != "supported"
