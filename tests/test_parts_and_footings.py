"""Figures told of another part than the one beside them, and measures told in real terms."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,prices,nature,transformation,basis,headline,aliases
food,"Consumer price index of Malta, food and non-alcoholic beverages",cpi,MLT,food,index,0,M,,index,none,year_on_year,no,food prices
power,"Consumer price index of Malta, electricity, gas and other fuels",cpi,MLT,energy,index,0,M,,index,none,year_on_year,no,energy prices
shops,"Retail sales of goods in Malta, constant prices",retail_sales,MLT,,index,0,M,constant,index,none,year_on_year,yes,retail sales
"""  # noqa: E501
FOOD = {"2024-09": 100.0, "2024-10": 100.0, "2025-09": 103.2, "2025-10": 103.8}
POWER = {"2024-09": 100.0, "2024-10": 100.0, "2025-09": 103.9, "2025-10": 102.6}
SHOPS = {"2024-09": 100.0, "2024-10": 100.0, "2025-09": 105.6, "2025-10": 106.8}
PUBLISHED = "2025-11-17"


@cache
def malta() -> Catalogue:
    rows = ["series,period,value"]
    for key, values in (("food", FOOD), ("power", POWER), ("shops", SHOPS)):
        rows += [f"{key},{at},{value}" for at, value in values.items()]
    return catalogue_of(HEAD, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "series"),
    [
        ("In October food in Malta cost 3.8% more than a year earlier, while bills for "
         "electricity, gas and other fuels rose 3.8%.", "power"),
        ("In October food in Malta cost 3.8% more than a year earlier, and energy prices rose "
         "3.8%.", "power"),
    ],
)  # fmt: skip
def test_a_figure_of_a_part_is_not_borne_out_by_that_of_another(text: str, series: str) -> None:
    found = verdicts_of(text.replace("rose 3.8%", "rose 3.80%"), malta(), PUBLISHED)
    assert found["3.8%"].rating == "supported"
    assert (found["3.80%"].rating == "supported", found["3.80%"].series) == (False, series)


@pytest.mark.parametrize(
    ("told", "rating"),
    [
        ("Retail sales in real terms", "mismatch"),
        ("Retail sales in volume terms", "mismatch"),
        ("In real terms, retail sales", "mismatch"),
        ("Retail sales in annual terms", "mismatch"),
        ("Retail sales in nominal terms", "unverified"),
        ("Retail sales in supermarkets", "unverified"),
    ],
)
def test_sales_at_constant_prices_are_told_in_real_terms(told: str, rating: str) -> None:
    text = f"{told} in Malta grew 5.6% in October from a year earlier."
    assert verdicts_of(text, malta(), PUBLISHED)["5.6%"].rating == rating
