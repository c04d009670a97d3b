"""What is set and given out before its time comes, told with "will" and no forecast."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.language.context import is_willed_alone
from verifier.reference.catalogue import Catalogue

_SERIES = """series,title,indicator,ref_area,unit,frequency,nature,basis,headline
toll,"Bridge toll for cars, Denmark",bridge_toll,DNK,DKK,Q,price,period_on_period,yes
"""
_ROWS = """series,period,value,published
toll,2024-Q4,250,2024-08-20
toll,2025-Q1,262,2024-11-20
toll,2025-Q2,258,2025-02-20
toll,2025-Q3,270,2025-05-20
toll,2025-Q4,281,2025-08-20
"""


@cache
def denmark() -> Catalogue:
    return catalogue_of(_SERIES, _ROWS)


TOLL = "The bridge toll for cars in Denmark "


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (TOLL + "will be 281 kroner from October 1.", "281 kroner", "supported"),
        (TOLL + "will rise to 281 kroner from October 1.", "281 kroner", "supported"),
        ("From October the bridge toll for cars in Denmark will be 281 kroner.", "281 kroner",
         "supported"),
        (TOLL + "will be 295 kroner in January.", "295 kroner", "unverified"),
        (TOLL + "will be 281 kroner from October 1, analysts expect.", "281 kroner", "unverified"),
        (TOLL + "could be 281 kroner from October 1.", "281 kroner", "unverified"),
        (TOLL + "will be 284 kroner from October 1.", "284 kroner", "unverified"),
    ],
)  # fmt: skip
def test_what_was_out_by_then_is_judged(text: str, figure: str, rating: str) -> None:
    assert verdicts_of(text, denmark(), "2025-08-21")[figure].rating == rating


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("goes up to 281 kroner on October 1. It is 31 kroner more than last October's.",
         "31 kroner", "supported"),
        ("goes up to 281 kroner on October 1. It is 31 kroner more than in October 2024.",
         "31 kroner", "supported"),
        ("goes up to 281 kroner on October 1. It is 19 kroner more than in January.",
         "19 kroner", "supported"),
        ("goes up to 281 kroner on October 1. It is 36 kroner more than last October's.",
         "36 kroner", "mismatch"),
    ],
)  # fmt: skip
def test_a_price_holds_in_each_month_of_the_quarter_that_it_is_set_for(
    text: str, figure: str, rating: str
) -> None:
    assert verdicts_of(TOLL + text, denmark(), "2025-08-21")[figure].rating == rating


@pytest.mark.parametrize(
    ("sentence", "alone"),
    [
        ("The fare will be £4 from May.", True),
        ("You'll pay £4 from May.", True),
        ("The fare was £4 in May.", False),
        ("The fare will be £4 in May, economists say.", False),
        ("The fare will be £4 in May if the bill passes.", False),
        ("The fare will probably be £4 in May.", False),
    ],
)
def test_will_foretells_alone_where_nobody_is_unsure(sentence: str, alone: bool) -> None:
    assert is_willed_alone(sentence) is alone
