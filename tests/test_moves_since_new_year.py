"""What a market has moved by over the running year, up to the close that a text may tell of."""

from datetime import date, timedelta

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,frequency,nature,basis,headline
shares,"Share price of Lumenta, close",share_price,LVA,EUR,D,price,period_on_period,yes
"""
CLOSES = {
    date(2024, 10, 30): 22.4,
    date(2024, 12, 30): 26.75,
    date(2024, 12, 31): 26.67,
    date(2025, 10, 28): 37.79,
    date(2025, 10, 29): 41.45,
    date(2025, 10, 30): 40.46,
}
FIRST = date(2024, 10, 28)


@pytest.fixture(scope="module")
def market() -> Catalogue:
    days = (FIRST + timedelta(days=n) for n in range(368))
    rows = "".join(f"shares,{d},{CLOSES.get(d, 30.0)}\n" for d in days if d.weekday() < 5)
    return catalogue_of(HEAD, f"series,period,value\n{rows}")


@pytest.mark.parametrize(
    "since",
    ["this year", "so far this year", "so far in 2025", "in 2025 so far", "this year to date",
     "over the year so far", "since the start of the year", "since the year began",
     "since New Year", "since New Year’s Eve", "since New Year's Day", "since the end of 2024"],
)  # fmt: skip
def test_a_running_year_is_counted_from_the_last_close_before_it(
    since: str, market: Catalogue
) -> None:
    closed = "Shares of Lumenta in Latvia closed at €41.45 on Wednesday"
    for text in (f"{closed}, up 55.4% {since}.", f"{closed}. They have gained 55.4% {since}."):
        assert verdicts_of(text, market, "2025-10-30")["55.4%"].rating == "supported"
    text = f"{closed}, up 59.4% {since}."
    assert verdicts_of(text, market, "2025-10-30")["59.4%"].rating != "supported"


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Shares of Lumenta closed at €40.46 on Thursday, up 55.4% this year.", "55.4%",
         "mismatch"),
        ("Shares of Lumenta are up 51.7% this year.", "51.7%", "supported"),
        ("Shares of Lumenta are up 55.4% this year.", "55.4%", "supported"),
        ("Shares of Lumenta are up 41.7% this year.", "41.7%", "mismatch"),
    ],
)  # fmt: skip
def test_other_moves(text: str, figure: str, rating: str, market: Catalogue) -> None:
    assert verdicts_of(text, market, "2025-10-30")[figure].rating == rating
