"""Runs whose move is told behind them, of currencies told from the other side, and first moves."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,nature,transformation,\
basis,headline,aliases
food,"Consumer prices, food, Norway, change on the year",cpi,NOR,,food,percent,0,M,rate,\
year_on_year,year_on_year,yes,food prices
fx,"Kenyan shillings per US dollar, monthly average",exchange_rate,KEN,USA,,KES,0,M,price,none,\
period_on_period,yes,shilling
rate,"Policy rate, Bank of Ghana",policy_rate,GHA,,,percent,0,M,rate,none,period_on_period,yes,\
policy rate;benchmark rate
"""
MONTHS = [f"2025-{month:02d}" for month in range(1, 11)]
FIGURES = {
    "food": (6.1, 6.4, 6.9, 7.1, 7.0, 7.6, 8.2, 8.0, 7.6, 7.2),
    "fx": (131.2, 129.5, 127.9, 130.1, 131.6, 130.9, 130.2, 129.7, 129.2, 128.7),
    "rate": (28.0, 27.0, 27.5, 27.5, 27.5, 27.5, 27.5, 27.5, 27.5, 26.5),
}
DOLLAR = "The dollar fetched an average of 128.7 shillings in October. "


@cache
def moves() -> Catalogue:
    """Food prices slowing for three months, shillings gaining for five, a cut after one in
    February."""
    return catalogue_told(SERIES, MONTHS, FIGURES)


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("In October Norway's food prices rose 7.2%, the {} month running in which that rate has "
         "eased.", "third", "fifth"),
        ("Norway's food prices rose 7.2% in October, the {} month in a row that the rate of "
         "increase has slowed.", "third", "fourth"),
        (DOLLAR + "The currency has now gained for {} months in a row.", "five", "four"),
        (DOLLAR + "The Kenyan currency has appreciated for {} consecutive months.", "five", "six"),
        (DOLLAR + "The shilling has been gaining for {} months.", "five", "six"),
        (DOLLAR + "The dollar fell against the shilling for a {} month in a row.", "fifth",
         "seventh"),
    ],
)  # fmt: skip
def test_a_run_goes_the_way_of_its_own_move(text: str, right: str, wrong: str) -> None:
    assert _rating(text.format(right), right) == "supported"
    assert _rating(text.format(wrong), wrong) == "mismatch"


@pytest.mark.parametrize(
    ("words", "rating"),
    [
        ("The Kenyan currency was at its highest since March.", "supported"),
        ("The Kenyan currency was at its highest since February.", "mismatch"),
        ("The shilling was at its strongest since March.", "supported"),
        ("The shilling was at its strongest since February.", "mismatch"),
        ("The dollar was at its lowest since March.", "supported"),
        ("The dollar was at its lowest since February.", "mismatch"),
    ],
)
def test_few_of_a_strong_currency_buy_another_one(words: str, rating: str) -> None:
    assert _record(DOLLAR + words) == [rating]


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        ("lowered its policy rate by 100 basis points to 26.5% in October, its first reduction "
         "since {}.", "mismatch"),
        ("lowered its policy rate to 26.5% in October, the first cut since {}.", "mismatch"),
        ("cut its policy rate to 26.5% in October, its first easing since {}.", "mismatch"),
        ("cut its policy rate for the first time since {} in October.", "mismatch"),
    ],
)  # fmt: skip
def test_a_cut_is_a_move_down(words: str, wrong: str) -> None:
    assert _record(f"The Bank of Ghana {words.format('February')}") == ["supported"]
    assert _record(f"The Bank of Ghana {words.format('January')}") == [wrong]


def _rating(text: str, quote: str) -> str:
    return verdicts_of(text, moves(), "2025-11-20")[quote].rating.value


def _record(text: str) -> list[str]:
    verdicts = verdicts_of(text, moves(), "2025-11-20")
    return [v.rating.value for v in verdicts.values() if v.claim.assertion == "record"]
