"""Records of the pace of what is told at an annual rate: where it stood, and not how it moved."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,adjustment,nature,basis,headline,aliases
homes,"Existing-home sales, annual rate",existing_home_sales,USA,units,3,M,SAAR,\
flow,period_on_period,yes,existing-home sales
spend,"Consumer spending, seasonally adjusted annual rate",consumption,USA,USD,9,M,SAAR,\
flow,period_on_period,yes,consumer spending
"""
MONTHS = [f"2024-{month:02d}" for month in range(9, 13)]
MONTHS += [f"2025-{month:02d}" for month in range(1, 11)]
HOMES = (3950, 3940, 3900, 3860, 4090, 3930, 3950, 4080, 4100, 4060, 4120, 4150, 4010, 3870)
SPEND = (900, 902, 903, 915, 917, 918, 920, 921, 924, 925, 926, 928, 930, 938)


@cache
def paces() -> Catalogue:
    """Home sales, down by 6% in February and by 3% in October, and spending, up by 0.9%."""
    return catalogue_told(SERIES, MONTHS, {"homes": HOMES, "spend": SPEND})


FELL = "Existing-home sales fell 3.5% in October from September to an annual rate of 3.87 million"


@pytest.mark.parametrize(
    "text",
    [
        f"{FELL}. It was the second drop in a row and the slowest pace since {{}}.",
        f"{FELL}, the slowest pace since {{}}.",
        f"{FELL}. That was the weakest sales pace since {{}}.",
        "Existing-home sales slid in October to the slowest pace since {}.",
        "Existing-home sales ran at their slowest annual rate since {} in October.",
    ],
)
@pytest.mark.parametrize(
    ("since", "rating"), [("December", "supported"), ("October last year", "mismatch")]
)
def test_the_slowest_pace_of_sales_is_a_level(text: str, since: str, rating: str) -> None:
    assert _records(text.format(since)) == [rating]


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("US consumer spending rose 0.9% in October, its fastest pace since December.",
         "supported"),
        ("US consumer spending rose 0.9% in October, its fastest pace since October last year.",
         "mismatch"),
        (f"{FELL}. The decline was the steepest since February.", "supported"),
        (f"{FELL}. The decline was the steepest since January.", "mismatch"),
    ],
)  # fmt: skip
def test_money_and_moves_have_a_pace_of_their_own(text: str, rating: str) -> None:
    assert _records(text) == [rating]


def _records(text: str) -> list[str]:
    verdicts = verdicts_of(text, paces(), "2025-11-20")
    return [v.rating.value for v in verdicts.values() if v.claim.assertion == "record"]
