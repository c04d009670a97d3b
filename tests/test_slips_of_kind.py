"""Figures told as a number of another kind: points for percent, "by" for "to", "to" for "by"."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating, Reason
from verifier.reference.catalogue import Catalogue

_DAY = "2026-03-02"
_SERIES = """\
series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,nature,basis,headline
x,"Exports of goods, Austria",exports,AUT,WLD,,EUR,6,M,flow,year_on_year,yes
x_deu,"Exports of goods to Germany, Austria",exports,AUT,DEU,,EUR,6,M,flow,year_on_year,no
out,"Output index of industry, Austria",industrial_production,AUT,,,index,0,M,index,\
period_on_period,yes
job,"Registered jobless people, Austria",unemployment,AUT,,,persons,0,M,stock,year_on_year,yes
ur,"Unemployment rate, Austria",unemployment_rate,AUT,,,percent,0,M,rate,period_on_period,yes
occ,"Hotel occupancy, Austria",hotel_occupancy,AUT,,,percent,0,M,rate,period_on_period,yes
pass,"Pupils who passed, Austria",pupils,AUT,,,persons,0,A,flow,year_on_year,yes
"""
_FIGURES = """\
series,period,value
x,2025-01,15040
x,2025-12,15310
x,2026-01,16288
x_deu,2025-01,4030
x_deu,2025-12,4190
x_deu,2026-01,4385
out,2025-12,104.2
out,2026-01,106.9
job,2025-01,318640
job,2025-12,331075
job,2026-01,309410
ur,2025-12,7.3
ur,2026-01,7.1
occ,2025-12,74.1
occ,2026-01,78.2
pass,2024,41250
pass,2025,43605
"""


@cache
def _austria() -> Catalogue:
    return catalogue_of(_SERIES, _FIGURES)


def _read(text: str, figure: str) -> tuple[Rating, Reason, str | None]:
    verdict = verdicts_of(text, _austria(), _DAY)[figure]
    return verdict.rating, verdict.reason, verdict.suggestion


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (
            "Austria's exports to Germany rose by 8.8 percentage points to €4.385 billion in "
            "January from a year earlier.",
            "8.8 percentage points",
        ),
        (
            "Austria exported goods worth €16.288 billion in January. That was 8.3 percentage "
            "points more than a year earlier.",
            "8.3 percentage points",
        ),
        (
            "At the end of January 309,410 people in Austria were registered as jobless, 2.9 "
            "percentage points fewer than a year earlier.",
            "2.9 percentage points",
        ),
    ],
)
def test_no_amount_moves_by_points(text: str, figure: str) -> None:
    percent = figure.replace(" percentage points", "%")
    assert _read(text, figure) == (Rating.MISMATCH, Reason.OFF_UNIT, percent)
    assert _read(text.replace(figure, percent), percent)[0] is Rating.SUPPORTED


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (
            "At the end of January 309,410 people in Austria were registered as jobless; "
            "42.7% of them were women, 2.9 percentage points fewer than a year earlier.",
            "2.9 percentage points",
        ),
        (
            "Austria's exports to Germany came to €4.385 billion in January, and their share of "
            "all exports was 8.8 percentage points higher than a year earlier.",
            "8.8 percentage points",
        ),
        (
            "Austria's exports to Germany rose by 5.2 percentage points more than forecast in "
            "January, to €4.385 billion.",
            "5.2 percentage points",
        ),
        ("Austria's unemployment rate fell 0.2 points to 7.1% in January.", "0.2 points"),
    ],
)
def test_points_of_a_rate_or_a_share_are_points(text: str, figure: str) -> None:
    assert _read(text, figure)[0] is not Rating.MISMATCH


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (
            "The number of registered jobless people in Austria fell by 309,410 in January from "
            "318,640 a year earlier.",
            "309,410",
        ),
        ("Austria's exports climbed by €16.288 billion in January.", "€16.288 billion"),
        (
            "The unemployment rate in Austria declined to 0.2 percentage points to 7.1% in "
            "January.",
            "0.2 percentage points",
        ),
        (
            "In 2025, 43,605 pupils passed in Austria. The number of pupils who passed grew to "
            "5.7%.",
            "5.7%",
        ),
        ("The number of pupils who passed in Austria grew to 5.7% in 2025.", "5.7%"),
    ],
)
def test_where_a_move_led_is_not_how_far_it_went(text: str, figure: str) -> None:
    assert _read(text, figure)[:2] == (Rating.MISMATCH, Reason.OFF_OPERATION)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (
            "The number of registered jobless people in Austria fell by 9,230 in January from "
            "318,640 a year earlier.",
            "9,230",
        ),
        (
            "The number of registered jobless people in Austria fell to 309,410 in January from "
            "318,640 a year earlier.",
            "309,410",
        ),
        ("The number of pupils who passed in Austria grew by 5.7% in 2025.", "5.7%"),
        (
            "Austria's exports to Germany came to €4.385 billion in January, 4.7% higher than a "
            "month before, equal to 26.9% of all exports.",
            "26.9%",
        ),
        ("Growth in the number of pupils who passed in Austria slowed to 5.7% in 2025.", "5.7%"),
        ("Austria's exports climbed to €16.288 billion in January.", "€16.288 billion"),
        ("The unemployment rate in Austria declined to 7.1% in January from 7.3%.", "7.1%"),
    ],
)
def test_what_is_told_as_it_is_stays_right(text: str, figure: str) -> None:
    assert _read(text, figure)[0] is Rating.SUPPORTED


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (
            "Hotel occupancy in Austria was 78.2% in January, 4.1% more than a month before.",
            "4.1%",
            Rating.MISMATCH,
        ),
        (
            "In January the hotels of Austria were 78.2% full, 4.1% more than a month before.",
            "4.1%",
            Rating.MISMATCH,
        ),
        (
            "Hotel occupancy in Austria was 78.2% in January, 4.1 points more than a month before.",
            "4.1 points",
            Rating.SUPPORTED,
        ),
        (
            "Hotel occupancy in Austria was 78.2% in January, and room prices were 4.1% higher.",
            "4.1%",
            Rating.UNVERIFIED,
        ),
    ],
)
def test_a_rate_moves_by_points(text: str, figure: str, rating: Rating) -> None:
    verdict = verdicts_of(text, _austria(), _DAY)[figure]
    assert verdict.rating is rating, verdict.explanation
    assert rating is not Rating.MISMATCH or verdict.reason is Reason.OFF_UNIT
