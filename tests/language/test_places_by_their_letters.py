"""Figures behind places that copy calls by their letters, and numbers of laws, which are none."""

import pytest

from verifier.language.figures.quantities import find_figures
from verifier.model.span import Span


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Quebec took in 8,101 people, B.C. 7,050 and Alberta 5,000.", ["8,101", "7,050", "5,000"]),
        ("Canada added 8,101 jobs, the U.S. 7,050.", ["8,101", "7,050"]),
        ("Ontario lost 410 jobs, P.E.I. 120 and N.B. 90.", ["410", "120", "90"]),
        ("The House passed H.R. 5376 by 220 votes.", ["220"]),
        ("It was laid as S.I. 2019 before 220 members.", ["220"]),
    ],
)
def test_figures_behind_letters(text: str, told: list[str]) -> None:
    figures = find_figures(text, Span(0, len(text)))
    assert [f.span.of(text) for f in figures] == told
