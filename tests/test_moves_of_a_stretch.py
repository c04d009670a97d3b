"""Figures of a quarter beside those of the months so far, of a week's move beside the day's, and of
moves that share a verb or have their own."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,nature,transformation,basis,headline
units,"Falk Automobil AG, vehicle deliveries, worldwide",vehicle_deliveries,,,,vehicle,0,Q,flow,none,year_on_year,yes
gold,"Gold, spot, per troy ounce",gold_price,WLD,,gold,USD,0,D,price,none,period_on_period,yes
cu,"Copper, cash, monthly average, dollars per tonne",metal_price,WLD,,copper,USD,0,M,price,none,period_on_period,yes
dist,"Stocks of distillate fuel oil, U.S.",petroleum_stocks,USA,,distillate,barrel,6,M,stock,none,period_on_period,yes
spr,"Stocks of crude oil, Strategic Petroleum Reserve, U.S.",petroleum_stocks,USA,,Strategic Petroleum Reserve,barrel,6,M,stock,none,period_on_period,no
ni,"Nickel, cash, monthly average, dollars per tonne",metal_price,WLD,,nickel,USD,0,M,price,none,period_on_period,no
"""  # noqa: E501
_FIGURES = {
    "units": {
        "2025-Q1": 476600,
        "2025-Q2": 505100,
        "2025-Q3": 465100,
        "2025-Q4": 517300,
        "2026-Q1": 448400,
        "2026-Q2": 477300,
        "2026-Q3": 441300,
    },
    "gold": {
        "2026-10-22": 4499.00,
        "2026-10-23": 4514.17,
        "2026-10-26": 4465.84,
        "2026-10-27": 4482.26,
        "2026-10-28": 4448.44,
        "2026-10-29": 4435.89,
        "2026-10-30": 4554.61,
    },
    "cu": {"2025-09": 9681, "2026-08": 12140, "2026-09": 12630},
    "dist": {"2026-08": 109.1, "2026-09": 110.6},
    "spr": {"2026-08": 403.2, "2026-09": 403.5},
    "ni": {"2025-09": 17423, "2026-08": 15180, "2026-09": 14760},
}


@cache
def catalogue() -> Catalogue:
    """Deliveries of a carmaker by quarter, gold by day, copper and nickel by month."""
    rows = [f"{key},{period},{v}," for key, told in _FIGURES.items() for period, v in told.items()]
    return catalogue_of(_SERIES, "\n".join(["series,period,value,published", *rows]) + "\n")


TRUE = [
    "Falk delivered 441,300 vehicles in the quarter, and 1.37 million in the first nine months.",
    "Falk delivered 441,300 vehicles in the quarter. In the first nine months it delivered "
    "1.37 million.",
    "Falk delivered 1.37 million vehicles in the first nine months, 441,300 of them in the "
    "quarter.",
    "Falk delivered 441,300 vehicles in the quarter and 1.37 million in the year to date.",
    "Falk delivered 441,300 vehicles in the quarter and 1.37 million so far this year.",
    "Falk delivered 441,300 vehicles in the quarter, 5.1% fewer than a year earlier and 7.5% fewer "
    "than in the second quarter, and 1.37 million in the first nine months.",
    "In January to September Falk delivered 1.37 million vehicles. In the quarter it delivered "
    "441,300, down 5.1% from a year earlier.",
    "Gold jumped 2.7% to $4,554.61 on Friday, extending the week's gain to 0.9%.",
    "Gold jumped 2.7% to $4,554.61 on Friday, stretching its gain for the week to 0.9%.",
    "Gold jumped 2.7% to $4,554.61 on Friday, taking its gain for the week to 0.9%.",
    "Gold jumped 2.7% on Friday, widening its weekly gain to 0.9%.",
    "Gold jumped 2.7% on Friday, and the week's rise came to 0.9%.",
    "Gold jumped 2.7% on Friday, to bring the week's advance to 0.9%.",
    "Distillate stocks rose by 1.5 million barrels to 110.6 million in September, and the "
    "strategic petroleum reserve by 300,000 barrels to 403.5 million.",
    "Distillate stocks rose by 1.5 million barrels in September, the strategic petroleum reserve "
    "by 300,000 barrels.",
    "Copper averaged $12,630 a tonne in September, up 30% on the year; nickel slid 2.8%.",
    "Copper rose 30% on the year in September, while nickel sank 2.8%.",
    "Copper rose 4.0% on the month and 30% on the year in September; nickel slid 2.8% to $14,760, "
    "15% below its level of a year ago.",
]
WRONG = [
    ("Falk delivered 1.37 million vehicles in the quarter and 441,300 in the first nine months.",
     "441,300"),
    ("Falk delivered 477,300 vehicles in the quarter, and 1.37 million in the first nine months.",
     "477,300"),
    ("Gold jumped 2.7% to $4,554.61 on Friday, extending the week's gain to 1.9%.", "1.9%"),
    ("Gold jumped 2.7% on Friday, taking its gain for the week to 2.9%.", "2.9%"),
    ("Distillate stocks rose by 1.5 million barrels in September, and the strategic petroleum "
     "reserve by 800,000 barrels.", "800,000 barrels"),
    ("Copper rose 30% on the year in September, while nickel slid 9.8%.", "9.8%"),
]  # fmt: skip


@pytest.mark.parametrize("text", TRUE)
def test_true_figures_of_a_stretch_and_its_end_are_supported(text: str) -> None:
    found = verdicts_of(text, catalogue(), "2026-10-31")
    assert {quote: one.rating for quote, one in found.items()} == dict.fromkeys(
        found, Rating.SUPPORTED
    )


@pytest.mark.parametrize(("text", "quote"), WRONG)
def test_wrong_figures_of_a_stretch_or_its_end_are_not_supported(text: str, quote: str) -> None:
    assert verdicts_of(text, catalogue(), "2026-10-31")[quote].rating is not Rating.SUPPORTED


def test_a_loss_of_money_that_is_cut_stays_a_level() -> None:
    series = (
        "series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,nature,"
        "basis,headline\n"
        'net,"Tarn Mobility, net income",net_income,,,,USD,6,Q,flow,year_on_year,yes\n'
    )
    rows = "series,period,value,published\nnet,2026-Q2,-31,\nnet,2026-Q3,-18,\n"
    text = "Tarn cut its quarterly loss to $18m in the third quarter."
    found = verdicts_of(text, catalogue_of(series, rows), "2026-10-31")
    assert found["$18m"].rating is not Rating.MISMATCH
