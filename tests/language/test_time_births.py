"""When a thing came about is no time of what a sentence tells of it."""

import pytest
from told_claims import told


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Wevelink, a clothing chain that was founded in 1921, had 3,870 workers.", "3,870"),
        ("Wevelink, a clothing chain founded in 1921, had 3,870 workers.", "3,870"),
        ("Shares in a chain born in 1921 lost 3% on Monday.", "3%"),
        ("Exports of a firm which was bought by a fund in 2016 rose 3%.", "3%"),
        ("The airline, whose founder died in 1987, carried 3,870 people.", "3,870"),
        ("The mine that opened in 2019 had 3,870 workers.", "3,870"),
        ("Lumenta, the seller that listed in Amsterdam in 2019, sold 3,870 lamps.", "3,870"),
        ("The law that was first adopted in 1994 brought in 3,870 fines.", "3,870"),
    ],
)
def test_a_figure_is_not_of_the_time_when_a_thing_came_about(text: str, figure: str) -> None:
    assert told(text, "2025-12-01")[figure].split(" on ")[0] in ("open", "2025-12-01", "2025-W49")


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Cars sold in May came to 3,870.", "3,870"),
        ("Homes built in May came to 3,870.", "3,870"),
        ("In May a chain founded in 1921 sold 3,870 coats.", "3,870"),
        ("The stations that were busy in May counted 3,870 people.", "3,870"),
        ("A firm sold 3,870 coats in May.", "3,870"),
    ],
)
def test_other_times_are_those_of_the_figures(text: str, figure: str) -> None:
    assert told(text, "2025-12-01")[figure].split(" on ")[0] == "2025-05"
