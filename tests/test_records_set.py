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
        ("far below its March record", "record", True),
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


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("fell in December from its October record to 124.3", "2025-10"),
        ("was 124.3 in December, far below its October record", "2025-10"),
        ("was 124.3 in December, well off its October high", "2025-10"),
    ],
)
def test_the_month_that_owns_a_record_left_behind_is_that_of_the_record(
    words: str, period: str
) -> None:
    text = f"Malta's food price index {words}."
    october = catalogue_told(
        SERIES,
        [f"2025-{month:02d}" for month in range(1, 13)],
        {"food": [140.5] * 9 + [160.4, 126.3, 124.3]},
    )
    for catalogue, holds in ((october, True), (malta(), False)):
        found = verdicts_of(text, catalogue, "2026-01-09")
        told = [v for quote, v in found.items() if quote in ("record", "high")]
        assert all((v.rating == "supported") is holds for v in told)
        assert all(str(v.period) == period for v in told if holds)


@pytest.mark.parametrize(
    "text",
    [
        "Malta's food price index was 124.3 in December, importers of record say.",
        "Malta's food price index was 124.3 in December, said the company's counsel of record.",
        "Shareholders of record on 3 December were told that Malta's food price index was 124.3.",
    ],
)
def test_what_is_of_record_is_no_extreme(text: str) -> None:
    assert "record" not in verdicts_of(text, malta(), "2026-01-09")


@pytest.mark.parametrize(
    ("text", "cue", "rating"),
    [
        ("Malta's food price index, of record height, was 160.4 in March 2025.",
         "record", "supported"),
        ("Malta's food price index was 160.4 in March 2025 and, like others, also records.",
         "records", "supported"),
        ("Malta's food price index was 158.1 in April 2025, like others also records.",
         "records", "mismatch"),
        ("Malta's food price index was 158.1 in April 2025, its records show.", "records", None),
    ],
)  # fmt: skip
def test_what_stands_for_a_record_is_claimed(text: str, cue: str, rating: str | None) -> None:
    found = verdicts_of(text, malta(), "2025-05-09").get(cue)
    assert (found.rating if found else None) == rating
