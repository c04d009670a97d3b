"""Figures behind an aside of what they are of, which take the verb told before, and records of a
move of their own."""

import pytest
from malta_catalogue import malta, malta_told
from small_catalogue import verdicts_of

DENMARK = "Guests from Belgium rose by 2,411 in December and those from Denmark{} {}."


@pytest.mark.parametrize(
    "aside", [", which had fallen for years, by", ", where prices have dropped, by", ", by"]
)
@pytest.mark.parametrize(("figure", "rating"), [("1,173", "supported"), ("3,173", "mismatch")])
def test_an_aside_does_not_turn_the_move_told_before(aside: str, figure: str, rating: str) -> None:
    text = f"In Malta, {DENMARK.format(aside, figure)}"
    found = verdicts_of(text, malta("bel", "dnk"), "2026-01-20")[figure]
    assert found.rating in (rating, "unverified" if rating == "mismatch" else rating)


@pytest.mark.parametrize(("figure", "right"), [("1,173", True), ("5,173", False)])
def test_a_bare_figure_behind_an_aside_takes_the_verb(figure: str, right: bool) -> None:
    text = (
        "Malta gained 2,411 guests from Belgium in December, its third rise in a row, and from "
        f"Denmark, where a strike ended on Dec. 9, some {figure}."
    )
    found = verdicts_of(text, malta("bel", "dnk"), "2026-01-20")[figure]
    assert (found.rating == "supported") is right


def test_a_verb_behind_the_aside_keeps_its_own_way() -> None:
    text = "Guests in Malta from Denmark, which had fallen for years, rose by 1,173 in December."
    assert verdicts_of(text, malta("dnk"), "2026-01-20")["1,173"].rating == "supported"


FALL = list(range(24_000, 21_600, -100))
JUMP = [*(900 + 7 * step for step in range(22)), 1_060, 1_160]


@pytest.mark.parametrize(
    ("words", "rating"),
    [
        ("and its burglaries took their biggest monthly jump since last January", "supported"),
        ("while burglaries there saw their biggest jump since last January", "supported"),
    ],
)
def test_a_record_of_a_rise_is_none_of_the_fall_told_before(words: str, rating: str) -> None:
    text = f"Malta recorded 100 fewer thefts in December {words}."
    found = verdicts_of(text, malta_told(theft=FALL, burg=JUMP), "2026-01-20")
    record = next(v for figure, v in found.items() if "jump" in figure)
    assert (record.rating, record.series) == (rating, "burg")


@pytest.mark.parametrize(
    ("words", "rating"),
    [
        ("they are still ahead by 2,170", "supported"),
        ("they are still ahead by nearly 2,200", "supported"),
        ("they are still ahead by 4,170", "mismatch"),
    ],
)
def test_ahead_by_a_count_is_a_rise(words: str, rating: str) -> None:
    text = f"Thefts in Malta fell by 217 in December, but over twelve months {words}."
    figures = [*(41_100 + 217 * step for step in range(23)), 41_100 + 217 * 21]
    found = verdicts_of(text, malta_told(theft=figures), "2026-01-20")
    assert list(found.values())[-1].rating == rating
