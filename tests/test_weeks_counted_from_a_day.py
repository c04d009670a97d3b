"""What stood "a week earlier" is counted back from the day that the sentence names, though a newer
week is out."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
diesel,"Diesel, retail price in Malta, euros a litre, weekly",diesel_price,MLT,EUR,0,W,price,\
period_on_period,yes
"""
PRICES = (1.412, 1.405, 1.398, 1.391, 1.377, 1.369)


@cache
def malta() -> Catalogue:
    """Diesel in six weeks of Mondays, 10 November to 15 December 2025, cheaper each time."""
    rows = [f"diesel,2025-W{46 + n},{price}," for n, price in enumerate(PRICES)]
    return catalogue_of(SERIES, "\n".join(["series,period,value,published", *rows]) + "\n")


@pytest.mark.parametrize(
    ("text", "figure", "right"),
    [
        ("Diesel in Malta slid to €1.377 on December 8, from {} a week earlier.", "€1.391", True),
        ("Diesel in Malta slid to €1.377 on December 8, from {} the week before, the fourth weekly"
         " drop in succession.", "€1.391", True),
        ("Diesel in Malta stood at €1.377 on December 8, against {} two weeks before.", "€1.398",
         True),
        ("Diesel in Malta slid to €1.377 on December 8, from {} the week before, the fourth weekly"
         " drop in succession.", "€1.384", False),
        ("Diesel in Malta cost €1.369 this week, down from {} a week earlier.", "€1.377", True),
        ("Diesel in Malta cost €1.369 this week, down from {} a week earlier.", "€1.319", False),
    ],
)  # fmt: skip
def test_weeks_are_counted_from_the_day_told(text: str, figure: str, right: bool) -> None:
    found = verdicts_of(text.format(figure), malta(), "2025-12-17")[figure]
    assert (found.rating == "supported") is right, found.explanation
