"""What a company's report calls "the stock" where it tells what its shares did."""

from datetime import date, timedelta

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = (
    "series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,nature,basis,"
    "headline"
)
SERIES = """
sales,"Pellworm Cranes, revenue",revenue,,,,USD,6,Q,flow,year_on_year,yes
income,"Pellworm Cranes, net income",net_income,,,,USD,6,Q,flow,year_on_year,yes
staff,"Pellworm Cranes, staff",headcount,,,,persons,0,Q,stock,year_on_year,yes
price,"Pellworm Cranes, share price, close",share_price,,,,USD,0,D,price,period_on_period,yes
"""
CLOSES = {date(2026, 5, 5): "26.10", date(2026, 5, 6): "27.40", date(2026, 5, 7): "26.30"}
"""Of the days at which the price was not 25 dollars."""


def cranes() -> Catalogue:
    """Sales and the share price of a maker of cranes."""
    days = (date(2025, 12, 31) + timedelta(days=n) for n in range(128))
    rows = [f"price,{d},{CLOSES.get(d, '25.00')},{d}" for d in days if d.weekday() < 5]
    rows += ["sales,2025-Q1,311,", "sales,2026-Q1,342,", "income,2026-Q1,41,", "staff,2026-Q1,912,"]
    table = "\n".join(["series,period,value,published", *rows])
    return catalogue_of(f"{HEAD}\n{SERIES.strip()}\n", table)


LEAD = "Pellworm Cranes said revenue rose to $342 million in the first quarter.\n\n"


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("The stock dropped 4% to $26.30.", "$26.30", "supported"),
        ("The stock, which was up 9.6% this year through Wednesday, fell.", "9.6%", "supported"),
        ("The stock fell 4%.", "4%", "supported"),
        ("The stock posted a 4% decrease.", "4%", "supported"),
        ("The stock suffered a drop of 4%.", "4%", "supported"),
        ("The stock closed at $31.05.", "$31.05", "unverified"),
    ],
)
def test_the_stock_is_what_a_share_costs(text: str, figure: str, rating: str) -> None:
    assert verdicts_of(LEAD + text, cranes(), "2026-05-07")[figure].rating == rating


@pytest.mark.parametrize(
    "text",
    [
        "The stock of cranes saw a fall of 4%.",
        "The stock of cranes fell 4%.",
        "Stocks rose 4%.",
        "The stock fell to 412 cranes, by 4%.",
    ],
)
def test_what_lies_in_store_is_no_share(text: str) -> None:
    verdict = verdicts_of(LEAD + text, cranes(), "2026-05-07")["4%"]
    assert verdict.rating != "mismatch"


@pytest.mark.parametrize(
    "told",
    [
        "Pellworm's shares fell 4% to $26.30.",
        "Pellworm Cranes' shares fell 4% to $26.30.",
        "Pellworm shares fell 4% to $26.30.",
        "Shares in Pellworm Cranes fell 4% to $26.30.",
        "Pellworm was among the day's losers, down 4% at $26.30.",
        "Pellworm Cranes led the fallers, losing 4% to $26.30.",
    ],
)
def test_the_shares_of_a_firm_told_by_its_name_have_its_price(told: str) -> None:
    found = verdicts_of(told, cranes(), "2026-05-07")
    assert {v.series for v in found.values()} == {"price"}
    assert {v.rating for v in found.values()} == {"supported"}
    wrong = verdicts_of(told.replace("4%", "9%"), cranes(), "2026-05-07")
    assert wrong["9%"].rating == "mismatch"


@pytest.mark.parametrize(
    "told",
    [
        "European shares fell 4% to $26.30.",
        "Shares in Tokyo fell 4% to 26,300.",
        "Pellworm was among the winners of the contract, which cost $26.30.",
        "Pellworm led the losers of the case, who paid $26.30 each.",
    ],
)
def test_other_shares_and_other_winners_have_not(told: str) -> None:
    found = verdicts_of(told, cranes(), "2026-05-07")
    assert not [v for v in found.values() if v.rating == "supported" and v.series == "price"]
