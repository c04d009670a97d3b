"""Accusations taken back for the words around a figure: another gap, another name, a time past."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating, Reason, Verdict
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
bal,"Current budget balance, Malta",budget_balance,MLT,EUR,6,M,flow,year_on_year,yes
bor,"Public sector net borrowing, Malta",net_borrowing,MLT,EUR,6,M,flow,year_on_year,yes
debt,"Public sector net debt, Malta",public_debt,MLT,EUR,6,M,flow,year_on_year,yes
beer,"Beer output, Malta",beer_output,MLT,litre,6,M,flow,year_on_year,yes
rate,"Bond yield, Malta, ten years",bond_yield,MLT,percent,0,M,rate,year_on_year,yes
arms,"Spending on defence, Malta",defence_spending,MLT,EUR,6,M,flow,year_on_year,yes
ward,"Spending on health, Malta",health_spending,MLT,EUR,6,M,flow,year_on_year,yes
"""
MONTHS = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 13)]


@cache
def malta() -> Catalogue:
    """The state of Malta by month: in December 2025 a current deficit of 298.1, borrowing of 554.7,
    defence at 897.1 and health at 706.7; beer, 560.2 in November; and a bond yield, 3.39%."""
    beer = [510 + 2.3 * step for step in range(22)]
    return catalogue_told(
        SERIES,
        MONTHS,
        {
            "bal": [-213 - 3.7 * step for step in range(24)],
            "bor": [419 + 5.9 * step for step in range(24)],
            "debt": [733 + 6.3 * step for step in range(24)],
            "beer": [*beer, 560.2, 566.6],
            "rate": [1.09 + 0.1 * step for step in range(24)],
            "arms": [812 + 3.7 * step for step in range(24)],
            "ward": [640 + 2.9 * step for step in range(24)],
        },
    )


def verdict_on(text: str, figure: str) -> Verdict:
    """The verdict on one figure of a text of January 2026."""
    return verdicts_of(text, malta(), "2026-01-20")[figure]


GAPS = [
    "The government of Malta ran a budget deficit of €{}m in December.",
    "In December the budget deficit of Malta came to €{}m.",
    "Malta's current budget was in the red in December, by a deficit of €{}m.",
]


@pytest.mark.parametrize("sentence", GAPS)
@pytest.mark.parametrize(("figure", "series"), [("554.7", "bor"), ("298.1", "bal")])
def test_a_deficit_is_right_of_either_gap(sentence: str, figure: str, series: str) -> None:
    found = verdict_on(sentence.format(figure), f"€{figure}m")
    assert (found.rating, found.series) == (Rating.SUPPORTED, series)


@pytest.mark.parametrize("sentence", GAPS)
@pytest.mark.parametrize(
    "figure",
    ["545.7", "600", "877.9", "548.8"],  # of none, one digit, the debt, the month before
)
def test_a_deficit_of_no_gap_is_not_right(sentence: str, figure: str) -> None:
    assert verdict_on(sentence.format(figure), f"€{figure}m").rating is not Rating.SUPPORTED


@pytest.mark.parametrize("name", ["for the Louvre", "for Malta", "at Marlock"])
def test_what_a_figure_is_set_against_by_another_name_is_left_open(name: str) -> None:
    text = f"Defence spending in Malta was good, against €706.7m {name}, in December."
    found = verdict_on(text, "€706.7m")
    assert (found.rating, found.reason) == (Rating.UNVERIFIED, Reason.AMBIGUOUS)


@pytest.mark.parametrize("rest", ["", " at best", " for the army"])
def test_what_has_no_other_name_stays_accused(rest: str) -> None:
    text = f"Defence spending in Malta was good in December, at €706.7m{rest}."
    assert verdict_on(text, "€706.7m").rating is Rating.MISMATCH


@pytest.mark.parametrize("change", ["doubled", "all but doubled", "since trebled", "grown"])
def test_a_level_that_has_changed_since_is_of_no_told_time(change: str) -> None:
    text = f"In December Malta's bond yield of 1.29% has {change}."
    found = verdict_on(text, "1.29%")
    assert (found.rating, found.reason) == (Rating.UNVERIFIED, Reason.UNRESOLVED_PERIOD)


@pytest.mark.parametrize("rest", ["was a surprise", "has pleased investors", "rose"])
def test_a_level_that_has_not_is_of_the_time_told(rest: str) -> None:
    text = f"In December Malta's bond yield of 1.29% {rest}."
    assert verdict_on(text, "1.29%").rating is Rating.MISMATCH


@pytest.mark.parametrize("told", ["initially reported", "originally put"])
def test_an_earlier_print_that_is_kept_nowhere_is_left_open(told: str) -> None:
    text = f"Malta brewed 566.6m litres of beer in December. November was {told} at 591.2m litres."
    found = verdict_on(text, "591.2m litres")
    assert found.rating is Rating.UNVERIFIED


def test_a_last_print_is_held_against_what_is_kept() -> None:
    text = "Malta brewed 566.6m litres of beer in December. November was 591.2m litres of beer."
    assert verdict_on(text, "591.2m litres").rating is Rating.MISMATCH
