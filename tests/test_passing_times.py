"""Which times a text only mentions in passing, and which day or year its figures then have."""

import pytest
from told_claims import Told, times_match

READ = {
    "today may stand behind its figure": (
        "Rent was $990 in May. A year earlier it had been $925; it is 7% dearer today.",
        "2026-06-16",
        {"$925": "2025-05", "7%": "2026-05"},
    ),
    "an event of another month before what is told": (
        "Tax receipts came to $9m in October. Insurance income climbed 19% after April's rise in "
        "the rate, and sales tax edged up 2%.\n\nDebt stood at $80m.",
        "2025-11-21",
        {"$9m": "2025-10", "19%": "2025-10", "2%": "2025-10", "$80m": "2025-10"},
    ),
    "what another month brought": (
        "Tax receipts came to $9m in October, after April's rise of 3%.",
        "2025-11-21",
        {"$9m": "2025-10", "3%": "2025-04"},
    ),
    "a clause on how another month had gone": (
        "Casinos won $70m in August, 5% more than a year before, though they had done better in "
        "July.",
        "2025-10-01",
        {"$70m": "2025-08", "5%": "2025-08 on 2024-08"},
    ),
    "a clause on how much another month had brought": (
        "Casinos won $70m in August, though they had won $75m in July.",
        "2025-10-01",
        {"$70m": "2025-08", "$75m": "2025-07"},
    ),
    "a slump that goes on through a month": (
        "Las Vegas slump drags through August\n\nCasinos won $70m in August, 5% more than a year "
        "before.\n\nAt the airport, traffic slid 7% to 4.5 million.",
        "2025-10-01",
        {"$70m": "2025-08", "7%": "2025-08", "4.5 million": "2025-08"},
    ),
    "a sum through a month": (
        "Casinos won $700m through August.\n\nTraffic slid 7%.",
        "2025-10-01",
        {"$700m": "2025-01/2025-08", "7%": "2025-01/2025-08"},
    ),
    "the month in which goods are handed over": (
        "Oil settled at $65.29 on Wednesday.\n\nGas for March delivery gained 0.5% to $3.201.",
        "2026-02-11",
        {"$65.29": "2026-02-11", "0.5%": "2026-02-11", "$3.201": "2026-02-11"},
    ),
    "the mean of a month in a report of a day": (
        "Brent crude fell 2% on Wednesday. Brent averaged $70.92 in January.\n\nRefineries "
        "ran at 90% of capacity.",
        "2026-02-11",
        {"$70.92": "2026-01", "90%": "open"},
    ),
    "a second sentence of the first member of a list": (
        "Sales rose 4% to $8.1bn in the first half of the year.\n\n- Like-for-like sales were up "
        "3.5% in the second quarter. In food alone the gain was 3.3%.\n- Profit came to $456m.\n- "
        "Debt is down to $1.8bn.",
        "2025-09-18",
        {"3.5%": "2025-Q2", "3.3%": "2025-Q2", "$456m": "2025-S1", "$1.8bn": "2025-S1"},
    ),
    "as many months as the year has had": (
        "Ports handled 1.60m tonnes in August.\n\nOver eight months the total stands at 12.98m "
        "tonnes.",
        "2025-09-30",
        {"1.60m tonnes": "2025-08", "12.98m tonnes": "2025-01/2025-08"},
    ),
    "other months than the year has had": (
        "Ports handled 1.60m tonnes in August.\n\nOver nine months the total stands at 12.98m "
        "tonnes.",
        "2025-09-30",
        {"12.98m tonnes": "open"},
    ),
    "another quarter that opens brackets": (
        "Digital sales made up 44% in the third quarter (Q3 2024: 42%). Net cash was £112m (28 "
        "September 2024: £106m).",
        "2025-10-16",
        {"44%": "2025-Q3", "42%": "2024-Q3", "£112m": "2025-Q3", "£106m": "2024-Q3"},
    ),
    "the time of a figure, in brackets behind it": (
        "Sales hit 300 tonnes (in May 2025: 2% more than the plan).",
        "2025-10-16",
        {"300 tonnes": "2025-05"},
    ),
    "the profit for a year that is not foreseen": (
        "Revenue was $9m in the third quarter. Operating profit for the year came to $2m.",
        "2025-10-16",
        {"$9m": "2025-Q3", "$2m": "2025-Q3"},
    ),
    "what a whole sentence led to": (
        "Orders were $1.1bn in the second quarter, up 2% from the second quarter of 2024, which "
        "left the backlog at $1.6bn.",
        "2025-08-06",
        {"2%": "2025-Q2 on 2024-Q2", "$1.6bn": "2025-Q2"},
    ),
    "what is told of the time before which": (
        "Orders were $1.1bn in the second quarter, the most since the second quarter of 2024, "
        "which was the best on record.",
        "2025-08-06",
        {"$1.1bn": "2025-Q2", "best on record": "2024-Q2"},
    ),
    "the figure of last year that a change is told on": (
        "The harvest came to 9.6m tonnes. It is down by a tenth on last year's 10.8m tonnes.\n\n"
        "Oats came to 813,000 tonnes.",
        "2025-10-10",
        {"9.6m tonnes": "open", "a tenth": "open", "813,000 tonnes": "open"},
    ),
}


@pytest.mark.parametrize(("text", "published", "expected"), READ.values(), ids=READ)
def test_a_time_in_passing_is_not_passed_on(text: str, published: str, expected: Told) -> None:
    times_match(text, published, expected)
