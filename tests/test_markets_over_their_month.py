"""Moves of markets over the month that a report is about, days it only looks aside at, and steps
counted back from the day told."""

import pytest
from small_bourse import bourse, figures, move, percent
from small_catalogue import verdicts_of

PUBLISHED = "2026-02-27"
MONTH_END, DAY_BEFORE, A_WEEK_BACK, ASIDE = "2026-01-30", "2026-02-26", "2026-02-20", "2026-02-11"


def _month(key: str) -> str:
    moved = move(key, MONTH_END, PUBLISHED)
    return f"{'rose' if moved > 0 else 'fell'} {percent(moved)}"


def _aside(lead: str = "") -> str:
    high = f"{figures()['large'][ASIDE]:,.2f}"
    return f"The FTSE 100 {_month('large')} in February. {lead}On February 11 it closed at {high}."


def test_a_day_looked_aside_at_is_not_that_of_the_next_move() -> None:
    gain = percent(move("mid", MONTH_END, PUBLISHED))
    text = f"{_aside()}\n\nThe FTSE 250 {_month('mid')}."
    assert verdicts_of(text, bourse(), PUBLISHED)[gain].rating == "supported"


def test_a_day_looked_aside_at_keeps_its_own_figure() -> None:
    high = f"{figures()['large'][ASIDE]:,.2f}"
    found = verdicts_of(_aside(), bourse(), PUBLISHED)[high]
    assert (found.rating, str(found.period)) == ("supported", ASIDE)


def test_what_moved_on_the_day_is_not_a_move_over_the_month() -> None:
    moved = move("mid", DAY_BEFORE, PUBLISHED)
    way = "up" if moved > 0 else "down"
    text = f"{_aside()}\n\nThe FTSE 250 was {way} {percent(moved)} on the day."
    assert verdicts_of(text, bourse(), PUBLISHED)[percent(moved)].rating == "supported"


def test_a_wrong_move_over_the_month_is_not_borne_out() -> None:
    text = f"{_aside()}\n\nThe FTSE 250 rose 9.7%."
    assert verdicts_of(text, bourse(), PUBLISHED)["9.7%"].rating != "supported"


@pytest.mark.parametrize("words", ["a week ago", "a week earlier", "one week before"])
def test_a_week_back_is_counted_from_the_day_told_and_not_from_one_set_against_it(
    words: str,
) -> None:
    closes = {day: f"{figures()['large'][day]:,.2f}" for day in figures()["large"]}
    text = (
        f"The FTSE 100 closed at {closes[PUBLISHED]} on Friday, against {closes[DAY_BEFORE]} on"
        f" Thursday and {closes[A_WEEK_BACK]} {words}."
    )
    found = verdicts_of(text, bourse(), PUBLISHED)
    assert found[closes[A_WEEK_BACK]].rating == "supported"
    assert str(found[closes[A_WEEK_BACK]].period) == A_WEEK_BACK
    assert str(found[closes[DAY_BEFORE]].period) == DAY_BEFORE


def _gains(second: str, words: str) -> str:
    first, close = percent(move("tin", A_WEEK_BACK, PUBLISHED)), figures()["tin"][ASIDE]
    return (
        f"Tin closed at ${figures()['tin'][PUBLISHED]:,.0f} on Friday. It has gained {first} in"
        f" five days and {second} {words} ${close:,.0f} on February 11."
    )


@pytest.mark.parametrize("words", ["since it stood at", "since standing at", "since it touched"])
def test_a_second_move_counts_from_the_day_behind_since(words: str) -> None:
    gain = percent(move("tin", ASIDE, PUBLISHED))
    found = verdicts_of(_gains(gain, words), bourse(), PUBLISHED)
    assert found[gain].rating == "supported"
    assert found[f"${figures()['tin'][ASIDE]:,.0f}"].rating == "supported"


def test_a_wrong_second_move_is_not_borne_out() -> None:
    found = verdicts_of(_gains("6.8%", "since it stood at"), bourse(), PUBLISHED)
    assert found["6.8%"].rating != "supported"
