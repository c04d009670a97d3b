"""Totals, heads and what is printed for each."""

import pytest
from stories import reasons


@pytest.mark.parametrize(
    "text",
    [
        "The ministry spent 14.7 billion crowns last year. With a population of 6.1 million, that "
        "comes to 4,210 crowns per head.",
        "The council has written off £2.4m. That works out at £300 for each of the borough's "
        "80,000 residents.",
        "The games cost $9.2 billion, almost twice the $4.8 billion of the bid. For the city's "
        "3.4 million inhabitants that is a bill of about $7,200 each.",
        "Skylark ordered 40 jets worth $5.2 billion, or $103 million each.",
        "Finland's 5.6 million people drink 67,000 tonnes of coffee, or 21 kilos per person.",
        "The stadium cost 318 million euros. Shared among the 94,000 people of the town, this is "
        "33,830 euros per resident.",
    ],
)
def test_what_is_for_each_must_be_the_total_over_the_heads(text: str) -> None:
    assert reasons(text) == ["per_head"]


@pytest.mark.parametrize(
    "text",
    [
        "The ministry spent 14.7 billion crowns last year. With a population of 6.1 million, that "
        "comes to 2,410 crowns per head.",
        "Skylark ordered 40 jets worth $5.2 billion, or $130 million each.",
        "The council has written off £2.4m. That works out at £30 for each of the borough's "
        "80,000 residents.",
        "The games cost $9.2 billion, almost twice the $4.8 billion of the bid. For the city's "
        "3.4 million inhabitants that is a bill of about $2,700 each.",
        "Finland's 5.6 million people drink 67,000 tonnes of coffee, or 12 kilos per person.",
        # other spans of time, other heads, other totals
        "The firm pays £2.4m a year. That works out at £2.50 a month for each of 80,000 members.",
        "It gets £2.4m. That works out at £75 for each household in the town of 80,000 people.",
        "The city of 80,000 people got £2.4m. Each resident pays £210 in council tax.",
        "It costs £2.4m. The average bill for each of its 80,000 customers is £210.",
        "It got £2.4m and £9.1m. That works out at £210 for each of 80,000 members.",
    ],
)
def test_other_amounts_for_each_are_left_alone(text: str) -> None:
    assert reasons(text) == []
