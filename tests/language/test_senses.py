"""Where a known phrase means something else than the list says."""

import pytest

from verifier.language.measures.senses import is_idle
from verifier.model.span import Span


def idle(text: str, phrase: str) -> bool:
    start = text.index(phrase)
    return is_idle(text, Span(start, start + len(phrase)))


@pytest.mark.parametrize(
    "text",
    [
        "On the other side of the ledger, spending rose 4%.",
        "On the other hand, rents rose 4%.",
        "At the other end of the scale, Leeds paid 4%.",
        "The two sides sold each other 4 tonnes.",
    ],
)
def test_other_in_a_turn_of_speech_is_no_part(text: str) -> None:
    assert idle(text, "other")


@pytest.mark.parametrize(
    "text", ["Other taxes rose 4%.", "Sales of other goods rose 4%.", "The other areas paid 4%."]
)
def test_other_before_what_is_counted_is_one(text: str) -> None:
    assert not idle(text.lower(), "other")


@pytest.mark.parametrize(
    ("text", "price"),
    [
        ("Profit was $3.08 a share.", True),
        ("The payout is 12 cents a share.", True),
        ("It earned 4p a share.", True),
        ("That was 31% of the total, a share 6 points larger.", False),
        ("Coal took a share of 31%.", False),
    ],
)
def test_a_share_is_a_rate_only_behind_a_price(text: str, price: bool) -> None:
    assert idle(text, "a share") is not price
