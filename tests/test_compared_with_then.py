"""Levels told in words to be more or less than at another time."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Verdict
from verifier.reference.catalogue import Catalogue

_WATER = {"2024-10": 12.0, "2024-11": 14.2, "2025-10": 12.4, "2025-11": 13.9}


@cache
def water() -> Catalogue:
    """The water that households used in four months."""
    series = (
        "series,title,indicator,ref_area,unit,multiplier,frequency,nature,headline\n"
        'w,"Household water use, Ireland",water_use,IRL,litre,9,M,flow,yes\n'
    )
    rows = [f"w,{period},{used}" for period, used in _WATER.items()]
    return catalogue_of(series, "series,period,value\n" + "\n".join(rows) + "\n")


def compared(text: str) -> list[Verdict]:
    found = verdicts_of(text, water(), "2025-12-13").values()
    return [v for v in found if v.claim.assertion == "comparison"]


@pytest.mark.parametrize(
    ("told", "rating", "then"),
    [
        (", less than in the same month last year", "supported", "2024-11"),
        (", more than in the same month last year", "mismatch", "2024-11"),
        (", slightly less than a year earlier", "supported", "2024-11"),
        (", far more than in the previous month", "supported", "2025-10"),
        (", fewer than in the month before", "mismatch", "2025-10"),
    ],
)
def test_a_level_is_compared_with_the_time_that_words_name(
    told: str, rating: str, then: str
) -> None:
    text = f"Household water use in Ireland came to 13.9 billion litres in November{told}."
    (verdict,) = compared(text)
    assert (verdict.rating, str(verdict.baseline)) == (rating, then), verdict.explanation


@pytest.mark.parametrize(
    "told",
    [
        ", 300 million litres less than a year earlier",
        ", 2.1% less than in the same month last year",
        ", more than in 2023",
        ", more than a year after the drought",
        ", more than ever",
        ", no more than a year earlier",
        " and more than a year earlier it had been a dry one",
        ", for more than a year",
        ", or 13,900 megalitres, more than a year before",
        ", which was earlier than in the same month last year",
    ],
)
def test_what_tells_by_how_much_or_of_no_such_time_compares_nothing(told: str) -> None:
    text = f"Household water use in Ireland came to 13.9 billion litres in November{told}."
    assert compared(text) == []


def test_a_move_is_compared_with_no_move_of_then() -> None:
    text = "Household water use in Ireland rose 12.1% in November, more than in the previous month."
    assert compared(text) == []


def test_the_pace_of_then_is_no_other_measure() -> None:
    text = "Household water use in Ireland fell less steeply in November than a month earlier."
    assert compared(text) == []


@pytest.mark.parametrize(
    ("told", "rating", "then"),
    [
        ("was lower than in November 2024", "supported", "2024-11"),
        ("was higher than in October", "supported", "2025-10"),
        ("was much lower than a month earlier", "mismatch", "2025-10"),
    ],
)
def test_a_measure_is_compared_without_a_figure(told: str, rating: str, then: str) -> None:
    text = (
        f"Household water use in Ireland came to 13.9 billion litres. In November water use {told}."
    )
    (verdict,) = compared(text)
    assert (verdict.rating, str(verdict.baseline)) == (rating, then), verdict.explanation


@pytest.mark.parametrize(
    "told",
    [
        "It was the third month in which water use was lower than a year earlier.",
        "In November water use, unlike rain, which was lower than a year earlier, was no topic.",
        "In November water use was stronger than in October.",
        "In November water use was 2% lower than a year earlier.",
        "In November talk about water use was shorter than in October.",
    ],
)
def test_what_tells_of_no_size_of_a_measure_compares_nothing(told: str) -> None:
    text = f"Household water use in Ireland came to 13.9 billion litres. {told}"
    assert [v for v in compared(text) if v.claim.operation == "change"] == []


def test_a_wider_gap_lies_further_below_nothing() -> None:
    series = (
        "series,title,indicator,ref_area,unit,multiplier,frequency,nature,headline\n"
        "b,Trade balance of Latvia,trade_balance,LVA,EUR,6,M,flow,yes\n"
    )
    rows = "series,period,value\nb,2025-10,-300\nb,2025-11,-420\n"
    for word, rating in (("wider", "supported"), ("narrower", "mismatch")):
        text = f"In November the trade deficit of Latvia was {word} than in October."
        found = verdicts_of(text, catalogue_of(series, rows), "2025-12-20").values()
        assert [v.rating for v in found] == [rating], [v.explanation for v in found]


def test_what_another_measure_did_accuses_nobody() -> None:
    told = "In November the wait for water was shorter than in October."
    found = compared(f"Household water use in Ireland came to 13.9 billion litres. {told}")
    assert [v.rating for v in found if v.rating == "mismatch"] == []
