"""Levels told without a figure that a move led from, and the day of what a close came from."""

from itertools import pairwise

import pytest
from small_bourse import PUBLISHED, bourse, figures
from small_catalogue import austria, verdicts_of

FRIDAY, THURSDAY = (figures()["large"][day] for day in ("2026-03-20", "2026-03-19"))
WAY = "climbed" if FRIDAY > THURSDAY else "slipped"


@pytest.mark.parametrize(
    "text",
    [
        f"The FTSE 100 {WAY} from Thursday's close to {FRIDAY:,.2f}.",
        f"The FTSE 100 {WAY} from the previous session's level to {FRIDAY:,.2f}.",
        f"The FTSE 100 {WAY} on Friday from Thursday’s close to {FRIDAY:,.2f}.",
    ],
)
def test_the_day_of_a_close_is_not_that_of_where_the_move_led(text: str) -> None:
    found = verdicts_of(text, bourse(), PUBLISHED)[f"{FRIDAY:,.2f}"]
    assert (found.rating, str(found.period)) == ("supported", "2026-03-20")


def test_the_close_of_a_day_is_no_word_for_nearly() -> None:
    wrong = f"{FRIDAY * 1.01:,.2f}"
    text = f"The FTSE 100 {WAY} from Thursday's close to {wrong}."
    assert verdicts_of(text, bourse(), PUBLISHED)[wrong].rating != "supported"


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("Austria's unemployment rate fell from its September level to 5.0% in December.", True),
        ("Austria's unemployment rate fell in December from its September level to 5.1%.", False),
    ],
)
def test_the_month_of_a_level_is_not_that_of_where_the_move_led(text: str, rating: bool) -> None:
    figure = text.split()[-3] if rating else text.split()[-1].rstrip(".")
    found = verdicts_of(text, austria(), "2026-01-20")[figure]
    assert (found.rating == "supported") is rating


@pytest.mark.parametrize(
    "text",
    [
        f"The FTSE 100 {WAY} on Friday to {FRIDAY:,.2f} from {THURSDAY:,.2f}.",
        f"The FTSE 100 {WAY} to {FRIDAY:,.2f} on Friday from {THURSDAY:,.2f}.",
        f"It is Friday.\n\nThe FTSE 100 {WAY} to {FRIDAY:,.2f} from {THURSDAY:,.2f}.",
        f"The FTSE 100 {WAY} to {FRIDAY:,.2f} on Friday from {THURSDAY:,.2f} late on Thursday.",
    ],
)
def test_what_a_close_came_from_is_of_the_day_before(text: str) -> None:
    found = verdicts_of(text, bourse(), PUBLISHED)[f"{THURSDAY:,.2f}"]
    assert (found.rating, str(found.period)) == ("supported", "2026-03-19")


def test_a_wrong_close_that_it_came_from_is_not_supported() -> None:
    wrong = f"{THURSDAY + 31.5:,.2f}"
    text = f"The FTSE 100 {WAY} on Friday to {FRIDAY:,.2f} from {wrong}."
    assert verdicts_of(text, bourse(), PUBLISHED)[wrong].rating != "supported"


def _record(words: str) -> str:
    return f"The FTSE 100 had its {words} on Friday."


def test_the_best_day_of_a_market_is_one_of_moves() -> None:
    closes = list(figures()["large"].items())
    moves = [(day, now / then - 1) for (_, then), (day, now) in pairwise(closes)]
    last = moves[-1][1]
    better = next(day for day, move in moves[-2::-1] if move >= last)
    verdict = verdicts_of(_record(f"best day since {int(better[8:])} March"), bourse(), PUBLISHED)
    assert next(iter(verdict.values())).operation == "growth"
