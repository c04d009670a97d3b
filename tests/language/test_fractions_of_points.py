"""Parts of a per cent or a point, and how finely they are told."""

import pytest

from verifier.language.figures.quantities import find_figures
from verifier.model.span import Span


@pytest.mark.parametrize(
    ("text", "value", "step"),
    [
        ("Sales rose a fifth of a per cent.", 0.2, 0.1),
        ("The rate fell by two-thirds of a point.", 0.6667, 0.1),
        ("Sales rose half a per cent.", 0.5, 0.1),
        ("Output fell by nought point four of a per cent.", 0.4, 0.1),
        ("Output rose 0.4 of one per cent.", 0.4, 0.1),
        ("Output rose 0.25 of a percent.", 0.25, 0.01),
        ("The fund fell by 1/2 a point.", 0.5, 0.1),
        ("The rate was cut by 1/4 of a point.", 0.25, 0.01),
        ("It is a two-and-a-half-per-cent rise.", 2.5, 0.1),
        ("Sales rose one-and-three-quarter points.", 1.75, 0.01),
        # A quarter or a tenth of a point is told by those who mean nothing near it.
        ("The rate fell three-tenths of a point.", 0.3, 0.01),
        ("The bank cut its rate by a quarter of a point.", 0.25, 0.01),
        ("The bank cut its rate by three-quarters of a percentage point.", 0.75, 0.01),
    ],
)
def test_a_fraction_of_a_percentage_is_told_in_tenths(text: str, value: float, step: float) -> None:
    (figure,) = find_figures(text, Span(0, len(text)))
    assert float(figure.quantity.value) == pytest.approx(value, abs=1e-4)
    assert float(figure.quantity.step) == pytest.approx(step)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It was up a tenth of a point from May, and half a point from a year ago.", [0.1, 0.5]),
        ("It was up 0.1 point from May and half a percentage point on the year.", [0.1, 0.5]),
        ("Pay is up 3% and half a per cent more than in May.", [3, 0.5]),
        ("The rate rose two and half points.", [2.5]),
        ("He ran a mile and half a lap.", []),
    ],
)
def test_half_a_point_behind_and_is_a_figure_of_its_own(text: str, values: list[float]) -> None:
    found = find_figures(text, Span(0, len(text)))
    assert [float(figure.quantity.value) for figure in found] == pytest.approx(values)
