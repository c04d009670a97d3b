"""Figures behind a second verb, which say what something came to and not how far it moved."""

import pytest
from goods import goods
from small_catalogue import verdicts_of
from told_claims import kinds


@pytest.mark.parametrize(
    ("text", "quote", "operation"),
    [
        ("Sales rose by 77,000 in May and topped 880,000.", "880,000", "level"),
        ("Output fell by 3,000 tonnes in May and came to 41,000 tonnes.", "41,000 tonnes", "level"),
        ("Exports grew by $3bn, reached $41bn and kept going.", "$41bn", "level"),
        ("Arrivals jumped by 12,000 in May before they passed 90,000.", "12,000", "change"),
        ("Hiring slowed in May and came to 12,000.", "12,000", "change"),
        ("Payrolls rose by 77,000 in May and by more than 80,000 in June.", "80,000", "change"),
        ("Sales rose in May and did so by 3,000.", "3,000", "change"),
    ],
)
def test_a_second_verb_tells_a_level(text: str, quote: str, operation: str) -> None:
    read = kinds(text)[quote][0]
    assert (read == "level") is (operation == "level"), read


def test_what_is_exceeded_is_the_level_that_a_move_led_to() -> None:
    text = (
        "Saudi Arabia raised oil output by 37,000 barrels a day in October and exceeded 10 million "
        "barrels a day for the first time since September 2022."
    )
    verdicts = verdicts_of(text, goods(), "2025-11-12")
    told = [v.rating for quote, v in verdicts.items() if quote.startswith(("37", "10"))]
    assert told == ["supported", "supported"]
