"""Names of a part that hold an "and", where the sentence is cut at it: "food and drink prices"."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

HEAD = "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline\n"
SERIES = (
    "cpi,Consumer price index of Malta,cpi,MLT,,index,0,M,index,year_on_year,yes\n"
    'cpi_food,"Consumer price index of Malta, food and non-alcoholic beverages",cpi,MLT,food,'
    "index,0,M,index,year_on_year,no\n"
)
ROWS = "series,period,value\ncpi,2024-11,100.0\ncpi,2025-11,102.0\n" + (
    "cpi_food,2024-11,100.0\ncpi_food,2025-10,104.4\ncpi_food,2024-10,100.0\ncpi_food,2025-11,105.1\n"
)


@pytest.mark.parametrize("tail", ["", ", while pork eased again", ", as pork rose"])
@pytest.mark.parametrize(("figure", "rating"), [("5.1%", "supported"), ("4.4%", "mismatch")])
def test_a_part_is_told_through_its_and(tail: str, figure: str, rating: str) -> None:
    text = (
        f"In Malta food and non-alcoholic beverage prices rose {figure} from a year earlier in "
        f"November{tail}."
    )
    catalogue = catalogue_of(HEAD + SERIES, ROWS)
    assert verdicts_of(text, catalogue, "2025-12-20")[figure].rating.value == rating
