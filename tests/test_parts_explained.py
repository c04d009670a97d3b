"""Words beside a measure's name that tell of no part of it, and those that do."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,adjustment,nature,\
transformation,basis,headline,aliases
cpi,"Consumer price index, all items, change on the year, Norway",cpi,NOR,,percent,0,M,,rate,\
year_on_year,year_on_year,yes,consumer prices
firm,"Net sales",revenue,,,USD,6,Q,,flow,none,year_on_year,yes,Skarv sales
orders,"New orders in manufacturing, excluding large orders, Norway",new_orders,NOR,\
excluding large orders,index,0,M,SA,index,none,period_on_period,no,
"""
FIGURES = {
    "cpi": {"2025-07": 3.3, "2025-08": 3.5, "2025-09": 3.8, "2025-10": 3.1},
    "firm": {"2024-Q3": 6359, "2025-Q1": 6410, "2025-Q2": 6504, "2025-Q3": 6621},
    "orders": {"2025-08": 96.0, "2025-09": 95.1, "2025-10": 99.4},
}
PUBLISHED = "2025-11-12"


@pytest.fixture(scope="module")
def norway() -> Catalogue:
    rows = ["series,period,value"]
    rows += [f"{key},{p},{v}" for key, values in FIGURES.items() for p, v in values.items()]
    return catalogue_of(HEAD, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Consumer prices in Norway in general rose 3.8% in the 12 months to October.", "3.8%"),
        ("In the third quarter of 2025 the company's net sales added up to $6.359 billion.",
         "$6.359 billion"),
    ],
)  # fmt: skip
def test_a_figure_of_another_time_is_told_of_the_whole(
    text: str, figure: str, norway: Catalogue
) -> None:
    assert verdicts_of(text, norway, PUBLISHED)[figure].rating == "mismatch"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Consumer prices for pensioners in Norway rose 3.8% in the 12 months to October.", "3.8%"),
        ("Excluding rents, consumer prices in Norway rose 3.8% in the 12 months to October.",
         "3.8%"),
        ("Excluding large ships, new orders in Norway were 95.1 in October.", "95.1"),
    ],
)  # fmt: skip
def test_a_figure_of_a_part_is_not_accused(text: str, figure: str, norway: Catalogue) -> None:
    assert verdicts_of(text, norway, PUBLISHED)[figure].rating != "mismatch"


def test_a_figure_without_the_large_orders_is_of_the_series_without_them(
    norway: Catalogue,
) -> None:
    text = "Excluding large contracts, new orders in manufacturing in Norway rose 9.5% in October."
    assert verdicts_of(text, norway, PUBLISHED)["9.5%"].series == "orders"
