"""A move of something that the series does not measure is not held against it."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
milk,Milk deliveries of Latvia,deliveries,LVA,,t,0,M,flow,year_on_year,yes
organic,"Milk deliveries, Latvia, organic milk",deliveries,LVA,organic milk,t,0,M,flow,,no
goat,"Milk deliveries of Latvia, goat milk",deliveries,LVA,goat milk,t,0,M,flow,,no
fat,Butterfat content of milk in Latvia,butterfat,LVA,,percent,0,M,rate,year_on_year,yes
"""


@pytest.fixture(scope="module")
def latvia() -> Catalogue:
    """Milk deliveries and butterfat, 2024 and 2025."""
    rows = ["series,period,value"]
    for year, more in ((2024, 0), (2025, 4_100)):
        for month in range(1, 13):
            step = f"{year}-{month:02d}"
            rows.append(f"milk,{step},{66_310 + more + 417 * month}")
            rows.append(f"organic,{step},{5_120 - more // 9 + 33 * month}")
            rows.append(f"goat,{step},{731 + more // 60 + 7 * month}")
            rows.append(f"fat,{step},{4.1 + month / 50 + more / 90_000:.2f}")
    return catalogue_of(HEAD, "\n".join(rows) + "\n")


SPELLED = [
    ("Milk deliveries of Latvia rose 8.3% in October.", "8.3%"),
    ("Milk deliveries of Latvia rose 8.5% in October.", "8.5%"),
    ("Deliveries of goat milk were 2.1% higher than a year before in October.", "2.1%"),
    ("In October, organic milk deliveries fell 4.9% on the year.", "4.9%"),
    ("Butterfat averaged 5.34% in October.", "5.34%"),
    ("Deliveries of organic milk in Latvia came to 3,984 tonnes in October.", "3,984 tonnes"),
]


@pytest.mark.parametrize(("text", "figure"), SPELLED)
def test_a_figure_told_in_its_measures_own_words_is_held_against_the_text(
    text: str, figure: str, latvia: Catalogue
) -> None:
    assert verdicts_of(text, latvia, "2025-11-20")[figure].rating == "mismatch"


ANOTHER = [
    ("Milk deliveries of Latvia rose 8.3% like-for-like in October.", "8.3%"),
    ("Milk deliveries of Latvia rose 8.5% in October on a comparable basis.", "8.5%"),
    ("Milk deliveries of Latvia rose 8.3% in October in euro terms.", "8.3%"),
    ("Milk deliveries of Latvia rose 8.5% in October after inflation.", "8.5%"),
    ("Milk deliveries of Latvia rose 8.3% in October per working day.", "8.3%"),
    ("Milk deliveries of Latvia came to 74,580 tonnes in October, while fares rose 3.3%.", "3.3%"),
    ("Milk deliveries of Latvia rose to 74,580 tonnes in October, with margins up 1.2%.", "1.2%"),
    ("Dairies took 74,580 tonnes of milk in October, and 4.1% more in their cafes.", "4.1%"),
    ("Milk deliveries of Latvia rose to 74,580 tonnes in October, but bookings fell 2.7%.", "2.7%"),
    ("Milk deliveries of Latvia grew 4.4% in October in constant currencies.", "4.4%"),
]


@pytest.mark.parametrize(("text", "figure"), ANOTHER)
def test_a_figure_of_something_that_no_series_measures_stays_open(
    text: str, figure: str, latvia: Catalogue
) -> None:
    assert verdicts_of(text, latvia, "2025-11-20")[figure].rating != "mismatch"
