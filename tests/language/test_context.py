"""What the words around a figure make of it: aims and expectations beside outturns."""

import pytest

from verifier.language.context import contexts_of
from verifier.model.clause import Context


@pytest.mark.parametrize(
    ("before", "after", "context"),
    [
        ("It stayed inside the target band of ", ".", Context.TARGET),
        ("That is well short of the ", " needed to replace the population.", Context.TARGET),
        ("She tips another ", " for Leeds.", Context.FORECAST),
        ("Sales will reach ", " by 2030.", Context.FORECAST),
        ("The ", " pencilled in by the City was beaten.", Context.FORECAST),
        ("Exports rose 6.1%, beating a market forecast for a ", " increase.", Context.FORECAST),
        ("Firms are expected in May to add ", " jobs.", Context.FORECAST),
    ],
)
def test_aims_and_expectations_are_told(before: str, after: str, context: Context) -> None:
    assert context in contexts_of(before, after, "")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Haddock, its quota slashed, slumped by ", "."),
        ("Migration, reckoned separately, was ", " in 2025."),
        ("By 2024 the country had managed ", "."),
        ("The bank left its target range at ", "."),
        ("A pint will now set you back ", "."),
        ("Firms hired fewer people than expected in May, adding ", " jobs."),
        ("Output grew faster than forecast in the third quarter, by ", "."),
        ("It beat a forecast for a 4.8 percent increase, following October's ", " gain."),
        ("They built 4,755 homes, 28% below target and the ", " was the least since 2018."),
    ],
)
def test_an_outturn_has_no_context(before: str, after: str) -> None:
    assert contexts_of(before, after, "") == ()
