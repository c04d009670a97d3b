"""Rates of change told in ways that leave their basis, their mean or their way open."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_STEP = "percent,0,M,rate,period_on_period,period_on_period,no"
SERIES = f"""\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline,aliases
i,"Malta consumer prices, index",cpi,MLT,index,0,M,index,none,year_on_year,yes,
y,"Malta prices, change on the year",cpi,MLT,percent,0,M,rate,year_on_year,year_on_year,yes,
m,"Malta prices, change on the month",cpi,MLT,{_STEP},consumer prices on the month
d,"Malta prices, change over two months",cpi,MLT,{_STEP},
r,"Central Bank of Malta key rate",policy_rate,MLT,percent,0,D,rate,none,,yes,
"""
LEVELS = (100.0, 100.2, 100.3, 100.4, 100.6, 100.8, 100.9, 101.1, 101.2, 101.3, 101.5, 101.6)
THEN = (103.0, 103.0, 102.7, 102.7, 103.0, 103.5, 103.7, 104.0, 104.2, 104.1, 104.2, 104.2)
YEARLY = (3.0, 2.8, 2.4, 2.3, 2.4, 2.74, 2.8, 2.9, 3.0, 2.8, 2.7, 2.6)
MONTHLY = (0.5, 0.2, -0.1, 0.2, 0.1, 0.3, 0.2, 0.4, 0.3, 0.3, 0.2, 0.2)


@cache
def malta() -> Catalogue:
    """Prices of Malta, whose yearly rate was lowest in April 2025, and a rate cut in 2024."""
    rows = [f"i,2024-{n + 1:02d},{v}" for n, v in enumerate(LEVELS)]
    rows += [f"i,2025-{n + 1:02d},{v}" for n, v in enumerate(THEN)]
    rows += [f"y,2025-{n + 1:02d},{v}" for n, v in enumerate(YEARLY)]
    rows += [f"m,2025-{n + 1:02d},{v}" for n, v in enumerate(MONTHLY)]
    rows += ["r,2024-01-10,5.5", "r,2024-09-18,5.0"]
    return catalogue_of(SERIES, "series,period,value\n" + "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Malta's inflation came to 2.5% in the second quarter.", "2.5%", "supported"),
        ("Malta's inflation came to 2.8% in the second quarter.", "2.8%", "mismatch"),
        ("Malta's inflation came to 2.2% in the second quarter.", "2.2%", "mismatch"),
    ],
)
def test_the_rate_of_a_quarter_may_be_the_mean_of_its_months(
    text: str, figure: str, rating: str
) -> None:
    found = verdicts_of(text, malta(), "2026-01-20")
    assert found[figure].rating == rating, found[figure].explanation


@pytest.mark.parametrize("lead", ["Over the month alone", "Over the month", "On the month"])
def test_a_preposition_names_no_series(lead: str) -> None:
    text = (
        "Consumer prices in Malta rose 3.0% in the twelve months to September. "
        f"{lead}, prices went up by 0.3%, a tenth of a point less than in August."
    )
    found = verdicts_of(text, malta(), "2025-10-20")["0.3%"]
    assert (found.series, found.rating) == ("m", "supported"), found.explanation
    scores = {c.series: c.score for c in found.candidates}
    assert scores["d"] < scores["m"]


@pytest.mark.parametrize(
    ("text", "cue", "rating"),
    [
        ("Prices in Malta rose by 2.6% in December, down from 2.7% in November and the slowest "
         "rate since May.", "slowest rate since May", "supported"),
        ("Prices in Malta rose by 2.6% in December, lower than 2.7% in November, the weakest since "
         "May.", "weakest since May", "supported"),
        ("Prices in Malta rose by 2.6% in December, down from 2.7% in November and the slowest "
         "rate since March.", "slowest rate since March", "mismatch"),
    ],
)  # fmt: skip
def test_a_rate_that_is_down_is_no_fall_of_what_rose(text: str, cue: str, rating: str) -> None:
    found = verdicts_of(text, malta(), "2026-01-20")
    assert found[cue].rating == rating, found[cue].explanation


@pytest.mark.parametrize(
    ("text", "number", "rating"),
    [
        ("Inflation in Austria dipped to 2.2%, and prices in Malta were 2.6% higher in December "
         "than a year earlier, a twelfth straight month of increase.", "twelfth", "supported"),
        ("Malta's inflation dipped to 2.6% in December, a third straight month of decline.",
         "third", "supported"),
        ("Malta's inflation, which had hurt shoppers, and not only them, slowed to 2.6% in "
         "December, a third straight month of decline.", "third", "supported"),
    ],
)  # fmt: skip
def test_a_rate_of_another_measure_is_not_that_of_a_run(
    text: str, number: str, rating: str
) -> None:
    found = verdicts_of(text, malta(), "2026-01-20")
    assert found[number].rating == rating, found[number].explanation


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Prices rose 2.9% in Austria in August. Malta's did worse, at 3.0% in September, if less "
         "badly than December's 2.6%.", "2.6%"),
        ("In Austria inflation was 3.3%. Inflation is lower in Malta: 2.6% in December.", "2.6%"),
    ],
)  # fmt: skip
def test_a_rate_that_is_compared_is_no_move(text: str, figure: str) -> None:
    assert verdicts_of(text, malta(), "2026-01-20")[figure].rating != "mismatch"


def test_no_rate_stands_at_half_a_point() -> None:
    text = "In Malta the central bank's first step was the biggest: half a point in September 2024."
    ratings = {v.rating for q, v in verdicts_of(text, malta(), "2025-11-05").items() if "half" in q}
    assert "mismatch" not in ratings
