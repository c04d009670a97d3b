"""Averages of one month over several years, and distances from them."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline
lime,Production of lime in Austria,lime_production,AUT,tonne,3,M,flow,none,year_on_year,yes
salt,Production of salt in Austria,salt_production,AUT,tonne,3,M,flow,none,year_on_year,yes
"""


@cache
def kilns() -> Catalogue:
    """400 thousand tonnes of lime in May 2019, 20 more in each May, 10 more in each month of a
    year; a quarter as much salt."""
    rows = ["series,period,value,published"]
    for year in range(2019, 2026):
        for month in range(1, 13 if year < 2025 else 6):
            value = 400 + 20 * (year - 2019) + 10 * (month - 5)
            rows += [f"lime,{year}-{month:02d},{value},", f"salt,{year}-{month:02d},{value / 4},"]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


def rating(text: str, figure: str) -> str:
    """What a figure of a text of June 2025 is rated."""
    return str(verdicts_of(text, kilns(), "2025-06-20")[figure].rating)


LEVEL = "Lime production in Austria came to 520,000 tonnes in May."
AVERAGE = "The average for the same month of the previous five years is"
YEARS = "An average May brought 480,000 tonnes in the three years to 2024."


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (f"{LEVEL} {AVERAGE} 460,000 tonnes.", "460,000 tonnes"),
        (f"{LEVEL} In the previous three years, the average for May was 480,000.", "480,000"),
        (f"{LEVEL} {AVERAGE} 460,000 tonnes, so the figure is 13.0% above it.", "13.0%"),
        (f"{YEARS} Lime production in Austria was 520,000 tonnes in May 2025.", "480,000 tonnes"),
        (
            f"{YEARS} Against that yardstick, lime production in Austria of 520,000 tonnes in May "
            "2025 was 8.3% higher.",
            "8.3%",
        ),
    ],
)
def test_an_average_of_one_month_is_reckoned_from_its_years(text: str, figure: str) -> None:
    assert rating(text, figure) == "supported"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (f"{LEVEL} {AVERAGE} 430,000 tonnes.", "430,000 tonnes"),
        (f"{LEVEL} {AVERAGE} 460,000 tonnes, so the figure is 17.0% above it.", "17.0%"),
        (
            f"{YEARS} Against that yardstick, lime production in Austria of 520,000 tonnes in May "
            "2025 was 4.0% higher.",
            "4.0%",
        ),
    ],
)
def test_another_figure_is_wrong_where_one_measure_is_told_of(text: str, figure: str) -> None:
    assert rating(text, figure) == "mismatch"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (f"Lime was short. {AVERAGE} 430,000 tonnes.", "430,000 tonnes"),
        (f"{LEVEL} The average of its rivals over five years is 430,000 tonnes.", "430,000 tonnes"),
        (
            f"{LEVEL} The average of all makers is 700,000 tonnes. Against that yardstick, Austria "
            "was 25.7% lower.",
            "25.7%",
        ),
    ],
)
def test_an_average_of_something_else_stays_open(text: str, figure: str) -> None:
    assert rating(text, figure) == "unverified"


def test_a_move_on_the_year_is_none_off_an_average() -> None:
    text = f"{LEVEL} Compared with a year earlier, that was 4.0% higher."
    assert rating(text, "4.0%") == "supported"
    assert rating(text.replace("4.0%", "13.0%"), "13.0%") != "supported"
