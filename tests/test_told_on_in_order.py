"""Rates that go on about those before them: of another quarter or month, or of a slower pace."""

import pytest
from told_claims import checked, checked_by

EURO = (
    "In the third quarter, GDP increased by 0.3% in the euro area and by 0.4% in the EU. In the "
    "second quarter of 2025, it had grown by 0.1% and 0.2% respectively"
)


@pytest.mark.parametrize(
    ("going_on", "figure", "right"),
    [
        (", and in the first by 0.6% and 0.5%.", "0.6%", True),
        (", and in the first by 0.6% and 0.5%.", "0.5%", True),
        ("; in the first quarter by 0.6% and 0.5%.", "0.6%", True),
        (", and in the first by 0.9% and 0.5%.", "0.9%", False),
        (", and in the first by 0.6% and 0.8%.", "0.8%", False),
    ],
)
def test_a_second_pair_is_told_in_the_order_of_the_first(
    going_on: str, figure: str, right: bool
) -> None:
    assert (checked(EURO + going_on, "2025-12-08")[figure] == "supported") is right


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (
            "Year on year, they were down 3.2%; in January they had been up 0.8%.",
            "0.8%",
            "supported",
        ),
        (
            "Year on year, they were down 3.2%; in January they had been up 9.8%.",
            "9.8%",
            "mismatch",
        ),
        ("They fell 3.2%, while in January they had risen 0.7%.", "0.7%", "supported"),
    ],
)
def test_a_rate_of_before_is_on_the_basis_of_the_one_beside(
    text: str, figure: str, rating: str
) -> None:
    led = "German industrial orders fell 3.2% in February."
    assert checked_by("plants_and_orders", f"{led}\n\n{text}", "2026-04-07")[figure] == rating


@pytest.mark.parametrize(
    ("beside", "figure", "rating"),
    [
        ("slower than the 8.5 per cent seen in July", "8.5 per cent", "supported"),
        ("faster than July's 8.5 per cent", "8.5 per cent", "supported"),
        ("faster than the 7.9 per cent of industry", "7.9 per cent", "supported"),
        ("faster than July's 5.8 per cent", "5.8 per cent", "mismatch"),
    ],
)
def test_what_is_slower_or_faster_than_growth_is_growth(
    beside: str, figure: str, rating: str
) -> None:
    led = "Bank credit to services in India grew 9.5 per cent to ₹56 lakh crore in August"
    found = checked_by("fabs_counters_and_deposits", f"{led}, {beside}.", "2026-10-01")
    assert found[figure] == rating
