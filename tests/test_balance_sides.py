"""The sides of balances made of exports and imports: surplus or deficit."""

import pytest
from small_catalogue import austria, verdicts_of

from verifier.model.verdict import Reason

_LED = (
    "Austria's exports were worth 14.562 billion euros in December, its imports 14.943 billion "
    "euros. "
)
_SIDES = (
    "Austria's exports came to 14.562 billion euros in December and imports to 14.943 billion. "
)
_ITALIAN = "Austria's exports to Italy came to 2.073 billion euros in December. "
RIGHT = [
    "That left a deficit of 381 million euros.",
    "The trade balance slid to 381 million euros.",
    "The negative trade balance came to 381 million euros.",
    "The passive balance of trade was 381 million euros.",
    "The month closed with a shortfall of 381 million euros.",
    "Imports exceeded exports by 381 million euros.",
]
WRONG = [
    "That left a surplus of 381 million euros.",
    "The trade surplus was 381 million euros, after a deficit a month before.",
    "The positive trade balance came to 381 million euros.",
    "The trade account was 381 million euros in the black.",
    "Exports exceeded imports by 381 million euros.",
]
OPEN = [
    "That left a surplus of 391 million euros.",
    "Exports exceeded imports by 391 million euros.",
    "The railways made a surplus of 391 million euros.",
]


@pytest.mark.parametrize("text", RIGHT)
def test_a_balance_on_its_own_side_is_right(text: str) -> None:
    verdict = verdicts_of(_LED + text, austria(), "2026-01-20")["381 million euros"]
    assert verdict.rating == "supported", verdict.explanation
    assert verdict.computed == -381e6, verdict.explanation


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("Imports were 381 million euros higher than exports.", "supported"),
        ("Imports were 391 million euros higher than exports.", "unverified"),
        ("Imports were 530 million euros higher than a year earlier.", "supported"),
    ],
)
def test_a_measure_set_against_the_other_is_no_move(text: str, rating: str) -> None:
    """Though the sentence before named both of them."""
    figure = text.removeprefix("Imports were ").partition(" higher")[0]
    assert verdicts_of(_LED + text, austria(), "2026-01-20")[figure].rating == rating


@pytest.mark.parametrize("text", WRONG)
def test_a_balance_told_on_the_other_side_is_wrong(text: str) -> None:
    verdict = verdicts_of(_LED + text, austria(), "2026-01-20")["381 million euros"]
    assert verdict.reason is Reason.OFF_SIGN, verdict.explanation
    assert "deficit" in verdict.explanation


@pytest.mark.parametrize("text", OPEN)
def test_a_balance_that_does_not_come_out_stays_open(text: str) -> None:
    verdict = verdicts_of(_LED + text, austria(), "2026-01-20")["391 million euros"]
    assert verdict.reason is not Reason.OFF_SIGN, verdict.explanation


def test_exports_to_one_partner_and_all_imports_make_no_balance() -> None:
    text = _ITALIAN + "Imports were 14.943 billion euros. The surplus was 12.87 billion euros."
    verdict = verdicts_of(text, austria(), "2026-01-20")["12.87 billion euros"]
    assert verdict.reason is not Reason.OFF_SIGN, verdict.explanation


@pytest.mark.parametrize(
    "text",
    [
        "The trade balance showed a deficit of 481 million euros.",
        "The foreign trade deficit came to 481 million euros in December.",
        "That left a trade deficit of 481 million euros.",
    ],
)
def test_a_balance_at_odds_with_two_right_sides_is_wrong(text: str) -> None:
    verdict = verdicts_of(_SIDES + text, austria(), "2026-01-20")["481 million euros"]
    assert verdict.reason is Reason.INCONSISTENT, verdict.explanation


@pytest.mark.parametrize(
    "text",
    [
        "The services balance showed a deficit of 481 million euros.",
        "The budget balance showed a deficit of 481 million euros.",
        "The trade balance with Italy showed a deficit of 481 million euros.",
        "In November the trade deficit was 481 million euros.",
        "An earlier estimate had put the trade deficit at 481 million euros.",
    ],
)
def test_another_balance_is_not_at_odds_with_them(text: str) -> None:
    verdict = verdicts_of(_SIDES + text, austria(), "2026-01-20")["481 million euros"]
    assert verdict.rating == "unverified", verdict.explanation
