"""Regions by the points of the compass, and things told by where they are."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

_SERIES = """series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,aliases
t,"Home sales, total",existing_home_sales,USA,,dwellings,3,M,flow,home sales
s,"Home sales, South",existing_home_sales,USA,South,dwellings,3,M,flow,
w,"Home sales, West",existing_home_sales,USA,West,dwellings,3,M,flow,
n,"Home sales, Northeast",existing_home_sales,USA,Northeast,dwellings,3,M,flow,
i,"Existing homes for sale",housing_inventory,USA,,dwellings,3,M,stock,homes on the market
"""
_FIGURES = {"t": 4920, "s": 2010, "w": 1220, "n": 480, "i": 1393}


def _rating(text: str, figure: str) -> str:
    rows = ["series,period,value,published"]
    rows += [f"{key},2025-09,{value},2025-10-23" for key, value in _FIGURES.items()]
    rows += [f"{key},2025-08,{value - 40},2025-09-23" for key, value in _FIGURES.items()]
    catalogue = catalogue_of(_SERIES, "\n".join(rows) + "\n")
    return verdicts_of(text, catalogue, "2025-10-24")[figure].rating


@pytest.mark.parametrize(
    ("told", "figure"),
    [
        ("Southern sales hit 2.01 million.", "2.01 million"),
        ("Western sales were 1.22 million.", "1.22 million"),
        ("Northeastern deals came to 480,000.", "480,000"),
        ("Some 1.39 million homes were on the market.", "1.39 million"),
        ("Just 1.39 million homes are on the market.", "1.39 million"),
    ],
)
def test_a_region_is_called_by_its_adjective(told: str, figure: str) -> None:
    text = f"Home sales came to 4.92 million in September. {told}"
    assert _rating(text, figure) == "supported"


def test_a_wrong_figure_of_things_where_they_are_is_caught() -> None:
    text = "Home sales were 4.92 million in September. Some 1.39 billion homes were on the market."
    assert _rating(text, "1.39 billion") == "mismatch"
