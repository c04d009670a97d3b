"""Hedges: which words bound a figure and which compare it."""

import pytest

from verifier.language.figures.quantities import find_figures
from verifier.model.mention import Figure
from verifier.model.span import Span


def figures_of(text: str) -> list[Figure]:
    return find_figures(text, Span(0, len(text)))


def the_figure(text: str) -> Figure:
    (figure,) = find_figures(text, Span(0, len(text)))
    return figure


@pytest.mark.parametrize(
    ("text", "bound", "close"),
    [
        ("Sales rose about 3%.", "about", False),
        ("They smashed the 4 million mark in May.", "over", False),
        ("Police cleared 61.6% of thefts.", "exact", False),
        ("Fuel pushes inflation up to 3%.", "exact", False),
        ("Sales added up to $6 billion.", "exact", False),
        ("It could cost up to $6 billion.", "at_most", False),
        ("It costs up to £7.92 from a van.", "at_most", False),
        ("It costs up to £7.92 this year from a van.", "at_most", False),
        ("The toll is estimated at 3,000.", "exact", False),
        ("Sales rose ~3%.", "about", False),
        ("Sales rose 3% or so.", "about", False),
        ("Schools are short of 596 teachers.", "exact", False),
        ("The county was short of 43 paid carers.", "exact", False),
        ("Rolls were short of 600 teachers.", "under", True),
        ("Schools are just short of 596 pupils.", "under", True),
        ("Sales were short of 596.", "under", True),
        ("Sales rose nearly 3%.", "under", True),
        ("Sales rose just under 3%.", "under", True),
        ("Sales all but tripled.", "under", True),
        ("Sales rose less than 3%.", "under", False),
        ("Sales growth fell below 3%.", "under", False),
        ("A sub-3% rate is rare.", "under", False),
        ("Sales rose more than 3%.", "over", False),
        ("Sales rose more than a third.", "over", False),
        ("Sales topped 3%.", "over", False),
        ("Sales crossed the $3 billion mark.", "over", False),
        ("Sales stormed past $3 billion.", "over", False),
        ("It may buy back up to 3%.", "at_most", False),
        ("They turned over 3% of beds.", "exact", False),
        ("Sales more than doubled.", "over", False),
        ("Sales more than halved.", "under", False),
        ("Sales nearly halved.", "over", True),
        ("Sales rose just over 3%.", "over", True),
        ("Sales rose a little more than 3%.", "over", True),
        ("Sales were little more than a third of that.", "over", False),  # copy has 55% for half
        ("Sales rose hardly more than 3%.", "over", True),
        ("Sales rose a lot more than 3%.", "over", False),
        ("Sales rose at least 3%.", "at_least", False),
        ("Sales rose no less than 3%.", "at_least", False),
        ("Sales rose 3% or more.", "at_least", False),
        ("It has 300-plus people.", "at_least", False),
        ("Sales rose no more than 3%.", "at_most", False),
        ("Fines of up to $3bn loom.", "at_most", False),
        ("Hiring slows, unemployment up to 3 percent", "exact", False),
        ("The euro dips as US inflation up to 3% in June", "exact", False),
        ("Fines up to $3bn await polluters", "at_most", False),
        ("Jobs go at a rate of up to 3% a year.", "at_most", False),
        ("Some banks pay interest up to 3%.", "at_most", False),
        ("As many as 300 people came.", "at_most", False),
        ("Sales rose 3%.", "exact", False),
        ("Growth was revised up to 3%.", "exact", False),
        ("It was more than the $3bn surplus of the year before.", "exact", False),
        ("Sales rose 3% more than in May.", "exact", False),
        ("Sales were 3% lower than thought.", "exact", False),
        ("It stayed above the 3% target.", "exact", False),
    ],
)
def test_hedges_bound_a_figure(text: str, bound: str, close: bool) -> None:
    quantity = the_figure(text).quantity
    assert (quantity.bound.value, quantity.close) == (bound, close)


def test_fewer_than_between_two_figures_compares_them() -> None:
    first, second = figures_of("It added 119,000, fewer than 141,000 in May.")
    assert (first.quantity.bound.value, second.quantity.bound.value) == ("exact", "exact")


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("Only 3,000 tonnes, less than 1%, went to landfill.", "under"),
        ("It sent 3,000 tonnes, more than 5% of the total, to landfill.", "over"),
        ("It grew 4%, less than 5% in May.", "exact"),
        ("It grew 4 percentage points, less than 5% in May.", "exact"),
    ],
)
def test_a_percentage_is_compared_with_percentages_alone(text: str, bound: str) -> None:
    assert figures_of(text)[-1].quantity.bound == bound


def test_up_to_is_no_bound_where_the_figure_came_from_another() -> None:
    bounds = [f.quantity.bound for f in figures_of("The kebab is up to £7.92 from £7.41.")]
    assert bounds == ["exact", "exact"]


def test_a_vote_that_passes_is_no_bound() -> None:
    bounds = [f.quantity.bound for f in figures_of("The bill is passing 64% to 36%.")]
    assert bounds == ["exact", "exact"]
