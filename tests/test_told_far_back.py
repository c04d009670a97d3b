"""Times that only say how far back an extreme reaches, and what is told of them besides."""

import pytest
from small_catalogue import verdicts_of
from small_rates import PUBLISHED, malta
from told_claims import times_match

IN_OCTOBER = "Inflation in Malta was 2.2% in October. "


@pytest.mark.parametrize(
    ("text", "quote", "rating"),
    [
        pytest.param(
            "Inflation in Malta fell to 2.2% in October, the lowest since September 2024, while "
            "unemployment rose to 4.4% from 4.2%.",
            *("4.2%", "supported"),
            id="another measure came from the month before",
        ),
        pytest.param(
            "Inflation in Malta fell to 2.2% in October, the lowest since September 2024, while "
            "unemployment rose to 4.4% from 3.9%.",
            *("3.9%", "mismatch"),
            id="and from nothing else",
        ),
        pytest.param(
            "Since May unemployment in Malta has gone up from 4.1% to 4.4%.",
            *("4.1%", "supported"),
            id="what a move is counted from stays its start",
        ),
        pytest.param(
            IN_OCTOBER + "The rate was the lowest since September 2024, when it stood at 2.1%.",
            *("lowest since September 2024", "supported"),
            id="a record is not of the month that it reaches back to",
        ),
        pytest.param(
            IN_OCTOBER + "The rate was the lowest since September 2024, when it stood at 2.1%.",
            *("2.1%", "supported"),
            id="the figure of that month is",
        ),
        pytest.param(
            IN_OCTOBER + "The rate was the lowest since July 2024, when it stood at 2.7%.",
            *("lowest since July 2024", "mismatch"),
            id="a record that does not hold",
        ),
        pytest.param(
            IN_OCTOBER + "It has more than halved since June 2023, when it touched 5.6%.",
            *("5.6%", "supported"),
            id="the move since then is not told of the level then",
        ),
        pytest.param(
            IN_OCTOBER + "It has more than halved since June 2023, when it touched 6.5%.",
            *("6.5%", "unverified"),
            id="nor is a wrong one right",
        ),
        pytest.param(
            "Inflation in Malta fell in October, when measured on the year, by 2.2%.",
            *("2.2%", "mismatch"),
            id="how it is measured is no clause of its own",
        ),
    ],
)
def test_what_a_since_tells_of(text: str, quote: str, rating: str) -> None:
    assert verdicts_of(text, malta(), PUBLISHED)[quote].rating == rating


def test_a_level_left_behind_an_extreme_has_no_time_of_its_own() -> None:
    times_match(
        "In the euro area the jobless rate fell to 6.4%, the lowest since April 2023, while "
        "inflation dipped to 1.8% from 2.2%.",
        "2024-10-17",
        {"lowest since April 2023": "open on 2023-04", "2.2%": "open"},
    )
