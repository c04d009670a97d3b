"""What is told of years that run over two calendar years: runs that were over, records of all."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """series,title,indicator,ref_area,unit,frequency,nature,basis,headline,aliases
tru,"Truancy rate, Iceland, school year",truancy_rate,ISL,percent,A,rate,year_on_year,yes,truancy
med,"Musical instruments lent to pupils, Iceland, school year",instruments_lent,ISL,instruments,A,flow,year_on_year,yes,instruments lent
"""  # noqa: E501
_YEARS = [f"{year}-08/{year + 1}-07" for year in range(2016, 2025)]


@cache
def iceland() -> Catalogue:
    figures = {
        "tru": (0.9, 1.0, 1.1, 1.0, 1.4, 1.9, 2.1, 2.4, 2.6),
        "med": (5_210, 5_180, 4_870, 3_990, 4_120, 4_480, 4_730, 5_060, 4_940),
    }
    return catalogue_told(_SERIES, _YEARS, figures)


@pytest.mark.parametrize(
    ("text", "quote", "rating"),
    [
        ("fell by 2.4% in 2024-25 after four years of rises.", "four", "supported"),
        ("fell by 2.4% in 2024-25, and that comes after four years of growth.", "four",
         "supported"),
        ("fell by 2.4% in 2024-25, ending a run of four yearly rises.", "four", "supported"),
        ("fell by 2.4% in 2024-25 after six years of rises.", "six", "unverified"),
    ],
)  # fmt: skip
def test_a_run_before_a_school_year_ends_with_the_one_before(
    text: str, quote: str, rating: str
) -> None:
    told = f"The number of instruments lent to pupils in Iceland {text}"
    assert verdicts_of(told, iceland(), "2025-11-20")[quote].rating == rating


@pytest.mark.parametrize(
    ("text", "quote", "rating"),
    [
        ("the highest on record and well over twice the level of 2018-19.", "highest on record",
         "supported"),
        ("a record and almost three times the level of 2016-17.", "record", "supported"),
        ("the lowest on record and almost three times the level of 2016-17.", "lowest on record",
         "mismatch"),
    ],
)  # fmt: skip
def test_a_record_of_all_times_is_none_of_the_year_that_it_is_a_multiple_of(
    text: str, quote: str, rating: str
) -> None:
    told = f"The truancy rate in Iceland rose to 2.6% in 2024-25, {text}"
    assert verdicts_of(told, iceland(), "2025-11-20")[quote].rating == rating


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Before the pandemic it was 1.1%.", "1.1%", "supported"),
        ("That is up from a pre-pandemic rate of 1.1%.", "1.1%", "supported"),
        ("Before the pandemic it was 1.7%.", "1.7%", "unverified"),
    ],
)
def test_a_level_of_before_the_pandemic_is_that_of_the_last_school_year_before(
    text: str, figure: str, rating: str
) -> None:
    told = f"The truancy rate in Iceland rose to 2.6% in 2024-25. {text}"
    assert verdicts_of(told, iceland(), "2025-11-20")[figure].rating == rating
