"""Rates that are decided, told as they stood at the end of each month: runs, and what was taken off
them."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline,aliases
key,"Bank of Malta reference rate, end of month",policy_rate,MLT,percent,0,M,rate,none,period_on_period,yes,reference rate
mean,"Bank of Cyprus reference rate, mean of the month",policy_rate,CYP,percent,0,M,rate,none,period_on_period,yes,reference rate
"""  # noqa: E501
RATES = {
    "2024-09": 5.5,
    "2024-10": 5.75,
    "2024-11": 5.75,
    "2024-12": 5.75,
    "2025-01": 5.75,
    "2025-02": 5.75,
    "2025-03": 5.75,
    "2025-04": 5.75,
    "2025-05": 5.25,
    "2025-06": 5.25,
    "2025-07": 5.0,
    "2025-08": 5.0,
    "2025-09": 4.75,
    "2025-10": 4.5,
    "2025-11": 4.25,
}
PUBLISHED = "2025-11-17"


@cache
def islands() -> Catalogue:
    rows = ["series,period,value,published"]
    rows += [f"key,{at},{rate},{at}-06" for at, rate in RATES.items()]
    rows += [f"mean,{at},{rate - 0.03:.2f},{at}-28" for at, rate in RATES.items()]
    return catalogue_of(HEAD, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("run", "rating"),
    [
        pytest.param("third", "supported", id="month after month"),
        pytest.param("fifth", "supported", id="since it last went up"),
        pytest.param("fourth", "unverified", id="neither count"),
        pytest.param("ninth", "mismatch", id="more than there were"),
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        "The Bank of Malta lowered its reference rate to 4.25% this month, the {} cut in a row.",
        "The Bank of Malta cut its reference rate to 4.25% in November, the {} cut in a row.",
    ],
)
def test_cuts_in_a_row_are_counted_at_the_ends_of_months(text: str, run: str, rating: str) -> None:
    assert verdicts_of(text.format(run), islands(), PUBLISHED)[run].rating == rating


def test_means_of_months_tell_of_no_decision() -> None:
    text = "The Bank of Cyprus lowered its reference rate in October, the third cut in a row."
    assert verdicts_of(text, islands(), PUBLISHED)["third"].rating == "unverified"


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("The Bank of Malta has taken 150 basis points off its reference rate since April.",
         "150 basis points", "supported"),
        ("The Bank of Malta trimmed its reference rate to 4.25%. It has now taken off 150 basis "
         "points since April.", "150 basis points", "supported"),
        ("The Bank of Malta took another 25 basis points off its reference rate in November.",
         "25 basis points", "supported"),
        ("The Bank of Malta has shaved 150 basis points off its reference rate since April.",
         "150 basis points", "supported"),
        ("The Bank of Malta has taken 125 basis points off its reference rate since April.",
         "125 basis points", "mismatch"),
    ],
)  # fmt: skip
def test_points_taken_off_a_rate_are_how_far_it_fell(text: str, figure: str, rating: str) -> None:
    assert verdicts_of(text, islands(), PUBLISHED)[figure].rating == rating


@pytest.mark.parametrize(
    "text",
    [
        "Planes took off 3,000 times in Malta in October.",
        "The governor has taken 12 days off since April.",
        "The Bank of Malta took off its gloves over a rate of 4.25%.",
    ],
)
def test_what_else_takes_off_moves_nothing(text: str) -> None:
    found = verdicts_of(text, islands(), PUBLISHED)
    assert all(v.claim.direction is None for v in found.values())
