"""Scenes: what happened to people before an article turns to the figures that just came out."""

import pytest
from told_claims import Told, times_match

DAY = "2025-09-17"
SPRING = "When Shabana Iqbal and her partner viewed a house in the spring, eleven couples came.\n\n"
LAST_YEAR = "Last year, Jo Peters bought her first flat in Bolton.\n\n"

TURNS = {
    "figures out today": (
        SPRING + "Figures out today explain why. A home now costs £255,846.\n\n"
        "In the North East it is £203,199.",
        {"£255,846": "open", "£203,199": "open"},
    ),
    "against the same month of last year": (
        SPRING + "Figures out today explain why. A home costs £255,846, which is 6.5% more than in "
        "July last year.\n\nIn the North East it is £203,199.",
        {"£255,846": "2025-07", "6.5%": "2025-07 on 2024-07", "£203,199": "2025-07"},
    ),
    "no word of a release": (
        LAST_YEAR + "A home costs £255,846, 6.5% more than in July last year. In Scotland it is "
        "£222,699.",
        {"6.5%": "2025-07 on 2024-07", "£222,699": "2025-07"},
    ),
    "data released on a day": (
        SPRING + "Data released on Wednesday tell more. A home now costs £255,846.",
        {"£255,846": "open"},
    ),
    "new official figures": (
        SPRING + "New official figures show what she was up against: a home costs £255,846.",
        {"£255,846": "open"},
    ),
}


@pytest.mark.parametrize(("text", "expected"), TURNS.values(), ids=TURNS)
def test_figures_that_came_out_are_not_of_the_scene_before_them(text: str, expected: Told) -> None:
    times_match(text, DAY, expected)


KEPT = {
    "a move is no scene": (
        "House prices rose in June, the office said.\n\nFigures out today show that a home costs "
        "£255,846.",
        {"£255,846": "2025-06"},
    ),
    "a rate is no scene": (
        "Her constituents faced inflation of 3.6% in June.\n\nFigures out today show that a home "
        "costs £255,846.",
        {"£255,846": "2025-06"},
    ),
    "the figures tell their own time": (
        SPRING + "Figures out today show that in June a home cost £255,846. In Wales it was "
        "£218,888.",
        {"£255,846": "2025-06", "£218,888": "2025-06"},
    ),
    "a peak of last year": (
        "In May a home cost £250,425.\n\nPrices were £4,000 below their peak in July last year.",
        {"£4,000": "2025-05 on 2024-07"},
    ),
    "a month of last year that is long gone": (
        "In May a home cost £250,425.\n\nPrices were 4.1% higher than in January last year.",
        {"4.1%": "2025-05 on 2024-01"},
    ),
    "a month that has yet to come round": (
        "In July a home cost £250,425.\n\nPrices were 4.1% higher than in October last year.",
        {"4.1%": "2025-07 on 2024-10"},
    ),
    "the time of the sentence itself": (
        "In May a home cost £250,425.\n\nIn June prices were 4.1% higher than in July last year.",
        {"4.1%": "2025-06 on 2024-07"},
    ),
}


@pytest.mark.parametrize(("text", "expected"), KEPT.values(), ids=KEPT)
def test_the_time_told_before_is_kept(text: str, expected: Told) -> None:
    times_match(text, DAY, expected)
