"""Figures of "its revenue", where the sentence before opens with the name of a part of a firm."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,headline,aliases
r,"Norla SA, revenue",revenue,ESP,Norla,EUR,6,Q,flow,yes,Norla revenue
c,"Norla SA, revenue, catering",revenue,ESP,Norla catering,EUR,6,Q,flow,no,catering;canteens
f,"Norla SA, revenue, ferries",revenue,ESP,Norla ferries,EUR,6,Q,flow,no,ferries;boats
p,"Norla SA, net profit",net_profit,ESP,Norla,EUR,6,Q,flow,no,Norla profit
"""
_ROWS = """series,period,value,published
r,2025-Q2,1792,2025-08-05
r,2025-Q3,1881,2025-11-05
c,2024-Q4,327,2025-02-05
c,2025-Q1,331,2025-05-05
c,2025-Q2,322,2025-08-05
c,2025-Q3,309,2025-11-05
f,2025-Q2,504,2025-08-05
f,2025-Q3,587,2025-11-05
p,2025-Q2,91,2025-08-05
p,2025-Q3,104,2025-11-05
"""


@cache
def norla() -> Catalogue:
    """A firm's revenue and that of two of its parts, by quarter."""
    return catalogue_of(_SERIES, _ROWS)


def _ratings(text: str) -> dict[str, str]:
    lead = "Norla had revenue of €1,881mn in the third quarter.\n\n"
    found = verdicts_of(lead + text, norla(), "2025-11-06")
    return {quote: verdict.rating.value for quote, verdict in found.items()}


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Catering went the other way. Its revenue shrank 4.0% from the second quarter.", "4.0%"),
        ("(Catering went the other way. Its revenue was €309mn.)", "€309mn"),
        ("Ferries did better. Their revenue rose 16.5% on the quarter.", "16.5%"),
        ("Catering disappointed. Revenue there shrank 4.0% from the second quarter.", "4.0%"),
        ("Norla did better. Its revenue rose 5.0% on the quarter.", "5.0%"),
    ],
)
def test_its_measure_is_that_of_the_part_told_before(text: str, figure: str) -> None:
    assert _ratings(text)[figure] == "supported"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Catering went the other way. Its revenue shrank 4.7% from the second quarter.", "4.7%"),
        ("Catering went the other way. Its revenue rose 16.5% on the quarter.", "16.5%"),
    ],
)
def test_its_measure_is_no_other_one(text: str, figure: str) -> None:
    assert _ratings(text)[figure] != "supported"


def test_the_profit_of_the_firm_is_not_that_of_the_part() -> None:
    text = "Catering went the other way. Its parent made a net profit of €104mn."
    assert _ratings(text)["€104mn"] != "mismatch"


def test_a_wrong_figure_of_the_part_is_accused() -> None:
    text = "Catering went the other way. Its revenue shrank 4.0% from the second quarter, "
    assert _ratings(f"{text}a third quarterly drop in a row.")["third"] == "mismatch"
    text = "Catering went the other way. Its revenue shrank 6.0% from the second quarter."
    assert _ratings(text)["6.0%"] == "mismatch"
    text = "Ferries did better. Their revenue rose 17.5% on the quarter."
    assert _ratings(text)["17.5%"] == "mismatch"
