"""The span of an extreme is a little shorter where it is hedged itself, not where a figure is."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

# Nickel was as low in November 2021, four years and four months before March 2026.
_PRICES = [13_900, *[18_000 + 10 * n for n in range(40)], *[15_900 - 50 * n for n in range(11)]]


@pytest.fixture(scope="module")
def metals() -> Catalogue:
    head = "series,title,indicator,unit,multiplier,frequency,nature,headline,aliases"
    row = 'ni,"Nickel, cash, monthly average",nickel_price,USD,0,M,price,yes,nickel;nickel price'
    months = [f"{2021 + (n + 10) // 12}-{(n + 10) % 12 + 1:02}" for n in range(len(_PRICES))]
    lows = [f"ni,{2019 + n // 12}-{n % 12 + 1:02},12000" for n in range(34)]
    values = [f"ni,{month},{price}" for month, price in zip(months, _PRICES, strict=True)]
    told = "\n".join(["series,period,value", *lows, *values])
    return catalogue_of(f"{head}\n{row}\n", f"{told}\n")


def _rating(text: str, metals: Catalogue) -> str:
    led = "Nickel averaged $15,400 a tonne in February 2026."
    found = verdicts_of(f"{led} {text}", metals, "2026-03-10")
    return next(str(v.rating) for quote, v in found.items() if "lowest" in quote or " low" in quote)


@pytest.mark.parametrize(
    "text",
    [
        "Nickel fell to its lowest level in more than four years in February.",
        "Nickel fell to its lowest level in almost five years in February.",
        "Nickel fell in February to a nearly five-year low.",
        "Copper is up by almost a quarter; nickel fell in February to its lowest in four years.",
    ],
)
def test_a_window_that_holds_or_is_hedged(text: str, metals: Catalogue) -> None:
    assert _rating(text, metals) == "supported"


@pytest.mark.parametrize(
    "text",
    [
        "Nickel fell to its lowest level in more than five years in February.",
        "Copper is up by almost a quarter; nickel fell in February to its lowest in five years.",
    ],
)
def test_a_hedge_of_another_figure_shortens_no_window(text: str, metals: Catalogue) -> None:
    assert _rating(text, metals) != "supported"
