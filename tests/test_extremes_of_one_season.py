"""Extremes and first moves that are held against the same month or quarter of other years."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = (
    "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline\n"
    "cars,Car registrations of Austria,car_registrations,AUT,vehicle,0,M,flow,year_on_year,yes\n"
    "profit,Operating profit of Orrin Hotels,operating_profit,,EUR,6,Q,flow,year_on_year,yes\n"
)
SEPTEMBERS = {2019: 35_739, 2020: 24_486, 2021: 24_566, 2022: 26_125, 2023: 30_103, 2024: 31_291,
              2025: 32_103}  # fmt: skip
PROFITS = {2021: (12, 40, 90, 8), 2022: (15, 38, 103, 9), 2023: (11, 45, 134, 15),
           2024: (9, 47, 145, 20), 2025: (21, 49, 142)}  # fmt: skip


@cache
def seasonal() -> Catalogue:
    rows = ["series,period,value,published"]
    for year, september in SEPTEMBERS.items():
        months = {month: september // 2 + month for month in range(1, 10)}
        months |= {3: september + 8_000, 9: september}
        rows += [f"cars,{year}-{month:02d},{value}," for month, value in months.items()]
    for year, quarters in PROFITS.items():
        rows += [f"profit,{year}-Q{n},{value}," for n, value in enumerate(quarters, 1)]
    return catalogue_of(HEAD, "\n".join(rows) + "\n")


CARS = "New car registrations in Austria came to 32,103 in September, "
PROFIT = "Operating profit at Orrin Hotels fell 2.1% to €142 million in the third quarter, "


@pytest.mark.parametrize(
    ("text", "words", "rating"),
    [
        (CARS + "the highest for the month since 2019.", "highest for the month since 2019",
         "supported"),
        (CARS + "the most for the month since 2019.", "most for the month since 2019", "supported"),
        (CARS + "the highest for that month since 2019.", "highest for that month since 2019",
         "supported"),
        (CARS + "the highest for the month since 2018.", "highest for the month since 2018",
         "mismatch"),
        (CARS + "the highest of any month since 2022.", "highest of any month since 2022",
         "mismatch"),
        (PROFIT + "the first drop for that quarter since 2021.", "first drop", "supported"),
        (PROFIT + "its first fall for the quarter since 2021.", "first fall", "supported"),
        (PROFIT + "the first third-quarter decline since 2021.", "first third-quarter decline",
         "supported"),
    ],
)  # fmt: skip
def test_an_extreme_for_the_month_is_held_against_that_month(
    text: str, words: str, rating: str
) -> None:
    found = verdicts_of(text, seasonal(), "2025-11-06")
    assert found[words].rating.value == rating


@pytest.mark.parametrize(
    ("words", "since", "rating"),
    [
        ("highest for a month of September", "since 2019", "supported"),
        ("most for any September", "since 2019", "supported"),
        ("highest of any September", "since 2019", "supported"),
        ("highest of all Septembers", "since 2019", "supported"),
        ("best month of September", "since 2019", "supported"),
        ("highest for a month of September", "since 2018", "mismatch"),
        ("highest of any September", "since 2018", "mismatch"),
        ("lowest of any September", "since 2019", "mismatch"),
    ],
)
def test_an_extreme_among_months_of_one_name_is_held_against_those(
    words: str, since: str, rating: str
) -> None:
    found = verdicts_of(f"{CARS}the {words} {since}.", seasonal(), "2025-11-06")
    told = [v for quote, v in found.items() if quote.startswith(words)]
    assert [v.rating.value for v in told] == [rating]


def test_more_than_in_any_earlier_month_of_that_name_is_held_against_those() -> None:
    found = verdicts_of(f"{CARS}fewer than in any previous September.", seasonal(), "2025-11-06")
    [told] = [v for quote, v in found.items() if quote.startswith("fewer than")]
    assert told.rating.value == "mismatch"
    assert "in September 20" in told.explanation
