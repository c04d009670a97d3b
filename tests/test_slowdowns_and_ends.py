"""Earlier rates that something slowed from, and moves up to the last week of a month."""

import pytest
from test_true_of_its_own import AMERICA, ASIA, MARKETS, verdict_on


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (
            "Chinese retail sales rose 2.9 per cent in October, a fifth slowdown since May's ^.",
            "6.4 per cent",
            "supported",
        ),
        (
            "Chinese retail sales rose 2.9 per cent in October, a fifth slowdown since May's ^.",
            "4.6 per cent",
            "mismatch",
        ),
        (
            "Chinese factory output rose 4.9 per cent in October, a dip after September's ^.",
            "6.5 per cent",
            "supported",
        ),
        (
            "Chinese retail sales rose 2.9 per cent in October, the fifth slowdown running after ^ "
            "in May.",
            "6.4 per cent",
            "supported",
        ),
        (
            "Chinese retail sales rose 2.9 per cent in October, a slowdown, after 3.0 per cent in "
            "September and ^ in May.",
            "6.4 per cent",
            "supported",
        ),
        ("Chinese producer prices rose in October, after a dip of ^ in May.", "3.3%", "supported"),
        ("Chinese consumer prices saw a dip of ^ in October.", "0.2%", "mismatch"),
    ],
)
def test_what_slowed_from_a_rate_does_not_tell_its_way(text: str, figure: str, rating: str) -> None:
    assert verdict_on(ASIA, text, figure).rating == rating


@pytest.mark.parametrize(
    ("figure", "rating"),
    [
        ("three and a half cents", "supported"),
        ("3.5 cents", "supported"),
        ("5.5 cents", "mismatch"),
    ],
)
def test_a_move_up_to_the_end_of_a_month_is_of_its_last_week(figure: str, rating: str) -> None:
    text = (
        "Regular gasoline averaged $3.06 a gallon at the end of November, ^ more than a year ago."
    )
    assert verdict_on(AMERICA, text, figure).rating == rating


@pytest.mark.parametrize(
    ("run", "rating"),
    [
        ("a ^ decline in a row|third", "supported"),
        ("a ^ decline in a row|fourth", "mismatch"),
        ("a ^ monthly decline in a row|third", "unverified"),
    ],
)
def test_a_run_of_closing_prices_counts_days(run: str, rating: str) -> None:
    words, figure = run.split("|")
    text = f"The FTSE 100 ended at 10,380.11. Castlegate fell again, by 1.1p to 159.8p, {words}."
    assert verdict_on((MARKETS[0], "2026-11-19"), text, figure).rating == rating
