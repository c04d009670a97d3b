"""Totals of several months that are told once more by the month."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline
jobs,Employed persons of Malta,employment,MLT,persons,0,M,stock,none,period_on_period,yes
x,Exports of Malta,exports,MLT,EUR,6,M,flow,none,year_on_year,yes
"""


@cache
def malta() -> Catalogue:
    """In the fourth quarter of 2025 jobs grew by 9,300 and €963m of goods were sold abroad; in 2022
    and 2023 goods for €80m and €90m a month."""
    months = [f"{year}-{month:02d}" for year in (2022, 2023, 2025) for month in range(1, 13)]
    jobs = [401_200, 402_900, 404_100, 405_700, 406_200, 408_800, 409_900, 411_300, 412_000]
    sold = [301, 303, 307, 312, 299, 318, 305, 311, 317, 309, 331, 323]
    jobs = [*[398_000] * 24, *jobs, 415_400, 418_100, 421_300]
    return catalogue_told(SERIES, months, {"jobs": jobs, "x": [*[80] * 12, *[90] * 12, *sold]})


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Malta added 9,300 jobs in the fourth quarter, or 3,100 a month.", "3,100"),
        ("Malta added 9,300 jobs in the fourth quarter, about 3,100 a month.", "3,100"),
        ("Malta added 9,300 jobs in the fourth quarter, equivalent to 3,100 a month.", "3,100"),
        ("In the fourth quarter Malta's exports were €963m, or €321m a month.", "€321m"),
        ("In the fourth quarter of 2025 Malta added 9,300 jobs. That is 3,100 a month.", "3,100"),
        ("Malta added 9,300 jobs in the fourth quarter. This works out at 3,100 a month.", "3,100"),
        ("Malta's exports came to €1.08bn in 2023, or €90m a month.", "€90m"),
        ("Malta's exports came to €1.08bn in 2023, or €90m a month, against €80m in 2022.", "€80m"),
    ],
)
def test_a_total_told_by_the_month_is_averaged(text: str, figure: str) -> None:
    assert verdicts_of(text, malta(), "2026-01-20")[figure].rating == "supported"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Malta added 9,300 jobs in the fourth quarter, or 2,700 a month.", "2,700"),
        ("Malta added 9,300 jobs in the fourth quarter, or 3,100 a week.", "3,100"),
        ("In the fourth quarter Malta's exports were €963m, or €391m a month.", "€391m"),
        ("Malta added 9,300 jobs in the fourth quarter. That is 2,700 a month.", "2,700"),
        ("Malta added 9,300 jobs in the fourth quarter. Gozo added 3,100 a month.", "3,100"),
        ("Malta's exports came to €1.08bn in 2023, or €90m a month, against €90m in 2022.", "€90m"),
    ],
)
def test_another_figure_is_not_borne_out(text: str, figure: str) -> None:
    found = verdicts_of(text, malta(), "2026-01-20")
    assert found[figure].rating != "supported"
