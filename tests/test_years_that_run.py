"""Figures of years of schools and budgets: of the one that runs, and over several of them."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,unit,frequency
england,"Average Band D council tax, England",GBP,M
london,"Average Band D council tax, London",GBP,M
offences,"Bicycle thefts recorded, England, year ending",number,M
"""
ENGLAND = (1484, 1529, 1591, 1671, 1750, 1818, 1898, 1966, 2065, 2126, 2198)
LONDON = (1298, 1332, 1380, 1419, 1477, 1536, 1609, 1696, 1789, 1912, 1962)
DAY = "2025-12-11"


@pytest.fixture(scope="module")
def bills() -> Catalogue:
    rows = ["series,period,value"]
    for key, values in (("england", ENGLAND), ("london", LONDON)):
        rows += [f"{key},{y}-04/{y + 1}-03,{value}" for y, value in enumerate(values, 2015)]
    thefts = ((1, 81204), (4, 80155), (7, 79012), (10, 77350))
    rows += [f"offences,2024-{m:02d}/{2025 - (m == 1)}-{m - 1 or 12:02d},{n}" for m, n in thefts]
    return catalogue_of(HEAD, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("The average Band D council tax in England for 2025/26 is £2,198.", "£2,198",
         "supported"),
        ("The average Band D council tax in England for 2025/26 is £2,126.", "£2,126", "mismatch"),
        ("The average Band D council tax in England for 2025/26 is £2,198, an increase of £72 on "
         "2024/25.", "£72", "supported"),
        ("The average Band D council tax in England for 2025/26 is £2,198, an increase of £27 on "
         "2024/25.", "£27", "mismatch"),
        ("From 2015/16 to 2025/26 the average Band D council tax in England rose by 48%.", "48%",
         "supported"),
        ("From 2015/16 to 2025/26 the average Band D council tax in England rose by 62%.", "62%",
         "mismatch"),
        ("Between 2020/21 and 2024/25 the average Band D council tax in England rose by £308.",
         "£308", "supported"),
        ("In England there were 81,204 bicycle thefts in the year to December 2024.", "81,204",
         "supported"),
    ],
)  # fmt: skip
def test_the_year_that_runs_is_told(bills: Catalogue, text: str, figure: str, rating: str) -> None:
    assert verdicts_of(text, bills, DAY)[figure].rating == rating


@pytest.mark.parametrize(("bill", "rating"), [("£1,962", "supported"), ("£2,198", "mismatch")])
def test_a_bill_of_a_named_place_is_not_that_of_the_country(
    bills: Catalogue, bill: str, rating: str
) -> None:
    text = f"In London the average Band D council tax in 2025/26 stands at {bill}."
    assert verdicts_of(text, bills, DAY)[bill].rating == rating
