"""Moves acquitted by the same measure counted otherwise, and against a quarter told by its ordinal
alone; runs told right behind the move of another series."""

import pytest
from told_claims import checked_by

HOMES = ("irish_homes", "2026-02-01")
SHOPS = ("us_claims_shops_states", "2026-04-16")


def rated(where: tuple[str, str], text: str, figure: str) -> str:
    return checked_by(where[0], text, where[1])[figure]


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("Buyers feel the pinch. Prices rose 6.4% in the year to November.", "supported"),
        ("Buyers feel the pinch. Prices rose 8.4% in the year to November.", "not supported"),
        ("The median price of a home rose 6.4% in the year to November.", "not supported"),
    ],
)
def test_prices_rose_by_an_index_where_no_median_is_named(text: str, rating: str) -> None:
    figure = "6.4%" if "6.4%" in text else "8.4%"
    text += " In Dublin they were up 5%; outside the capital it was 7.7%. It cost €395,200."
    assert (rated(HOMES, text, figure) == "supported") is (rating == "supported")


@pytest.mark.parametrize(
    ("more", "rating"), [("a quarter", "supported"), ("a third", "unverified")]
)
def test_a_quarter_is_told_by_its_ordinal_alone(more: str, rating: str) -> None:
    text = (
        "Some 11,150 homes were finished in Ireland between October and December, 7% up on the "
        f"final three months of 2024 and {more} more than in the third."
    )
    assert rated(HOMES, text, more) == rating


def test_a_move_against_no_other_quarter_is_held_against_the_year() -> None:
    text = (
        "Some 11,150 homes were finished in Ireland between October and December, a quarter more "
        "than a year earlier."
    )
    assert rated(HOMES, text, "a quarter") == "mismatch"


@pytest.mark.parametrize(("run", "rating"), [("second", "supported"), ("fourth", "unverified")])
def test_a_run_is_that_of_the_move_right_before_it(run: str, rating: str) -> None:
    text = (
        "Department stores suffered a 1.0% decline in March and spending at restaurants and bars "
        f"dropped 0.4%, a {run} straight fall."
    )
    assert rated(SHOPS, text, run) == rating


def test_a_run_of_the_only_move_told_is_accused() -> None:
    text = "In March sales at department stores fell 1.0%, a third straight fall."
    assert rated(SHOPS, text, "third") == "mismatch"
