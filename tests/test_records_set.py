"""Records set at an earlier time, from which the figures at hand are some way off."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline
food,Food price index of Malta,food_price_index,MLT,index,0,M,index,none,period_on_period,yes
"""
LEVELS = {"2025-01": 118.2, "2025-03": 160.4, "2025-04": 158.1, "2025-11": 126.3, "2025-12": 124.3}


@cache
def malta() -> Catalogue:
    """An index that was highest in March 2025 and lowest in January."""
    months = [f"2025-{month:02d}" for month in range(1, 13)]
    return catalogue_told(SERIES, months, {"food": [LEVELS.get(m, 140.5) for m in months]})


@pytest.mark.parametrize(
    ("words", "record", "rating"),
    [
        ("22.5% below the record set in March 2025", "record", True),
        ("well below the record it hit in March 2025", "record", True),
        ("22.5% lower than the all-time high reached in March 2025", "all-time high", True),
        ("22.5% under the record of 160.4 that it set in March 2025", "record", True),
        ("well below the record it hit in April 2025", "record", False),
        ("a record", "record", False),
    ],
)
def test_a_record_is_held_at_the_time_it_was_set(words: str, record: str, rating: bool) -> None:
    text = f"Malta's food price index was 124.3 in December, {words}."
    found = verdicts_of(text, malta(), "2026-01-09")[record]
    assert (found.rating == "supported") is rating
    if rating:
        assert str(found.period) == "2025-03"


def test_a_record_at_hand_keeps_its_own_time() -> None:
    text = "Malta's food price index jumped to a record 160.4 in March 2025."
    found = verdicts_of(text, malta(), "2025-04-09")["record"]
    assert (found.rating, str(found.period)) == ("supported", "2025-03")
