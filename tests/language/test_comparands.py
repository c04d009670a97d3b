"""Figures that another one is set against, and which move nowhere themselves."""

import pytest

from verifier.language.change_words import find_cues
from verifier.language.comparands import moving
from verifier.language.quantities import find_figures
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
