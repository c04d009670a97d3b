"""Years behind "on" and "below", which another time is set against or which are told of."""

import pytest
from told_times import read

YEARS = {
    "It has closed the books on 2024": [("on 2024", "point 2024")],
    "The verdict on 2024 is in": [("on 2024", "point 2024")],
    "The data on May 2025 are in": [("on May 2025", "point 2025-05")],
    "Wages were up 2% on 2024": [("on 2024", "baseline 2024")],
    "Its books were 2% thinner on 2024": [("on 2024", "baseline 2024")],
    "Wages were 54% below 1990": [("below 1990", "baseline 1990")],
    "Wages were 54 per cent above 2010 levels": [("above 2010", "baseline 2010")],
    "Wages were a third below 2010": [("below 2010", "baseline 2010")],
    "The pass lies 3 miles below 1990 metres": [],
    "The count was below 1990 again": [],
    "Sales were 54% over 1990 tonnes": [],
}


@pytest.mark.parametrize("text", YEARS)
def test_a_year_is_set_against_where_a_figure_stands_before_it(text: str) -> None:
    assert read(text) == YEARS[text]
