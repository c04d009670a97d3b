"""Figures that another one is set beside: where a record began, what a first print came from, and
what stands above or below the figure of another place."""

import pytest
from told_claims import checked


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (
            "UK inflation fell to 3% in January, its lowest since last March's 2.6%.",
            "2.6%",
            "supported",
        ),
        (
            "UK inflation fell to 3% in January, the lowest reading since March's 2.6%.",
            "2.6%",
            "supported",
        ),
        (
            "UK inflation rose to 3.8% in July, its highest level since January 2024's reading of "
            "4.0%.",
            "4.0%",
            "supported",
        ),
        (
            "UK inflation fell to 3% in January, its lowest since last March's 2.9%.",
            "2.9%",
            "unsupported",
        ),
        ("UK inflation fell to 3.2% in January.", "3.2%", "unsupported"),
    ],
)
def test_a_record_is_held_against_a_level(text: str, figure: str, rating: str) -> None:
    found = checked(text, "2026-02-18")[figure]
    assert found == rating or (rating == "unsupported" and found != "supported")


@pytest.mark.parametrize(
    ("text", "figure", "right"),
    [
        ("The UK economy grew 0.2% in the second quarter, cut from a first 0.3%.", "0.3%", True),
        ("The UK economy grew 0.2% in the second quarter, cut from a flash 0.3%.", "0.3%", True),
        (
            "The UK economy grew 0.2% in the second quarter, trimmed from the original 0.3%.",
            "0.3%",
            True,
        ),
        ("UK growth of 0.3% in the second quarter was trimmed to 0.2%.", "0.3%", True),
        ("The UK economy grew 0.2% in the second quarter, cut from a first 0.4%.", "0.4%", False),
        ("UK growth of 0.4% in the second quarter was trimmed to 0.2%.", "0.4%", False),
        ("The UK economy grew 0.3% in the second quarter.", "0.3%", False),
    ],
)
def test_a_first_print_goes_the_way_of_its_move(text: str, figure: str, right: bool) -> None:
    assert (checked(text, "2026-02-18")[figure] == "supported") is right


@pytest.mark.parametrize(
    ("printed", "right"),
    [
        ("first showed a double-digit 10.0%, later cut to 8.8%", True),
        ("first came in at 10.0%, later cut to 8.8%", True),
        ("first came in at 9.5%, later cut to 8.8%", False),
    ],
)
def test_a_print_without_a_day_came_first(printed: str, right: bool) -> None:
    text = f"German inflation was 8.7% in February. November 2022 {printed}."
    found = checked(text, "2023-04-10")
    figure = "10.0%" if right else "9.5%"
    assert (found[figure] == "supported") is right


@pytest.mark.parametrize(
    ("beside", "right"),
    [
        ("1.1%, nearly four times the 0.3% of the euro area", True),
        ("1.1%, well above the 0.3% of the euro area", True),
        ("1.1%, well above the euro area's 0.3%", True),
        ("1.1%, nearly four times the euro area's 0.3%", True),
        ("1.3%, nearly four times the 0.3% of the euro area", False),
    ],
)
def test_it_is_not_of_the_place_it_is_held_against(beside: str, right: bool) -> None:
    led = "China's economy grew 4.8% on the year in the third quarter."
    text = f"{led} On the quarter it grew {beside}."
    found = checked(text, "2025-12-19")
    assert (found[beside[:4]] == "supported") is right
    assert found["0.3%"] != "mismatch"


def test_a_place_behind_a_bare_level_is_its_own() -> None:
    text = "Inflation rose above 3% in Britain in April. It was 3.5%."
    assert checked(text, "2025-05-22")["3.5%"] == "supported"


@pytest.mark.parametrize(
    "beside",
    [
        "is 1.75 points below Bank Rate's 3.75%",
        "is far below Bank Rate's 3.75%",
        "lies below the Bank of England's 3.75%",
    ],
)
def test_what_stands_below_it_is_a_level(beside: str) -> None:
    found = checked(f"The ECB's deposit rate, at 2%, {beside}.", "2025-12-23")
    assert found["3.75%"] != "mismatch"
    assert found["2%"] == "supported"


def test_another_level_there_is_not_borne_out() -> None:
    text = "The ECB's deposit rate, at 2%, is 1.75 points below Bank Rate's 4.25%."
    assert checked(text, "2025-12-23")["4.25%"] != "supported"
