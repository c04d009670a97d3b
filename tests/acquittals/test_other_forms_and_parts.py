"""Moves acquitted by the same measure counted otherwise, and against a quarter told by its ordinal
alone; runs told right behind the move of another series."""

import pytest
from told_claims import checked_by

HOMES = ("irish_homes", "2026-02-01")
SHOPS = ("us_claims_shops_states", "2026-04-16")


def rated(where: tuple[str, str], text: str, figure: str) -> str:
    return checked_by(where[0], text, where[1])[figure]


PLACES = " In Dublin they were up 5%; outside the capital it was 7.7%. It cost €395,200."


def test_prices_that_rose_by_an_index_are_not_held_against_a_median() -> None:
    text = "Buyers feel the pinch. Prices rose 6.4% in the year to November." + PLACES
    assert rated(HOMES, text, "6.4%") != "mismatch"


def test_a_median_that_is_named_is_borne_out_by_no_index() -> None:
    text = "The median price of a home rose 6.4% in the year to November." + PLACES
    assert rated(HOMES, text, "6.4%") != "supported"


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


@pytest.mark.parametrize(("margin", "rating"), [("15.5%", "supported"), ("14.2%", "mismatch")])
def test_a_rate_behind_an_aside_is_a_level_of_its_firm(margin: str, rating: str) -> None:
    firms = ("retailer_brewer_and_miner", "2026-10-31")
    text = (
        "Tolliver Wray made a half-year profit of £178m in July, at an operating margin of 5.1%. "
        "At Veldkamp, the brewer, half-year revenue had been €15.3bn, operating profit €2.37bn, "
        f"up 9%, and the margin {margin}."
    )
    assert (rated(firms, text, margin) == "supported") is (rating == "supported")
