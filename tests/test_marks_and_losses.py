"""Runs on one side of a target, losses told by what is gone, and years that only name prices."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

PUBLISHED = "2025-08-20"


@cache
def malta() -> Catalogue:
    """Inflation, joblessness, jobs and output of Malta."""
    head = (
        "series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,"
        "headline\n"
    )
    series = (
        'cpi,"Inflation, Malta",inflation,MLT,percent,,M,rate,year_on_year,,yes\n'
        'ur,"Unemployment rate, Malta",unemployment_rate,MLT,percent,,M,rate,none,,yes\n'
        'jobs,"Jobs, Malta",employment,MLT,persons,3,M,stock,none,period_on_period,yes\n'
        'gdp,"GDP, 2015 prices, Malta",gdp,MLT,EUR,6,Q,flow,none,year_on_year,yes\n'
    )
    rows = ["gdp,2014-Q4,4100,", "gdp,2015-Q4,4200,", "gdp,2025-Q1,5120,", "gdp,2025-Q2,5210,"]
    rates = (1.9, 2.2, 2.4, 2.3, 2.6, 2.5, 2.7)
    for month, rate in enumerate(rates, 1):
        rows.append(f"cpi,2025-{month:02d},{rate},")
        rows.append(f"ur,2025-{month:02d},{3 + month / 10:.1f},")
        rows.append(f"jobs,2025-{month:02d},{300 - 2 * month},")
    return catalogue_of(head + series, "series,period,value,published\n" + "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    "said",
    [
        "has been above the central bank's 2% target for {row} months in a row",
        "has exceeded the bank's 2 per cent goal for {row} straight months",
        "has been over 2% for {row} consecutive months",
    ],
)
def test_how_long_a_target_was_missed_is_counted(said: str) -> None:
    for row, rating in (("six", "supported"), ("four", "mismatch")):
        text = f"Inflation in Malta {said.format(row=row)}."
        assert verdicts_of(text, malta(), PUBLISHED)[row].rating == rating


def test_a_target_itself_is_no_fact() -> None:
    found = verdicts_of("Malta's bank wants inflation of 2.7% in July.", malta(), PUBLISHED)
    assert found["2.7%"].rating == "unverified"


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("In July 2,000 jobs vanished in Malta.", "2,000", "supported"),
        ("In July 2,000 jobs disappeared in Malta.", "2,000", "supported"),
        ("In July 2,000 jobs were gained in Malta.", "2,000", "mismatch"),
        ("Malta lost fewer jobs in July than the 2,000 lost in June.", "2,000", "supported"),
    ],
)
def test_what_is_gone_is_a_loss(text: str, figure: str, rating: str) -> None:
    assert verdicts_of(text, malta(), PUBLISHED)[figure].rating == rating


@pytest.mark.parametrize(
    "said",
    ["In 2015 prices, Malta's GDP", "Malta's GDP, at 2015 prices,", "In chained 2015 euros GDP"],
)
def test_a_year_that_names_prices_is_no_time_and_no_figure(said: str) -> None:
    found = verdicts_of(f"{said} came to 5.21 billion euros in Malta.", malta(), PUBLISHED)
    assert {figure: one.rating for figure, one in found.items()} == {
        "5.21 billion euros": "supported"
    }


def test_a_year_in_which_prices_moved_is_a_time() -> None:
    found = verdicts_of(
        "In 2015 prices rose and GDP came to 5.21 billion euros.", malta(), PUBLISHED
    )
    assert found["5.21 billion euros"].claim.clause.time.period is not None


@pytest.mark.parametrize(
    ("behind", "operation"),
    [("recorded in the three months to May", "level"), ("that economists wanted", "growth")],
)
def test_what_a_step_is_measured_on_is_a_level(behind: str, operation: str) -> None:
    text = f"Joblessness in Malta rose to 3.7% in July, an increase of 0.2% on the 3.5% {behind}."
    claim = verdicts_of(text, malta(), PUBLISHED)["3.5%"].claim
    assert (claim.operation == "level") is (operation == "level")
