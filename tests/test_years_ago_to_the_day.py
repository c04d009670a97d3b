"""A year ago, counted from the day of a text: the step that was the newest one then."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating, Verdict
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
rate,"Vacancy rate, Slovenia",vacancy_rate,SVN,percent,0,M,rate,year_on_year,yes
moss,"Area in drought, Slovenia",drought_area,SVN,percent,0,W,stock,period_on_period,yes
"""
PUBLISHED = "2026-05-14"


@cache
def slovenia() -> Catalogue:
    """A monthly rate that comes out on the 14th, and a weekly share of the land."""
    rows = ["series,period,value,published"]
    for year in (2024, 2025, 2026):
        for month in range(1, 13 if year < 2026 else 5):
            level = 2.4 + 0.3 * month + 0.7 * (year - 2024)
            day = f"{year}-{month + 1:02d}-14" if month < 12 else f"{year + 1}-01-14"
            rows.append(f"rate,{year}-{month:02d},{level:.1f},{day}")
        for week in range(1, 53 if year < 2026 else 21):
            rows.append(f"moss,{year}-W{week:02d},{11.3 + week / 2 + 9 * (year - 2024):.1f},")
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


def verdict_on(text: str, figure: str) -> Verdict:
    """The verdict on one figure of a text of the day on which the rate of April came out."""
    return verdicts_of(text, slovenia(), PUBLISHED)[figure]


MOSS = (
    "The weekly map released Tuesday put the area in drought in Slovenia at 39.3%. A year ago it "
    "was {}."
)


@pytest.mark.parametrize(
    ("text", "figure", "period"),
    [
        ("“A year ago the vacancy rate in Slovenia was {},” she said.", "4.3%", "2025-04"),
        ("“This time last year the vacancy rate in Slovenia was {},” she said.", "4.3%", "2025-04"),
        ("16.40\n\nThis time last year Slovenia's vacancy rate was {}.", "4.3%", "2025-04"),
        ("Two years ago today the vacancy rate in Slovenia was {}.", "3.6%", "2024-04"),
        (MOSS, "30.3%", "2025-W20"),
    ],
)
def test_a_year_ago_is_the_newest_step_of_then(text: str, figure: str, period: str) -> None:
    found = verdict_on(text.format(figure), figure)
    assert (found.rating, str(found.period)) == (Rating.SUPPORTED, period), found.explanation


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("“A year ago the vacancy rate in Slovenia was {},” she said.", "3.4%"),
        ("“This time last year the vacancy rate in Slovenia was {},” she said.", "5.0%"),
        (MOSS, "38.8%"),
    ],
)
def test_the_figure_of_another_step_is_not_right(text: str, figure: str) -> None:
    assert verdict_on(text.format(figure), figure).rating is not Rating.SUPPORTED
