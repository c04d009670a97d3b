"""Moves of a price that are told in percent and are so many pence, and levels so much of a unit."""

import pytest
from goods import goods
from small_catalogue import verdicts_of
from told_claims import checked


def test_a_move_in_cents_is_no_percentage() -> None:
    text = "In Britain the price of diesel surged 3.4% to 142.3p a litre in October."
    verdict = verdicts_of(text, goods(), "2025-11-04")["3.4%"]
    assert (verdict.rating, verdict.reason) == ("mismatch", "off_unit")
    assert "change in money" in verdict.explanation


@pytest.mark.parametrize(
    "text",
    [
        "In Britain the price of diesel surged 2.4% to 142.3p a litre in October.",
        "In Britain the price of diesel surged 3.4p to 142.3p a litre in October.",
    ],
)
def test_a_move_in_its_unit_is_right(text: str) -> None:
    ratings = {v.rating for v in verdicts_of(text, goods(), "2025-11-04").values()}
    assert ratings == {"supported"}


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("Spot ammonia climbed 5% to $420 a tonne from $380.", "mismatch"),
        ("Spot ammonia climbed 10.5% to $420 a tonne from $380 a tonne.", "unverified"),
        ("The plant's wages rose 5% to $42 an hour from $310 a week.", "unverified"),
        ("Spot ammonia climbed 5% a month to $420 a tonne from $380.", "unverified"),
    ],
)
def test_levels_of_one_unit_bear_out_the_move_between_them(text: str, rating: str) -> None:
    told = checked(text, "2025-08-04")
    assert next(r for quote, r in told.items() if "%" in quote) == rating
