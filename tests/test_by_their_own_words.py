"""Figures held to the time, the name and the move that their own words tell."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating, Verdict
from verifier.reference.catalogue import Catalogue

_HEAD = "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,aliases\n"


def _rows(tail: str, *rows: str) -> str:
    """A table of series of Portugal, which all end alike."""
    told = (row.split("|") for row in rows)
    return _HEAD + "".join(
        f'{key},"{title}, Portugal",{measure},PRT,{part},{unit},{kind},{tail},{alias}\n'
        for key, title, measure, part, unit, kind, alias in told
    )


MONTHS = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 11)]
BY_MONTH = _rows(
    "period_on_period",
    "emp|Employment, seasonally adjusted|employment||persons|3,M,stock|",
    "ur|Unemployment rate, seasonally adjusted|unemployment_rate||percent|0,M,rate|",
    "cars|Vehicle thefts reported|motor_vehicle_thefts||case|0,M,flow|",
    "r_food|Retail sales, food stores|retail_sales|food stores|EUR|6,M,flow|",
    "r_fuel|Retail sales, automotive fuel|retail_sales|automotive fuel|EUR|6,M,flow|",
)
CARS = [470, 455, 481, 466, 452, 470, 449, 461, 458, 456]
CARS += [431, 420, 433, 417, 409, 421, 408, 414, 407, 412]
QUARTERS = ["2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3"]
_VALUE = "gross value added"
BY_QUARTER = _rows(
    "year_on_year",
    "gas|Electricity generated from gas|electricity_generation|gas|watt_hour|9,Q,flow|",
    "hyd|Electricity generated from hydro|electricity_generation|hydro|watt_hour|9,Q,flow|",
    "gdp|Gross domestic product|gdp||EUR|6,Q,flow|growth;economy grew",
    f"gvi|{_VALUE}, industry and construction|gross_value_added|industry and construction|EUR|"
    "6,Q,flow|industry and construction",
    f"gvs|{_VALUE}, services|gross_value_added|services|EUR|6,Q,flow|services",
)


@cache
def portugal() -> Catalogue:
    """Employment rose by 13,400 in September and by 21,700 in October 2025; 4,172 cars were stolen
    in ten months, 4,618 a year before."""
    return catalogue_told(
        BY_MONTH,
        MONTHS,
        {
            "emp": [5000.0 + 2 * n for n in range(18)] + [5047.4, 5069.1],
            "ur": [6.6] * 18 + [6.4, 6.1],
            "cars": CARS,
            "r_food": [800 + 3 * n for n in range(18)] + [861.3, 874.2],
            "r_fuel": [300 + 2 * n for n in range(18)] + [341.2, 342.7],
        },
    )


@cache
def by_quarter() -> Catalogue:
    """Gas made 16.87 TWh in the third quarter of 2025 and 16.2 in the second."""
    return catalogue_told(
        BY_QUARTER,
        QUARTERS,
        {
            "gas": [18344, 17050, 19802, 20548, 16200, 16870],
            "hyd": [2893, 2590, 2357, 3012, 2515, 2217],
            "gdp": [60000, 61000, 62000, 62500, 63000, 65270],
            "gvi": [15000, 15310, 15500, 15700, 15900, 16758],
            "gvs": [41000, 41530, 41900, 42300, 42800, 45077],
        },
    )


def told(text: str, figure: str) -> Verdict:
    """The verdict on a figure of a text of November 2025."""
    return verdicts_of(text, portugal(), "2025-11-14")[figure]


MOVED = "Employment in Portugal rose by 21,700 in October to {}, after a rise of {} in September."


def test_a_move_with_a_time_of_its_own_is_not_that_of_the_level_before_it() -> None:
    wrong = told(
        "Employment in Portugal stood at 5.0691 million in October, after a gain of 21,700 in "
        "September.",
        "21,700",
    )
    assert (wrong.rating, wrong.suggestion) == (Rating.MISMATCH, "13,400")
    right = told(MOVED.format("5.0691 million", "13,400"), "13,400")
    assert right.rating is Rating.SUPPORTED


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("The gain followed an increase of 13,400 in September.", "13,400", Rating.SUPPORTED),
        ("The rise came after one of 13,400 in September.", "13,400", Rating.SUPPORTED),
        ("The gain followed an increase of 14,300 in September.", "14,300", Rating.MISMATCH),
        ("The fall followed one of 0.2 points in September.", "0.2 points", Rating.SUPPORTED),
    ],
)
def test_a_move_told_before_is_the_subject_of_a_sentence(
    text: str, figure: str, rating: Rating
) -> None:
    lead = (
        "Employment in Portugal rose by 21,700 in October, and the unemployment rate fell by 0.3 "
        "points to 6.1%. "
    )
    assert told(lead + text, figure).rating is rating


def test_a_move_of_two_measures_is_the_subject_of_none() -> None:
    text = (
        "Employment in Portugal rose by 0.4% in October, and sales at food stores grew by 1.5%. "
        "The gain followed an increase of 0.72% in September."
    )
    assert told(text, "0.72%").rating is not Rating.MISMATCH


THEFTS = "Vehicle thefts in Portugal came to 412 in October; since January {} vehicles {}{}."


@pytest.mark.parametrize("done", ["have been stolen", "have now been taken"])
def test_what_has_been_done_since_a_time_is_summed(done: str) -> None:
    right, wrong = THEFTS.format("4,172", done, ""), THEFTS.format("4,127", done, "")
    assert told(right, "4,172").rating is Rating.SUPPORTED
    assert told(wrong, "4,127").suggestion == "4,172"


def test_what_is_set_against_a_stretch_is_of_one() -> None:
    base = ", against {} in the same period of 2024"
    texts = {
        n: THEFTS.format("4,172", "have been stolen", base.format(n)) for n in ("4,618", "4,681")
    }
    assert told(texts["4,618"], "4,618").rating is Rating.SUPPORTED
    assert told(texts["4,681"], "4,681").suggestion in (None, "4,618")


@pytest.mark.parametrize(
    ("fuel", "rating"), [("0.4%", Rating.SUPPORTED), ("1.5%", Rating.UNVERIFIED)]
)
def test_a_figure_behind_the_name_of_another_part_does_not_go_on(fuel: str, rating: Rating) -> None:
    text = f"Sales of food stores in Portugal were up 1.5% in October, fuel sales {fuel}."
    found = verdicts_of(text, portugal(), "2025-11-14")
    assert fuel == "1.5%" or found[fuel].rating is rating
    assert found[fuel].series != "r_food" or fuel == "1.5%"


@pytest.mark.parametrize(
    ("level", "rating"), [("16.9 TWh", Rating.SUPPORTED), ("16.2 TWh", Rating.MISMATCH)]
)
def test_a_level_goes_with_the_right_move_beside_it(level: str, rating: Rating) -> None:
    text = (
        "Portugal's output of electricity rose in the third quarter. "
        f"Generation from gas edged down 1.1% to {level} and that from hydro dropped 13.1%."
    )
    assert verdicts_of(text, by_quarter(), "2025-11-20")[level].rating is rating


@pytest.mark.parametrize(
    ("first", "second", "rating"),
    [("9.46%", "8.54%", Rating.SUPPORTED), ("8.54%", "9.46%", Rating.MISMATCH)],
)
def test_two_subjects_that_open_a_sentence_are_one(first: str, second: str, rating: Rating) -> None:
    text = (
        "Portugal's economy grew 7.0% in the third quarter. "
        f"Industry and construction expanded {first} and services {second}."
    )
    found = verdicts_of(text, by_quarter(), "2025-11-20")
    assert [found[first].rating, found[second].rating] == [rating] * 2


def test_a_sentence_of_two_clauses_is_no_pair_of_subjects() -> None:
    text = (
        "Portugal's economy grew 7.0% in the third quarter. "
        "Industry slid and construction expanded by 3.1%."
    )
    assert verdicts_of(text, by_quarter(), "2025-11-20")["3.1%"].rating is not Rating.MISMATCH
