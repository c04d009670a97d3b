"""Figures in the brackets right behind the time that a record goes back to."""

import pytest
from told_claims import told


@pytest.mark.parametrize(
    ("text", "figure", "time"),
    [
        ("It had 813 guests in 2024, the most since 2016 (828).", "828", "2016"),
        ("It had 813 guests in June, the fewest since March 2023 (809).", "809", "2023-03"),
        ("Prices rose 3.1% in June, the most since January (3.4%).", "3.4%", "2024-01"),
    ],
)
def test_brackets_behind_the_time_looked_back_to_are_of_it(
    text: str, figure: str, time: str
) -> None:
    assert told(text, "2025-01-15" if "2024" in text else "2024-07-20")[figure].split()[0] == time


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("In 2024 guests were the most numerous since 2016 (813).", "813"),
        ("In 2024 it had 813 guests, the most since 2016 (up 3.4%).", "3.4%"),
        ("In 2024 it had 813 guests, the most since 2016, and 17 cooks (3.4%).", "3.4%"),
    ],
)
def test_other_brackets_are_of_now(text: str, figure: str) -> None:
    assert told(text, "2025-01-15")[figure].split()[0] == "2024"


GRAIN = "Grain exports were falling in June.\n\n"


@pytest.mark.parametrize(
    ("text", "figure", "time"),
    [
        (
            "Egypt took 320 tonnes of Romanian wheat (290 tonnes in May), Kenya 110 tonnes"
            " (120 tonnes) and Chad 85 tonnes (70 tonnes).",
            "85 tonnes",
            "2024-06",
        ),
        ("Egypt bought $32m worth of it ($29m in May) and Kenya $11m.", "$11m", "2024-06"),
        ("Egypt bought $32m worth of it ($29m in May) and Kenya $11m.", "$29m", "2024-05"),
        ("Egypt bought $32m worth of it in May ($29m) and Kenya $11m.", "$11m", "2024-05"),
    ],
)
def test_a_time_in_brackets_behind_counted_goods_is_of_nothing_else(
    text: str, figure: str, time: str
) -> None:
    assert told(GRAIN + text, "2024-07-20")[figure].split()[0] == time


@pytest.mark.parametrize(
    ("text", "figure", "time"),
    [
        ("Bern sold 812 cars (790 in May), Basel 640 (655) and Chur 311 (308).", "308", "2024-05"),
        ("Bern sold 812 cars (790 in May), Basel 640 (655) and Chur 311 (308).", "655", "2024-05"),
        ("Bern sold 812 cars (790 in May), Basel 640 (655) and Chur 311 (308).", "640", "2024-06"),
        ("Bern sold 812 cars (790 in May), Basel 640 and Chur 311 (38%).", "38%", "2024-06"),
    ],
)
def test_the_time_behind_a_figure_in_brackets_is_that_of_the_brackets_after_it(
    text: str, figure: str, time: str
) -> None:
    led = "Car sales were rising in June.\n\n"
    assert told(led + text, "2024-07-20")[figure].split()[0] == time
