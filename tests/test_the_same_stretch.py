"""As many months of another year that a move is set over, and moves on the year that lead to an
amount with the letters of its currency."""

import pytest
from told_claims import told

_LED = "Between January and July 6,674 homes were approved, "


@pytest.mark.parametrize(
    "text",
    [
        f"{_LED}an increase of 5.5% over the same seven months of 2024.",
        f"{_LED}up 5.5% over the corresponding seven months of last year.",
        f"{_LED}5.5% more over the same period of 2024.",
        "Exports rose 5.5% in January-July over the same seven months last year.",
    ],
)
def test_a_move_is_set_over_as_many_months_of_another_year(text: str) -> None:
    assert told(text, "2025-08-19")["5.5%"].startswith("2025-01/2025-07 on 2024-01/2024-07")


@pytest.mark.parametrize(
    "text",
    [
        f"{_LED}up 5.5%, after they had grown 3.2% over the same seven months of 2024.",
        f"{_LED}up 5.5% after having gained 3.2% over the same period of 2024.",
        f"{_LED}up 5.5%; in the same seven months of 2024 they had risen 3.2%.",
        f"{_LED}up 5.5%. Over the same seven months of 2024, growth was 3.2%.",
    ],
)
def test_a_move_before_it_was_that_of_those_months(text: str) -> None:
    assert told(text, "2025-08-19")["3.2%"].startswith("2024-01/2024-07")


@pytest.mark.parametrize(
    "amount",
    [
        "SEK9.36 trillion", "SEK 9.36 trillion", "nearly SEK9.36 trillion", "Rs9.36 trillion",
        "C$9.36 trillion", "about $9.36 trillion", "just over 9.36 million", "R9.36 trillion",
    ],
)  # fmt: skip
def test_a_year_that_leads_to_an_amount_is_what_a_move_is_on(amount: str) -> None:
    text = f"Loans rose 0.8% on the month and 7.9% on the year to {amount} in September."
    assert told(text, "2025-10-30")["7.9%"].startswith("2025-09 on 2024-09")


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Loans rose 7.9% in the year to September.", "2024-10/2025-09"),
        ("LOANS ROSE 7.9% IN THE YEAR TO SEP 2025.", "2024-10/2025-09"),
        ("Loans rose 7.9% over the year to 30 September.", "2024-10/2025-09"),
    ],
)
def test_a_year_to_a_date_is_none(text: str, period: str) -> None:
    assert told(text, "2025-10-30")["7.9%"].startswith(period)
