"""Places that a pack tells by their names: towns of the country that its other rows are of."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue
from verifier.reference.kinship import is_a_town_of

SERIES = """\
series,title,indicator,ref_area,unit,frequency,nature,basis,headline
all,"New dwelling completions",housing_completions,IRL,homes,Q,flow,year_on_year,yes
town,"New dwelling completions, Dublin",housing_completions,Dublin,homes,Q,flow,year_on_year,no
rent,"Average monthly rent",rent,IRL,EUR,Q,price,year_on_year,yes
rent_town,"Average monthly rent, Dublin",rent,Dublin,EUR,Q,price,year_on_year,no
"""


@pytest.fixture(scope="module")
def homes() -> Catalogue:
    rows = ["series,period,value"]
    for year, add in ((2024, 0), (2025, 20)):
        for quarter in range(1, 5):
            rows += [f"all,{year}-Q{quarter},{900 + add + quarter}"]
            rows += [f"town,{year}-Q{quarter},{300 + quarter}"]
            rows += [f"rent,{year}-Q{quarter},{1500 + add}"]
            rows += [f"rent_town,{year}-Q{quarter},{2000 + add}"]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "figure", "rating", "series"),
    [
        ("New dwelling completions came to 3,690 in 2025.", "3,690", "supported", "all"),
        (
            "New dwelling completions came to 3,690 in 2025. Dublin accounted for 32.8% of all "
            "completions.",
            "32.8%",
            "supported",
            "town",
        ),
        (
            "New dwelling completions came to 3,690 in 2025. Dublin accounted for 23.8% of all "
            "completions.",
            "23.8%",
            "mismatch",
            "town",
        ),
    ],
)
def test_the_country_is_meant_where_no_place_is_named(
    text: str, figure: str, rating: str, series: str, homes: Catalogue
) -> None:
    found = verdicts_of(text, homes, "2026-02-20")[figure]
    assert (found.rating, found.series) == (rating, series)


def test_a_tenant_worse_off_than_the_average_one_is_no_move_in_time(homes: Catalogue) -> None:
    text = (
        "Rents in Dublin were 1% higher than a year earlier in the fourth quarter, leaving tenants "
        "there €500 a month worse off than the average tenant."
    )
    assert verdicts_of(text, homes, "2026-02-20")["€500"].rating != "mismatch"


@pytest.mark.parametrize(
    ("place", "country", "inside"),
    [
        ("Dublin", "IRL", True),
        ("Yorkshire and the Humber", "GBR", True),
        ("GB-ENG", "GBR", False),
        ("IRL", "GBR", False),
        ("DUBLIN", "IRL", True),
        ("ASEAN", "GBR", False),
        ("Dublin", "WLD", False),
        ("Dublin", None, False),
    ],
)
def test_a_town_has_a_name_and_no_code(place: str, country: str | None, inside: bool) -> None:
    assert is_a_town_of(place, country) is inside
