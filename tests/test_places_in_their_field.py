"""Places told in words that name their field, which a wrong one is held against."""

from dataclasses import replace
from datetime import date

import pytest
from small_catalogue import verdicts_of
from test_sides_in_words import LED, makes

from verifier.reader import article_from
from verifier.report.told import verdict_of
from verifier.settings import Settings
from verifier.straight_line import check_article


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("Volvo sold 4,976 cars in October 2025, the most of the three makes.", "supported"),
        ("Toyota sold 2,188 cars in October 2025, which made it the smallest of the three makes.",
         "mismatch"),
        ("Kia sold 1,790 cars in October 2025, which made it the biggest of the three makes.",
         "mismatch"),
    ],
)  # fmt: skip
def test_a_place_in_its_field_is_right_or_wrong(text: str, rating: str) -> None:
    found = verdicts_of(LED + text, makes(), "2025-11-05").values()
    (place,) = (v for v in found if v.claim.assertion == "rank")
    assert place.rating == rating, place.explanation


def test_a_place_told_in_words_has_no_unit() -> None:
    text = "Kia sold 1,790 cars in October 2025, which made it the biggest of the three makes."
    article = replace(article_from(text.encode(), "copy.txt"), published=date(2025, 11, 5))
    (place,) = (
        v
        for v in check_article(article, makes(), Settings()).verdicts
        if v.claim.assertion == "rank"
    )
    assert dict(verdict_of(article, place))["computed"] == "3"


@pytest.mark.parametrize(
    "text",
    [
        "Kia, one of the biggest of the nine makes, sold 1,790 cars in October 2025.",
        "Kia, Korea's biggest carmaker, sold 1,790 cars in October 2025.",
        "Kia sold 1,790 cars in October 2025, the biggest part of them in Malmo.",
    ],
)
def test_a_place_among_others_accuses_nobody(text: str) -> None:
    found = verdicts_of(LED + text, makes(), "2025-11-05")
    assert all(v.rating != "mismatch" for v in found.values())
