"""Levels from which and to which a movement told by a noun led, and how far it went."""

import pytest
from test_rules import claims_of


def operation_of(text: str, figure: str) -> str | None:
    return next(c.operation for c in claims_of(text) if c.span.of(text) == figure)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Exports posted an increase of 2.6% to $372.1 billion in May.", "$372.1 billion"),
        ("Exports saw a rise of nearly a third on the year to $372.1 billion.", "$372.1 billion"),
        ("The jobless rate recorded a decline of 0.2 percentage points to 7.1%.", "7.1%"),
        ("The jobless rate posted a decline of 0.1% to 4.1% in May.", "4.1%"),
        ("Employment had an increase of 12,000 to 140,000 in May.", "140,000"),
        ("An increase in exports of 3% to $5bn surprised nobody.", "$5bn"),
        ("The fall in the jobless rate from 4.3% surprised nobody.", "4.3%"),
        ("The rise in exports to $5bn surprised nobody.", "$5bn"),
        ("Shares notched up a gain of 3% to finish May at $5.10.", "$5.10"),
        ("Exports recorded a 3% year-on-year increase to $5bn in May.", "$5bn"),
        ("Its drop to 7.1% surprised nobody.", "7.1%"),
    ],
)
def test_where_a_movement_led_is_a_level(text: str, figure: str) -> None:
    assert operation_of(text, figure) == "level"


@pytest.mark.parametrize(
    ("text", "figure", "operation"),
    [
        ("Exports posted an increase of 2.6% to $372.1 billion in May.", "2.6%", "growth"),
        ("Exports recorded a 3% year-on-year increase to $5bn in May.", "3%", "growth"),
        ("The gain of 20,000 in May was revised to 40,000.", "40,000", "change"),
        ("Job gains slowed from a gain of 20,000 to 10,000.", "10,000", "change"),
        ("The rise in May amounted to $3 billion.", "$3 billion", "change"),
        ("The drop in job growth to 20,000 surprised nobody.", "20,000", "change"),
        ("The annual increase in prices eased to 3%.", "3%", "growth"),
        ("The fall in output growth to 2% surprised nobody.", "2%", "growth"),
    ],
)
def test_how_far_a_movement_went_is_none(text: str, figure: str, operation: str) -> None:
    assert operation_of(text, figure) == operation


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Fee income was down 2% on the fourth quarter's £412m.", "£412m"),
        ("Output rose 3% from last year's 16 million tonnes.", "16 million tonnes"),
        ("Sales climbed 4% on May's $3bn.", "$3bn"),
        ("Arrivals were up 7% on 2024's 31,200.", "31,200"),
        ("Payrolls rose to 14.3 million in August from a year-ago 14.1 million.", "14.1 million"),
    ],
)
def test_what_stands_behind_an_extent_and_a_time_is_the_level_of_then(
    text: str, figure: str
) -> None:
    assert operation_of(text, figure) == "level"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Jobs rose by 64,000, up on May's 31,200 gain.", "31,200"),
        ("Output rose 3%, or by 16 million tonnes.", "16 million tonnes"),
    ],
)
def test_a_move_told_behind_its_time_stays_one(text: str, figure: str) -> None:
    assert operation_of(text, figure) == "change"
