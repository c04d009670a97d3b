"""Suggestions written like the figure that they replace."""

from decimal import Decimal

import pytest

from verifier.model.notation import as_printed
from verifier.model.quantity import Quantity


@pytest.mark.parametrize(
    ("printed", "value", "step", "computed", "suggested"),
    [
        ("$1.076 trillion", "1.076e12", "1e9", 1.0682e12, "$1.068 trillion"),
        ("1 million square kilometres", "1e12", "1e12", 1e11, "0.1 million square kilometres"),
        ("3%", "3", "1", 0.04, "0.04%"),
        ("3%", "3", "1", 0.0, "0%"),
        ("3%", "3", "1", 0.6, "1%"),
    ],
)
def test_a_suggestion_keeps_the_printed_form_and_is_never_nothing(
    printed: str, value: str, step: str, computed: float, suggested: str
) -> None:
    quantity = Quantity(Decimal(value), None, Decimal(step))
    assert as_printed(quantity, computed, printed) == suggested
