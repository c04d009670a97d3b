"""Shares and their moves, averages by the day, multiples and signs, as everyday copy tells them."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,nature,basis,headline
x,Exports of Portugal,exports,PRT,WLD,,EUR,6,M,flow,year_on_year,yes
x_esp,Exports of Portugal to Spain,exports,PRT,ESP,,EUR,6,M,flow,year_on_year,no
x_fra,Exports of Portugal to France,exports,PRT,FRA,,EUR,6,M,flow,year_on_year,no
tb,Trade balance of Portugal,trade_balance,PRT,WLD,,EUR,6,M,flow,year_on_year,yes
cars,"New car registrations, Portugal",car_registrations,PRT,,,vehicle,0,M,flow,year_on_year,yes
ev,"New electric car registrations, Portugal",car_registrations,PRT,,\
electric,vehicle,0,M,flow,year_on_year,no
ur,Unemployment rate of Portugal,unemployment_rate,PRT,,,percent,0,M,rate,period_on_period,yes
ur_lva,Unemployment rate of Latvia,unemployment_rate,LVA,,,percent,0,M,rate,period_on_period,no
fuel,"Petrol price, Britain, average",petrol_price,GBR,,,GBP,-2,M,price,period_on_period,yes
ftse,"FTSE 100, close",stock_index,GBR,,,index,0,D,index,period_on_period,yes
g,"Gross domestic product, Portugal, quarterly growth",gdp,PRT,,,\
percent,0,Q,rate,period_on_period,yes
c_inv,"Contribution to GDP growth, Portugal, investment",gdp,PRT,,\
investment,percentage_points,0,Q,rate,period_on_period,no
c_net,"Contribution to GDP growth, Portugal, net trade",gdp,PRT,,\
net trade,percentage_points,0,Q,rate,period_on_period,no
"""
_LEVELS = {
    "x": (6702, 6893, 7066, 7412),
    "x_esp": (1688, 1754, 1781, 1927),
    "x_fra": (871, 902, 921, 946),
    "tb": (-2009, -2311, -2148, -2456),
    "cars": (15632, 16941, 17328, 18764),
    "ev": (1492, 2091, 3682, 4471),
    "ur": (7.3, 5.7, 5.9, 6.4),
    "ur_lva": (4.9, 3.6, 3.5, 3.2),
    "fuel": (132.4, 133.5, 134.9, 137.1),
}
_MONTHS = ("2024-11", "2025-09", "2025-10", "2025-11")


@cache
def portugal() -> Catalogue:
    rows = ["series,period,value,published"]
    for key, levels in _LEVELS.items():
        rows += [f"{key},{m},{v}," for m, v in zip(_MONTHS, levels, strict=True)]
    rows += [f"cars,2024-{m:02d},{14_000 + 131 * m}," for m in range(1, 11)] + [
        "cars,2024-12,15217,"
    ]
    rows += ["ftse,2025-12-04,9710.9,", "ftse,2025-12-05,9667.0,"]
    rows += ["c_net,2025-Q2,0.3,", "c_net,2025-Q3,-0.3,"]
    rows += ["g,2025-Q2,0.3,", "g,2025-Q3,0.6,", "c_inv,2025-Q2,-0.1,", "c_inv,2025-Q3,0.5,"]
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


TRADE = "Portugal exported goods worth 7.41 billion euros in November. "
CARS = "Portugal registered 18,764 new cars in November, the office said. "
JOBS = "Portugal's unemployment rate was 6.4% in November, the office said. "
FUEL = "Petrol cost 137.1p a litre on average in Britain in November. "

TRUE = [
    ("Portugal's trade balance was -€2.46bn in November.", "-€2.46bn"),
    ("Portugal's trade balance stood at minus 2.46 billion euros in November.",
     "minus 2.46 billion euros"),
    (TRADE + "26% went to Spain and 12.8% to France.", "26%"),
    (TRADE + "26% went to Spain and 12.8% to France.", "12.8%"),
    (TRADE + "Of that, 26% went to Spain.", "26%"),
    (TRADE + "Just over a quarter went to Spain.", "a quarter"),
    (TRADE + "Sales to Spain made up just over a quarter of exports.", "a quarter"),
    (CARS + "The share of electric cars rose by 14.3 percentage points on the year.",
     "14.3 percentage points"),
    (CARS + "Electric cars' share rose by 14.3 percentage points.", "14.3 percentage points"),
    (CARS + "Electric cars made up 23.8%, up 14.3 points on the year.", "14.3 points"),
    (CARS + "The market share of electric cars was 23.8%, 14.3 points more than a year ago.",
     "14.3 points"),
    (CARS + "Three times as many electric cars were registered as a year ago.", "Three times"),
    ("Portugal registered three times as many electric cars in November as a year before.",
     "three times"),
    ("Almost a quarter of the new cars registered in Portugal in November were electric.",
     "a quarter"),
    (CARS + "That is an average of 625 a day.", "625"),
    (CARS + "An average of 625 cars were registered each day in November.", "625"),
    ("Portugal registered 18,764 new cars in November, or about 625 a day.", "625"),
    (CARS + "Last year the monthly average was 14,838.", "14,838"),
    (CARS + "In 2024 an average of 14,838 were registered each month.", "14,838"),
    (JOBS + "A year ago it was 0.9 points higher.", "0.9 points"),
    (JOBS + "In October it was half a point lower.", "half a point"),
    (JOBS + "Latvia's rate is half that.", "half"),
    (JOBS + "That is twice the rate in Latvia.", "twice"),
    (JOBS + "The rate in Latvia, at 3.2%, is half of Portugal's.", "half"),
    (JOBS + "That was a rise of 0.5 points from October.", "0.5 points"),
    (FUEL + "That was 2.2p more than in October.", "2.2p"),
    ("The FTSE 100 fell 0.45 per cent or 43.9 points on Friday.", "43.9 points"),
    ("The FTSE 100 ended 0.5% lower on Friday, losing 43.9 points.", "43.9 points"),
]  # fmt: skip


