"""Records told of a pronoun by a word for all prices, and marks that runs stayed past."""

import pytest
from told_claims import shipped

from verifier import verify
from verifier.model.verdict import Verdict

DAY = "2026-08-05"
PETROL = "us_petrol_month"
LEAD = "US gasoline averaged $3.93 in July. "


def found(text: str) -> dict[str, Verdict]:
    return {v.claim.printed: v for v in verify(text, published=DAY, reference=shipped()).verdicts}


@pytest.mark.parametrize(
    ("text", "record", "rating"),
    [
        ("That made it the priciest July since 2022.", "priciest July since 2022", "supported"),
        ("It was the dearest July since 2022.", "dearest July since 2022", "supported"),
        ("It was the dearest July since 2021.", "dearest July since 2021", "mismatch"),
    ],
)
def test_a_word_for_all_prices_goes_on_about_the_one_told(
    text: str, record: str, rating: str
) -> None:
    verdict = found(LEAD + text)[record]
    assert (verdict.series, verdict.rating.value) == (PETROL, rating)


def test_another_measure_that_is_named_is_its_own() -> None:
    record = "lowest consumer inflation since 2021"
    assert found(LEAD + f"It was the {record}.")[record].series != PETROL


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("It was the dearest July since 2022, when gasoline averaged $4.56.", "supported"),
        ("It was the dearest July since 2022, when gasoline averaged $4.65.", "mismatch"),
        ("It was the dearest month since 2022, when gasoline averaged $3.95.", "supported"),
    ],
)
def test_the_july_that_was_dearer_has_a_price(text: str, rating: str) -> None:
    price = text[text.index("$") : -1]
    assert found(LEAD + text)[price].rating.value == rating


def test_a_mark_stayed_past_for_long_is_that_of_its_run() -> None:
    mark = found(LEAD + "It was the fifth month in a row above $3.50.")["$3.50"]
    assert (mark.series, str(mark.period), mark.rating.value) == (PETROL, "2026-07", "supported")
    wrong = found(LEAD + "It was the seventh month in a row above $3.50.")["seventh"]
    assert wrong.rating.value == "mismatch"
