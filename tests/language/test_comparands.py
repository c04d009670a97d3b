"""Figures that another one is set against, and which move nowhere themselves."""

import pytest

from verifier.language.comparisons.comparands import is_idle_before, moving
from verifier.language.figures.quantities import find_figures
from verifier.language.moves.change_words import find_cues
from verifier.model.span import Span


@pytest.mark.parametrize(
    ("text", "figure", "left"),
    [
        (
            "Sales rose after slipping 2% and beating the 5.6% that analysts had expected.",
            "5.6%",
            [],
        ),
        ("Sales grew after losing 2% and missing the 1.4% economists had tipped.", "1.4%", []),
        ("Sales grew, undoing a 2% dip, and beat the 5.6% forecast.", "5.6%", []),
        ("Sales fell 2% and missed the 1.4% that analysts had expected.", "1.4%", []),
        ("Sales rose 2% but fell short of the 3.4% economists had tipped.", "3.4%", []),
        ("Sales fell 2% and missed the 1.4% of their target.", "1.4%", ["fell"]),
        ("Sales fell 2% and wages the 1.4% that analysts had expected.", "1.4%", ["fell"]),
        ("The fall beat the 1.4% economists had pencilled in.", "1.4%", ["fall"]),
        ("Sales fell 2%, missing the 1.4% economists had pencilled in.", "1.4%", ["fell"]),
        ("Sales fell 2%, topping the 1.4% of May.", "1.4%", ["fell"]),
        ("Sales slipped 2% and wages by the 1.4% that analysts had expected.", "1.4%", ["slipped"]),
    ],
)
def test_what_was_foreseen_and_beaten_is_not_moved(text: str, figure: str, left: list[str]) -> None:
    whole = Span(0, len(text))
    figures = find_figures(text, whole, [])
    one = next(f for f in figures if f.span.of(text) == figure)
    assert [cue.word for cue in moving(text, one, find_cues(text, whole, figures))] == left


@pytest.mark.parametrize(
    ("text", "figure", "idle"),
    [
        ("The rate is down from 4.5% in May and compares with 4.2% a year ago.", "4.2%", True),
        ("The rate is up from 4.5% in May, but contrasts with 4.2% a year ago.", "4.2%", True),
        ("The rate rose to 4.5% in May and compares with a level of 4.2% in April.", "4.2%", True),
        ("Sales are up 4.5%, which compares with 4.2% a year ago.", "4.2%", False),
        ("The rate is down from 4.5% in May and from 4.2% a year ago.", "4.2%", False),
    ],
)
def test_a_level_set_beside_one_that_moved_is_not_moved(text: str, figure: str, idle: bool) -> None:
    whole = Span(0, len(text))
    figures = tuple(find_figures(text, whole, []))
    one = next(f for f in figures if f.span.of(text) == figure)
    cue = find_cues(text, whole, figures)[0]
    assert is_idle_before(text, one, cue, figures) is idle


@pytest.mark.parametrize(
    ("text", "figure", "idle"),
    [
        ("Growth was weaker than in May and a long way off the 0.7% of March.", "0.7%", True),
        ("Growth slowed to 0.1%, well short of the 0.7% of March.", "0.7%", True),
        ("Growth slowed to 0.1%, far from its 0.7% of March.", "0.7%", True),
        ("Growth slowed, though not by much, to 0.7% in March.", "0.7%", False),
        ("Growth slowed all the way from the 0.7% of March.", "0.7%", False),
    ],
)
def test_what_something_is_far_off_is_not_moved(text: str, figure: str, idle: bool) -> None:
    whole = Span(0, len(text))
    figures = tuple(find_figures(text, whole, []))
    one = next(f for f in figures if f.span.of(text) == figure)
    cue = find_cues(text, whole, figures)[0]
    assert is_idle_before(text, one, cue, figures) is idle
