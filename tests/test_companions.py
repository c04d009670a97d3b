"""A move and the level beside it in one construction are of one measure."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
ferry,Ferry passengers of Estonia,ferry_passengers,EST,,person,0,M,flow,year_on_year,yes
cars,Cars on the ferries of Estonia,ferry_cars,EST,,car,0,M,flow,year_on_year,yes
sales,Sales of Kaubahall,sales,EST,Kaubahall,EUR,6,M,flow,year_on_year,yes
food,"Sales of Kaubahall, groceries",sales,EST,Kaubahall groceries,EUR,6,M,flow,year_on_year,no
"""
ROWS = """\
series,period,value
ferry,2024-09,651230
ferry,2024-10,612450
ferry,2025-09,660310
ferry,2025-10,689010
cars,2024-09,98210
cars,2024-10,91340
cars,2025-09,97710
cars,2025-10,95450
sales,2024-09,402.1
sales,2024-10,418.3
sales,2025-09,431.5
sales,2025-10,446.7
food,2024-09,212.6
food,2024-10,221.9
food,2025-09,229.1
food,2025-10,243.8
"""


@pytest.fixture(scope="module")
def estonia() -> Catalogue:
    return catalogue_of(HEAD, ROWS)


WRONG = [
    ("Tallinn's ferries carried 689,010 passengers in October, up 21.5% on the year.", "21.5%"),
    ("Ferry passengers of Estonia rose 21.5% to 689,010 in October.", "21.5%"),
    ("October's ferry passengers numbered 689,010, a year-on-year gain of 15.2%.", "15.2%"),
    ("Sales of Kaubahall climbed 6.8% to €464.7 million in October.", "€464.7 million"),
    ("In October 698,010 people took the ferry, up 12.5% on a year before.", "698,010"),
    ("Kaubahall took €446.7 million in October, or 8.6% more than a year ago.", "8.6%"),
    ("Tallinn's ferries carried 689,010 passengers in October, up 4.3% on October 2024.", "4.3%"),
    (
        "In October the ferries of Estonia carried 689,010 people, up 1.25% on the year, and "
        "95,450 cars, up 4.5%.",
        "1.25%",
    ),
]


@pytest.mark.parametrize(("text", "figure"), WRONG)
def test_a_figure_at_odds_with_its_companion_is_wrong(
    text: str, figure: str, estonia: Catalogue
) -> None:
    assert verdicts_of(text, estonia, "2025-11-20")[figure].rating == "mismatch"


OPEN = [
    ("The grocer took €446.7 million in October, up 4.1% like-for-like.", "4.1%"),
    ("The grocer took €446.7 million in October, up 4.1% at constant prices.", "4.1%"),
    ("The grocer took €446.7 million in October, of which 55.1% was food.", "55.1%"),
    ("The grocer took €446.7 million in October, with its margin up 1.2%.", "1.2%"),
    ("The grocer took €446.7 million in October; analysts had expected 3.3% growth.", "3.3%"),
    ("The grocer took €446.7 million in October, after 3.3% growth in the summer.", "3.3%"),
    ("The ferries of Estonia carried 689,010 people in October, fares up 3.3%.", "3.3%"),
]


@pytest.mark.parametrize(("text", "figure"), OPEN)
def test_a_figure_of_something_else_beside_it_is_accused_of_nothing(
    text: str, figure: str, estonia: Catalogue
) -> None:
    assert verdicts_of(text, estonia, "2025-11-20")[figure].rating != "mismatch"


RIGHT = [
    ("Tallinn's ferries carried 689,010 passengers in October, up 12.5% on the year.", "12.5%"),
    ("Sales of Kaubahall climbed 6.8% to €446.7 million in October.", "€446.7 million"),
    ("Tallinn's ferries carried 689,010 passengers in October, up 4.3% from September.", "4.3%"),
    ("Ferry passengers of Estonia rose 4.3% on the month to 689,010 in October.", "4.3%"),
]


@pytest.mark.parametrize(("text", "figure"), RIGHT)
def test_a_right_companion_stays_right(text: str, figure: str, estonia: Catalogue) -> None:
    assert verdicts_of(text, estonia, "2025-11-20")[figure].rating == "supported"
