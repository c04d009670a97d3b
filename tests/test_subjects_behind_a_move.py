"""A move that opens its sentence is told of the subject behind it, be that a pronoun."""

import pytest
from small_bourse import PUBLISHED, bourse, figures, move, percent
from small_catalogue import verdicts_of

INDEX = move("large", "2026-03-19")
LEAD = f"The FTSE 100 {'rose' if INDEX > 0 else 'fell'} {percent(INDEX)} on Friday. "
SHARE = move("tor", "2026-03-19")
UP = "Up" if SHARE > 0 else "Down"
PENCE = f"{figures()['tor'][PUBLISHED] * 100:,.1f}p"
WRONG = f"{figures()['tor'][PUBLISHED] * 100 + 90:,.1f}p"


@pytest.mark.parametrize(
    "told",
    [
        f"{UP} {percent(SHARE)}, Torvane Mining was the talk of the market.",
        f"{UP} {percent(SHARE)} to {PENCE}, Torvane Mining was the talk of the market.",
        f"Torvane Mining was the talk of the market. {UP} {percent(SHARE)}, it closed at {PENCE}.",
        f"Torvane Mining was the talk of the market. {UP} {percent(SHARE)}, it closed at {WRONG}.",
        f"Torvane Mining was the talk of the market. {UP} {percent(SHARE)}, it closed at {PENCE}, "
        f"even as tin ended at ${figures()['tin'][PUBLISHED]:,.2f} a tonne.",
    ],
)
def test_a_move_is_told_of_what_stands_behind_it(told: str) -> None:
    verdict = verdicts_of(LEAD + told, bourse(), PUBLISHED)[percent(SHARE)]
    assert (verdict.rating, verdict.series) == ("supported", "tor")


def test_a_level_is_told_of_what_its_pronoun_stands_for() -> None:
    text = f"{LEAD}Torvane Mining was the talk of the market. At {PENCE}, it has never been dearer."
    verdict = verdicts_of(text, bourse(), PUBLISHED)[PENCE]
    assert (verdict.rating, verdict.series) == ("supported", "tor")


def test_a_part_of_its_own_is_not_passed_over_for_the_pronoun() -> None:
    tin = f"${figures()['tin'][PUBLISHED]:,.2f}"
    text = f"Torvane Mining closed at {PENCE} on Friday. Its rivals watched tin settle at {tin}."
    verdict = verdicts_of(text, bourse(), PUBLISHED)[tin]
    assert (verdict.rating, verdict.series) == ("supported", "tin")
