"""What has a price is not meant where only those who deal in it are named, or so much of it."""

import pytest
from told_claims import checked

DAY = "2024-06-18"


@pytest.mark.parametrize(
    "text",
    [
        "Receipts at petrol stations in the United States dropped 2.2% in May.",
        "US petrol retailers sold 2.2% less in May.",
        "American petrol demand fell 2.2% in May.",
    ],
)
def test_dealers_and_amounts_are_no_price(text: str) -> None:
    assert "mismatch" not in checked(text, DAY).values()


@pytest.mark.parametrize(
    "text",
    [
        "US petrol prices dropped 2.2% in May.",
        "At petrol stations in the United States, petrol prices dropped 2.2% in May.",
    ],
)
def test_a_price_told_beside_them_is(text: str) -> None:
    assert "mismatch" in checked(text, DAY).values()