GROWTH = "Portugal's economy grew 0.6% in the third quarter. "
EFFECTS = [
    ("Net trade weighed on growth by 0.3 points.", "0.3 points"),
    ("Net trade was a drag on growth of 0.3 percentage points.", "0.3 percentage points"),
    ("Net trade was a 0.3-point drag on growth.", "0.3-point"),
    ("The drag from net trade was 0.3 points.", "0.3 points"),
    ("Net trade lowered growth by 0.3 points.", "0.3 points"),
    ("Net trade held back growth by 0.3 points.", "0.3 points"),
    ("Investment boosted growth by 0.5 points.", "0.5 points"),
    ("Investment gave a 0.5-point boost to growth.", "0.5-point"),
]


@pytest.mark.parametrize(("text", "figure"), EFFECTS)
def test_an_effect_on_growth_is_a_contribution(text: str, figure: str) -> None:
    assert verdicts_of(GROWTH + text, portugal(), "2025-12-01")[figure].rating == "supported"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Investment was a 0.5-point drag on growth.", "0.5-point"),
        ("Net trade lifted growth by 0.3 points.", "0.3 points"),
    ],
)
def test_an_effect_the_other_way_is_not_found(text: str, figure: str) -> None:
    assert verdicts_of(GROWTH + text, portugal(), "2025-12-01")[figure].rating != "supported"


@pytest.mark.parametrize(("text", "figure"), TRUE)
def test_what_is_true_is_found(text: str, figure: str) -> None:
    assert verdicts_of(text, portugal(), "2025-12-06")[figure].rating == "supported"


WRONG = [
    ("Portugal's trade balance was -€2.16bn in November.", "-€2.16bn"),
    (CARS + "Electric cars made up 23.8%, up 12.3 points on the year.", "12.3 points"),
    (CARS + "That is an average of 725 a day.", "725"),
    (JOBS + "That was a rise of 0.7 points from October.", "0.7 points"),
    (JOBS + "The rate was 0.8 percentage points higher than in October.", "0.8 percentage points"),
    (FUEL + "That was 3.2p more than in October.", "3.2p"),
]


@pytest.mark.parametrize(("text", "figure"), WRONG)
def test_what_leaves_nothing_open_and_is_wrong_is_accused(text: str, figure: str) -> None:
    assert verdicts_of(text, portugal(), "2025-12-06")[figure].rating == "mismatch"


def test_a_quarter_of_a_century_is_no_part() -> None:
    text = CARS + "It was the best month for a quarter of a century."
    assert "a quarter" not in verdicts_of(text, portugal(), "2025-12-06")


def test_a_printed_plus_is_no_deficit() -> None:
    text = "Portugal's trade balance was +€2.46bn in November."
    assert verdicts_of(text, portugal(), "2025-12-06")["+€2.46bn"].rating != "supported"


def test_a_printed_minus_is_no_surplus() -> None:
    rows = "series,period,value,published\ntb,2025-11,2456,\n"
    surplus = catalogue_of(_SERIES, rows)
    text = "Portugal's trade balance was -€2.46bn in November."
    assert verdicts_of(text, surplus, "2025-12-06")["-€2.46bn"].rating != "supported"


NOT_ACCUSED = [
    (TRADE + "22% went to Spain and 15.8% to France.", "22%"),
    (CARS + "The share of electric cars rose by 12.3 percentage points on the year.",
     "12.3 percentage points"),
    (CARS + "That is an average of 725 each working day.", "725"),
    (CARS + "That is an average of 894 a day.", "894"),
    (CARS + "That is an average of 725 a day in the weeks when dealers were open.", "725"),
    (CARS + "The rate was 0.8 points higher than in October.", "0.8 points"),
    (JOBS + "A year ago it was 0.9 points lower.", "0.9 points"),
    (JOBS + "Latvia's rate is a third of that.", "a third"),
    (JOBS + "The rate in Latvia, at 3.2%, is a third of Portugal's.", "a third"),
    (JOBS + "Imports and fuel rose as well. That was 0.7 points less than in Spain.", "0.7 points"),
    ("Investment contributed 0.5 percentage points to Portugal's growth of 0.6% in the third "
     "quarter.", "0.6%"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "figure"), NOT_ACCUSED)
def test_what_words_leave_open_is_neither(text: str, figure: str) -> None:
    assert verdicts_of(text, portugal(), "2025-12-06")[figure].rating == "unverified"


def test_a_multiple_of_a_named_rate_is_held_against_it() -> None:
    found = verdicts_of(JOBS + "That is triple the rate in Latvia.", portugal(), "2025-12-06")
    assert found["triple"].rating == "mismatch"
    found = verdicts_of(JOBS + "That is triple a rate in Latvia.", portugal(), "2025-12-06")
    assert "triple" not in found or found["triple"].rating == "unverified"
