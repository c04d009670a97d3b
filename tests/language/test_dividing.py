"""Parts that end their clause, told apart from stretches of time."""

from datetime import date

import pytest

from verifier.language.figures.quantities import find_figures
from verifier.language.times.expressions import find_times
from verifier.model.mention import FigureKind
from verifier.model.span import Span


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Ireland accounted for half.", "half"),
        ("Ireland made up a quarter, the rest is Dutch.", "a quarter"),
        ("Ireland represents three quarters.", "three quarters"),
        ("Irish goods were more than three quarters.", "three quarters"),
        ("Births were a quarter scarcer than in 2015.", "a quarter"),
        ("The catch was a quarter bigger.", "a quarter"),
        ("Arrivals fell a quarter last year to 5m.", "a quarter"),
        ("Loans shed a quarter to £5bn.", "a quarter"),
        ("Thefts dropped a quarter in March.", "a quarter"),
    ],
)
def test_a_part_that_ends_its_clause_is_a_figure(text: str, figure: str) -> None:
    assert figure in [f.span.of(text) for f in find_figures(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    "text",
    [
        "It fell for more than three quarters.",
        "They made up after a half.",
        "In the half.",
        "It came a quarter earlier.",
        "The plant opened a quarter later than planned.",
        "It earned 5m a quarter last year.",
    ],
)
def test_a_stretch_of_time_is_no_part(text: str) -> None:
    found = find_figures(text, Span(0, len(text)))
    assert not [f for f in found if f.kind is FigureKind.FRACTION]


@pytest.mark.parametrize(
    "text",
    [
        "Rents rose by more than a third last year to 900.",
        "Fewer than a million last year went by rail.",
        "The catch fell by less than a quarter last year.",
    ],
)
def test_a_time_that_points_has_no_article_in_front_of_a_size(text: str) -> None:
    found = find_times(text, Span(0, len(text)), date(2025, 12, 8))
    assert [(m.span.of(text), str(m.period)) for m in found] == [("last year", "2024")]
