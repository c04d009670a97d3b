"""Levels of a time that copy hints at: a stage of the year, after a move, following a month."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of
from small_rates import PUBLISHED, malta

from verifier.reference.catalogue import Catalogue

_HEAD = "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline"


@cache
def yards() -> Catalogue:
    """Cars built in Spain by the month, ten more each month and 20 more each year."""
    rows = ["series,period,value,published"]
    for year in (2024, 2025):
        for month in range(1, 11 if year == 2025 else 13):
            rows.append(f"cars,{year}-{month:02d},{180 + 20 * (year - 2024) + 10 * month},")
    series = f"{_HEAD}\ncars,Car output of Spain,car_production,ESP,car,3,M,flow,year_on_year,yes\n"
    return catalogue_of(series, "\n".join(rows) + "\n")


_SO_FAR = "Spain has built 2.55 million cars this year."


@pytest.mark.parametrize(
    ("text", "figure", "reason"),
    [
        (f"{_SO_FAR} By this stage of 2024 it had built 2.35 million.", "2.35 million", "exact"),
        (f"{_SO_FAR} By this point last year it had built 2.35 million.", "2.35 million", "exact"),
        (f"{_SO_FAR} By the same point of 2024 it had built 2.53 million.", "2.53 million",
         "off_digits"),
        ("Spain built 300,000 cars in October. At this stage last year it built 280,000.",
         "280,000", "exact"),
    ],
)  # fmt: skip
def test_a_stage_of_a_year_is_reached_with_the_months_before_it(
    text: str, figure: str, reason: str
) -> None:
    verdict = verdicts_of(text, yards(), "2025-11-24")[figure]
    assert verdict.reason == reason, verdict.explanation


_ROSE = "Malta's unemployment rate rose to 4.4% in October"


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (f"{_ROSE}, following September's 4.2%.", "4.2%", "supported"),
        ("Malta's unemployment rate was 3.4% in December 2023. By the following May it was 3.5%.",
         "3.5%", "supported"),
        ("Malta's unemployment rate rose to 4.4% after slipping to 4.2%.", "4.2%", "supported"),
        ("Malta's unemployment rate rose to 4.4%, after a dip to 4.2%.", "4.2%", "supported"),
        ("Malta's unemployment rate rose to 4.4%, having first eased to 4.2%.", "4.2%",
         "supported"),
        ("Malta's unemployment rate rose to 4.4% after easing to 3.9% in February.", "3.9%",
         "supported"),
        ("Malta's unemployment rate rose to 4.4% after easing to 3.5% in February.", "3.5%",
         "mismatch"),
        ("Malta's unemployment rate rose to 4.4% after falling to 4.0%.", "4.0%", "unverified"),
    ],
)  # fmt: skip
def test_what_came_before_is_of_a_time_before(text: str, figure: str, rating: str) -> None:
    verdict = verdicts_of(text, malta(), PUBLISHED)[figure]
    assert verdict.rating == rating, verdict.explanation
