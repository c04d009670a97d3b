"""Measures told in a unit and its sixtieths."""

import pytest

from verifier.language.figures.quantities import find_figures
from verifier.model.span import Span


@pytest.mark.parametrize(
    ("text", "quote", "value"),
    [
        ("They took 8 minutes 15 seconds on average.", "8 minutes 15 seconds", "8.25"),
        ("The median wait was 3 hours and 12 minutes.", "3 hours and 12 minutes", "3.20"),
        ("Calls took 31 mins 22 secs on average.", "31 mins 22 secs", "31.37"),
        ("The median was eight minutes and six seconds.", "eight minutes and six seconds", "8.10"),
        ("The wait averaged two hours forty-five minutes.", "two hours forty-five minutes", "2.75"),
        ("The wait averaged 3 hours, 20 minutes more than in May.", "3 hours", "3"),
        ("The median was 8m 6s in May.", "8m 6s", "8.10"),
        ("The mean wait was 5h 12m in May.", "5h 12m", "5.20"),
        ("The median was eight minutes and few were quicker.", "eight minutes", "8"),
        ("They took 8 minutes on average, 15 seconds more than in May.", "8 minutes", "8"),
        ("The mean wait was 2.5 hours and 12 minutes more.", "2.5 hours", "2.5"),
    ],
)
def test_a_measure_in_a_unit_and_its_sixtieths_is_one_figure(
    text: str, quote: str, value: str
) -> None:
    figure = next(f for f in find_figures(text, Span(0, len(text))))
    assert text[figure.span.start : figure.span.end] == quote
    assert str(figure.quantity.value) == value
