"""The side that a balance is told to be on is of that balance."""

import pytest
from small_catalogue import austria, verdicts_of


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Austria's trade balance showed a surplus of 12.1 billion euros in May.", "trade_balance"),
        ("Austria's trade balance thus swung to a deficit of 12.1 billion euros.", "trade_balance"),
        ("Austria's current account balance recorded a surplus of 12.1 billion euros.", "current_"),
        ("Austria's foreign trade balance was in a deficit of 12.1 billion euros.", "trade_"),
        ("Austria's budget balance showed a deficit of 12.1 billion euros in May.", "budget_"),
        (
            "Austria's trade balance worsened, while the budget deficit hit 12.1 billion euros.",
            "budget_balance",
        ),
    ],
)
def test_a_surplus_is_that_of_the_balance_named(text: str, measure: str) -> None:
    verdict = verdicts_of(text, austria(), "2026-01-20")["12.1 billion euros"]
    assert (verdict.claim.measure.indicator or "").startswith(measure)
