"""Superlatives that tell the wrong end of an order."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating, Reason
from verifier.reference.catalogue import Catalogue

RATES = {"France": 7.8, "Canada": 6.9, "Italy": 5.5, "Britain": 5.3, "Germany": 4.1, "Japan": 2.6}
RAIN = {
    "France": 41.0,
    "Canada": 88.5,
    "Italy": 52.3,
    "Britain": 97.2,
    "Germany": 61.9,
    "Japan": 71.4,
}


@cache
def lands() -> Catalogue:
    """Jobless rates and rain of six countries in a month."""
    rows = [f"u{n},{land}: Unemployment rate (%),percent,M" for n, land in enumerate(RATES)]
    rows += [f"r{n},{land}: Rainfall,mm,M" for n, land in enumerate(RAIN)]
    seen = [f"u{n},2026-10,{rate}" for n, rate in enumerate(RATES.values())]
    seen += [f"r{n},2026-10,{rain}" for n, rain in enumerate(RAIN.values())]
    head = "series,title,unit,frequency\n"
    return catalogue_of(head + "\n".join(rows), "series,period,value\n" + "\n".join(seen))


NEWS = "Unemployment in Britain held at 5.3 per cent in October. "


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("France has the lowest rate, at 7.8 per cent.", "lowest"),
        ("Japan has the highest rate of the six, at 2.6 per cent.", "highest"),
    ],
)
def test_the_wrong_end_of_an_order_is_an_error(text: str, quote: str) -> None:
    found = verdicts_of(NEWS + text, lands(), "2026-12-10")[quote]
    assert (found.rating, found.reason) == (Rating.MISMATCH, Reason.OFF_RANK)


@pytest.mark.parametrize(
    ("text", "quote", "rating"),
    [
        ("France has the highest rate, at 7.8 per cent.", "highest", Rating.SUPPORTED),
        ("Canada has the highest rate, at 6.9 per cent.", "highest", Rating.UNVERIFIED),
        ("France has the lowest rate of the three, at 7.8 per cent.", "lowest", Rating.UNVERIFIED),
        ("Japan, the biggest, has a rate of 2.6 per cent.", "biggest", Rating.UNVERIFIED),
        ("France has the lowest rate among big debtors, at 7.8%.", "lowest", Rating.UNVERIFIED),
    ],
)
def test_no_other_place_is(text: str, quote: str, rating: Rating) -> None:
    assert verdicts_of(NEWS + text, lands(), "2026-12-10")[quote].rating is rating


def test_no_other_measure_bears_out_what_the_figure_beside_it_is_of() -> None:
    text = "Only 41.0mm of rain fell in France in October, the highest total of the six."
    assert verdicts_of(text, lands(), "2026-12-10")["highest"].rating is not Rating.SUPPORTED
