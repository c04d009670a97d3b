"""Words that look like a forecast or a supposition and tell of what happened."""

import pytest

from verifier.language.context import contexts_of
from verifier.model.clause import Context


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Twelve months ago a borrower would have been offered ", "."),
        ("In March a shopper would have paid ", " for a dozen."),
        ("A pound of coffee would have set you back ", " a year earlier."),
        ("Back in 2019 the buyer would have got ", "."),
        ("At the beginning of 2018 the buyer would have paid ", "."),
        ("In the spring of 2018 the buyer would have paid ", "."),
    ],
)
def test_what_would_have_been_paid_once_is_a_fact(before: str, after: str) -> None:
    assert Context.HYPOTHETICAL not in contexts_of(before, after, "")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Without the cut a borrower would have paid ", " a year ago."),
        ("Had rates stayed put, a borrower would have paid ", " in March."),
        ("A borrower would have paid ", "."),
        ("At the level of 2018 rates the buyer would have paid ", "."),
        ("If built at the beginning of 2018 it would have cost ", "."),
        ("A year ago the cut would have saved ", "."),
        ("If it had passed, a borrower would have been offered ", " last year."),
    ],
)
def test_what_would_have_been_without_a_condition_met_is_none(before: str, after: str) -> None:
    assert Context.HYPOTHETICAL in contexts_of(before, after, "")


@pytest.mark.parametrize(
    ("before", "foretold"),
    [
        ("Single-family projects, two-thirds of the market, dropped ", False),
        ("Apartment projects eased to ", False),
        ("Spending on road projects rose ", False),
        ("The Fed projects, in its new outlook, a rate of ", True),
        ("The office projects growth of ", True),
    ],
)
def test_projects_that_are_built_foretell_nothing(before: str, foretold: bool) -> None:
    assert (Context.FORECAST in contexts_of(before, ".", "")) is foretold
