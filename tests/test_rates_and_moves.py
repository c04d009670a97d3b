"""Figures that are told of the rate or the move behind a series, and not of the series itself."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.judge.doubts.wholes import is_a_share_of_a_move
from verifier.model.verdict import Rating, Reason
from verifier.reference.catalogue import Catalogue

PUBLISHED = "2025-08-20"


@cache
def malta() -> Catalogue:
    """Output of Malta as an annualised level and in rates, sales and their rate, jobs by sector."""
    head = (
        "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,"
        "transformation,basis,headline\n"
    )
    series = (
        'gdp,"GDP, annual rate, Malta",gdp,MLT,,EUR,6,Q,rate,none,year_on_year,yes\n'
        'gdp_y,"GDP, growth of the year, Malta",gdp,MLT,,percent,,A,rate,year_on_year,,\n'
        'sales,"Retail sales, Malta",retail_sales,MLT,,EUR,6,M,flow,none,year_on_year,yes\n'
        'sales_y,"Shop sales, rate, Malta",retail_sales,MLT,,percent,,M,rate,year_on_year,,\n'
        'jobs,"Jobs, Malta",employment,MLT,,persons,3,M,stock,none,period_on_period,yes\n'
        'jobs_h,"Jobs, health, Malta",employment,MLT,health,persons,3,M,stock,none,,\n'
    )
    rows = ["gdp,2023-Q1,20110,", "gdp_y,2023,5.6,", "gdp_y,2024,4.1,"]
    rows += [f"gdp,2024-Q{n},{21_000 + 130 * n}," for n in (1, 2, 3, 4)]
    for month, rate in enumerate((5.1, 4.8, 4.4, 3.9, 3.1, 2.7, 1.3), 1):
        rows += [
            f"sales_y,2025-{month:02d},{rate},",
            f"sales,2025-{month:02d},{310 + 9 * month % 14},",
        ]
        rows += [
            f"jobs,2025-{month:02d},{280 + 0.5 * month},",
            f"jobs_h,2025-{month:02d},{31 + 0.3 * month},",
        ]
    return catalogue_of(head + series, "series,period,value,published\n" + "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Malta's economy expanded at 4.1% in 2024.", "4.1%", Rating.SUPPORTED),
        ("Malta's GDP growth came to 4.1% in 2024, down from 5.6%.", "4.1%", Rating.SUPPORTED),
        ("Malta's GDP growth was 1.4% in 2024.", "1.4%", Rating.MISMATCH),
    ],
)
def test_a_percentage_is_no_level_of_output_in_money(
    text: str, figure: str, rating: Rating
) -> None:
    assert verdicts_of(text, malta(), PUBLISHED)[figure].rating is rating


@pytest.mark.parametrize(
    ("row", "reason"),
    [("sixth", Reason.EXACT), ("fourth", Reason.OFF_STREAK)],
)
def test_months_of_slowing_growth_are_counted_by_the_rate(row: str, reason: Reason) -> None:
    text = (
        "Retail sales in Malta rose 1.3% in July on the year. "
        f"It was the {row} straight month of slowing growth."
    )
    assert verdicts_of(text, malta(), PUBLISHED)[row].reason is reason


SHARED = "Malta gained 500 jobs in July. Health care created 300 posts, {said}."


@pytest.mark.parametrize(
    ("said", "of_a_move"),
    [
        ("more than half of the total", True),
        ("or about 60% of all", True),
        ("and now has 12% of all jobs", False),
    ],
)
def test_a_part_of_what_was_gained_is_no_part_of_all(said: str, of_a_move: bool) -> None:
    found = verdicts_of(SHARED.format(said=said), malta(), PUBLISHED)
    share = next(one for figure, one in found.items() if "0" not in figure or "%" in figure)
    assert is_a_share_of_a_move(share.claim, malta().series["jobs_h"]) is of_a_move
    assert share.rating is not Rating.MISMATCH
