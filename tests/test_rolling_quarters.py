"""Three months set against three months that run over into them, and what comes after a time."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_HEAD = "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline"
_SERIES = """
vac,"Vacancies, UK",vacancies,GBR,jobs,3,M,stock,period_on_period,yes
clm,"Claimant count, UK",claimant_count,GBR,persons,3,M,stock,period_on_period,yes
"""
_VACANCIES = {"2024-12/2025-02": 790, "2025-01/2025-03": 781, "2025-10/2025-12": 726,
              "2025-11/2026-01": 721, "2025-12/2026-02": 716, "2026-01/2026-03": 707}  # fmt: skip
_CLAIMANTS = {"2026-01": 1671, "2026-02": 1666, "2026-03": 1679, "2026-04": 1692}


_JOBLESS = {"2024-10/2024-12": 4.4, "2024-11/2025-01": 4.4, "2024-12/2025-02": 4.5,
            "2025-01/2025-03": 4.7}  # fmt: skip


@pytest.mark.parametrize(
    ("told", "reason"), [("4.7%", "exact"), ("4.5%", "off_period"), ("4.3%", "off_value")]
)
@pytest.mark.parametrize("time", ["first quarter of the year", "three months to March"])
def test_a_quarter_is_mistaken_for_three_months_that_run_over_into_it(
    told: str, reason: str, time: str
) -> None:
    series = "ur,Unemployment rate of Malta,unemployment_rate,MLT,percent,0,M,rate,year_on_year,yes"
    rows = [f"ur,{period},{rate}," for period, rate in _JOBLESS.items()]
    catalogue = catalogue_of(
        f"{_HEAD}\n{series}\n", "\n".join(["series,period,value,published", *rows]) + "\n"
    )
    verdict = verdicts_of(
        f"Unemployment in Malta was {told} in the {time}.", catalogue, "2025-05-22"
    )
    assert verdict[told].reason == reason, verdict[told].explanation


@cache
def _uk() -> Catalogue:
    rows = ["series,period,value,published"]
    for key, told in (("vac", _VACANCIES), ("clm", _CLAIMANTS)):
        rows += [f"{key},{period},{value}," for period, value in told.items()]
    return catalogue_of(_HEAD + _SERIES, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("told", "rating"),
    [
        ("9,000 fewer than in the three months to February", "supported"),
        ("19,000 fewer than in the previous three months", "supported"),
        ("74,000 fewer than in the same three months of 2025", "supported"),
        ("9,000 fewer than in the quarter to February", "supported"),
        ("9,000 fewer than between December and February", "supported"),
        ("5,000 fewer than in the quarter to February", "mismatch"),
        ("5,000 fewer than in the three months to February", "mismatch"),
    ],
)
def test_a_rolling_quarter_is_set_against_one_that_runs_over_into_it(
    told: str, rating: str
) -> None:
    text = f"UK vacancies shrank to 707,000 in the three months to March, {told}."
    figure = told.split()[0]
    assert verdicts_of(text, _uk(), "2026-05-19")[figure].rating == rating


@pytest.mark.parametrize(("told", "rating"), [("13,000", "supported"), ("18,000", "unverified")])
def test_nothing_is_compared_with_the_end_of_its_own_time(told: str, rating: str) -> None:
    text = (
        "UK vacancies shrank to 707,000 in the three months to March. The claimant count was "
        f"{told} higher than in March."
    )
    assert verdicts_of(text, _uk(), "2026-05-19")[told].rating == rating


@pytest.mark.parametrize(
    ("told", "rating"), [("64,000", "supported"), ("55,000", "supported"), ("75,000", "mismatch")]
)
def test_a_rolling_quarter_at_the_start_of_a_year_holds_its_first_month(
    told: str, rating: str
) -> None:
    text = (
        "UK vacancies were 726,000 in the three months to December, "
        f"{told} fewer than at the start of the year."
    )
    assert verdicts_of(text, _uk(), "2026-02-19")[told].rating == rating
