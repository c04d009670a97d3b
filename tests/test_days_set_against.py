"""The days that a market's day is set against, by words that count back or tell an edge of time."""

import pytest
from small_bourse import PUBLISHED, bourse, figures, move, percent
from small_catalogue import verdicts_of

CLOSE = f"{figures()['large'][PUBLISHED]:,.2f}"
WEEK, MONTH, TEN = "2026-03-13", "2026-02-20", "2026-03-10"
YEAR_END = "2025-12-31"


@pytest.mark.parametrize(
    ("words", "since"),
    [
        ("{} than a week ago", WEEK),
        ("{} than a week earlier", WEEK),
        ("{} than it was seven days ago", WEEK),
        ("{} than it was a week ago", WEEK),
        ("{} than seven days ago", WEEK),
        ("{} than ten days ago", TEN),
        ("{} than it was a month ago", MONTH),
        ("{} than on New Year’s Eve", YEAR_END),
        ("{} than at the start of the year", YEAR_END),
        ("{} than where it ended last year", YEAR_END),
        ("{} than at the end of December", YEAR_END),
    ],
)
def test_a_close_is_set_against_the_day_that_is_told(words: str, since: str) -> None:
    moved = move("large", since)
    told = words.format("higher" if moved > 0 else "lower")
    text = f"The FTSE 100 closed at {CLOSE} on Friday. It is {percent(moved)} {told}."
    assert verdicts_of(text, bourse(), PUBLISHED)[percent(moved)].rating == "supported"


@pytest.mark.parametrize(
    "words", ["better off since New Year’s Day", "to the good since the new year"]
)
def test_a_gain_may_be_told_as_being_better_off(words: str) -> None:
    gain = percent(move("large", YEAR_END))
    text = f"The FTSE 100 closed at {CLOSE} on Friday. It is {gain} {words}."
    assert verdicts_of(text, bourse(), PUBLISHED)[gain].rating == "supported"


@pytest.mark.parametrize("words", ["in seven days", "over the last seven days", "over seven days"])
def test_seven_days_of_the_calendar_are_a_week_of_trading(words: str) -> None:
    moved = move("large", WEEK)
    way = "up" if moved > 0 else "down"
    text = f"The FTSE 100 closed at {CLOSE} on Friday. It is {way} {percent(moved)} {words}."
    assert verdicts_of(text, bourse(), PUBLISHED)[percent(moved)].rating == "supported"


@pytest.mark.parametrize(
    ("words", "since"),
    [
        ("over the month", "2026-01-30"),
        ("on the month", "2026-01-30"),
        ("in a month", "2026-01-30"),
        ("over the month", "2026-01-27"),
    ],
)
def test_a_month_is_over_at_its_last_close(words: str, since: str) -> None:
    last = "2026-02-27"
    moved = move("large", since, last)
    text = (
        f"The FTSE 100 closed at {figures()['large'][last]:,.2f} on Friday. It is "
        f"{'up' if moved > 0 else 'down'} {percent(moved)} {words}."
    )
    assert verdicts_of(text, bourse(), last)[percent(moved)].rating == "supported"


def test_a_month_that_is_not_over_began_at_no_close_of_the_last_one() -> None:
    day = "2026-03-12"
    moved = move("large", "2026-02-27", day)
    text = (
        f"The FTSE 100 closed at {figures()['large'][day]:,.2f} on Thursday. It is "
        f"{'up' if moved > 0 else 'down'} {percent(moved)} over the month."
    )
    assert verdicts_of(text, bourse(), day)[percent(moved)].rating != "supported"


def test_another_gain_is_wrong_since_the_day_that_is_told() -> None:
    text = f"The FTSE 100 closed at {CLOSE} on Friday, 38.4% higher than it was a week ago."
    assert verdicts_of(text, bourse(), PUBLISHED)["38.4%"].rating != "supported"


def test_the_move_of_the_day_is_not_that_of_the_week() -> None:
    day = percent(move("large", "2026-03-19"))
    text = f"The FTSE 100 closed at {CLOSE} on Friday, {day} higher than it was a week ago."
    assert day != percent(move("large", WEEK))
    assert verdicts_of(text, bourse(), PUBLISHED)[day].rating != "supported"


@pytest.mark.parametrize(
    ("when", "until"),
    [
        ("before the figures were published", "2026-03-19"),
        ("ahead of the announcement", "2026-03-19"),
        ("at last", PUBLISHED),
    ],
)
def test_the_close_before_the_news_is_that_of_the_day_before(when: str, until: str) -> None:
    close = f"{figures()['large'][until]:,.2f}"
    before = "2026-03-18" if until != PUBLISHED else "2026-03-19"
    moved = move("large", before, until)
    text = (
        f"The FTSE 100 closed {percent(moved)} {'up' if moved > 0 else 'down'} at {close} {when}."
    )
    told = verdicts_of(text, bourse(), PUBLISHED)
    assert {told[close].rating, told[percent(moved)].rating} == {"supported"}


def test_the_close_of_the_day_is_none_before_its_news() -> None:
    close = f"{figures()['large'][PUBLISHED]:,.2f}"
    text = f"The FTSE 100 closed at {close} before the results were published."
    assert verdicts_of(text, bourse(), PUBLISHED)[close].rating != "supported"


@pytest.mark.parametrize(
    ("told", "since"),
    [
        ("closed at {close} on Friday, which leaves it {figure} {way} on Tuesday.", "2026-03-17"),
        ("ended at {close} on Friday and is still {figure} {way} on Tuesday.", "2026-03-17"),
        ("closed at {close} on Friday, {figure} {way} on Tuesday.", "2026-03-17"),
        ("moved on Thursday, and was {figure} {way} on Friday.", "2026-03-19"),
    ],
)
def test_a_day_may_be_that_which_another_stands_off(told: str, since: str) -> None:
    moved = move("large", since)
    way, figure = "up" if moved > 0 else "down", percent(moved)
    text = f"The FTSE 100 {told.format(close=CLOSE, figure=figure, way=way)}"
    assert verdicts_of(text, bourse(), PUBLISHED)[figure].rating == "supported"


@pytest.mark.parametrize(
    "told", ["above where it began the week", "than it started the week", "than it began the week"]
)
def test_where_it_began_a_week_is_the_close_before(told: str) -> None:
    moved = move("large", WEEK)
    way = "higher" if moved > 0 else "lower"
    words = told if told.startswith("above") else f"{way} {told}"
    words = words if moved > 0 else words.replace("above", "below")
    text = f"The FTSE 100 closed at {CLOSE} on Friday, {percent(moved)} {words}."
    assert verdicts_of(text, bourse(), PUBLISHED)[percent(moved)].rating == "supported"
