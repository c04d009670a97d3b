"""Times that a sentence leaves out are neither its time nor part of what a record is held
against."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.language.times.left_out import times_left_out
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
deaths,Road deaths in Ireland,road_deaths,IRL,persons,0,A,flow,year_on_year,yes
"""


@cache
def roads() -> Catalogue:
    deaths = (186, 158, 142, 141, 120, 124, 137, 133, 130)
    years = [str(year) for year in range(2016, 2025)]
    return catalogue_told(SERIES, years, {"deaths": deaths})


@pytest.mark.parametrize(
    "text",
    [
        "Excluding 2020 and 2021, road deaths in Ireland were the lowest on record last year.",
        "Road deaths in Ireland in 2024 were the lowest on record outside the pandemic.",
        "The pandemic years aside, road deaths in Ireland in 2024 were the lowest on record.",
        "Road deaths in Ireland in 2024 were the lowest on record, except in 2020 and 2021.",
        "Apart from 2020 and 2021, when few drove, road deaths in Ireland in 2024 were the "
        "lowest on record.",
    ],
)
def test_a_record_is_not_held_against_years_left_out(text: str) -> None:
    (verdict,) = verdicts_of(text, roads(), "2025-03-01").values()
    assert verdict.rating == "supported"
    assert str(verdict.period) == "2024"


@pytest.mark.parametrize(
    "text",
    [
        "Road deaths in Ireland in 2024 were the lowest on record.",
        "Excluding 2020, road deaths in Ireland in 2024 were the lowest on record.",
        "Outside Dublin, road deaths in Ireland in 2024 were the lowest on record.",
        "Excluding 2018 and 2019, road deaths in Ireland in 2024 were the lowest on record.",
    ],
)
def test_a_record_is_held_against_all_other_years(text: str) -> None:
    (verdict,) = verdicts_of(text, roads(), "2025-03-01").values()
    assert verdict.rating != "supported"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Excluding 2020 and 2021, it was the lowest.", ["2020", "2021"]),
        ("Leaving aside April 2020, it was the lowest.", ["2020-04"]),
        ("Outside the pandemic, it was the lowest.", ["2020/2021"]),
        (
            "Excluding the pandemic years of 2020 to 2022, it was low.",
            ["2020", "2022", "2020/2022"],
        ),
        ("Excluding food, prices fell in 2020.", []),
        ("Apart from food, prices fell in 2020 and 2021.", []),
        ("She set out plans for 2024.", []),
    ],
)
def test_times_left_out(text: str, left: list[str]) -> None:
    assert [str(one) for one in times_left_out(text)] == left


QUARTERS = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
sales,Sales of Pallant Parcels,sales,GBR,Pallant Parcels,GBP,6,Q,flow,year_on_year,yes
"""


@cache
def sales() -> Catalogue:
    quarters = [f"{year}-Q{quarter}" for year in (2024, 2025, 2026) for quarter in (1, 2, 3, 4)][
        :-1
    ]
    sold = (853, 864, 888, 1038, 901, 917, 941, 1072, 935, 978, 1004)
    return catalogue_told(QUARTERS, quarters, {"sales": sold})


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("Pallant's sales passed £1bn for the first time outside the Christmas quarter.", True),
        ("Pallant's sales topped £1bn for the first time other than in a fourth quarter.", True),
        ("Pallant's sales passed £900m for the first time outside the Christmas quarter.", False),
        ("Pallant's sales passed £1bn for the first time outside the second quarter.", False),
        ("Pallant's sales passed £1bn for the first time.", False),
        ("Outside London, Pallant's sales passed £1bn for the first time.", False),
    ],
)
def test_a_first_is_not_held_against_the_part_of_the_year_left_out(text: str, rating: bool) -> None:
    figure = "£900m" if "£900m" in text else "£1bn"
    verdict = verdicts_of(text, sales(), "2026-12-20")[figure]
    assert (verdict.rating == "supported") is rating, verdict.explanation


def test_a_record_is_not_held_against_the_part_of_the_year_left_out() -> None:
    told = "Pallant's sales reached £1,004m last quarter, a record outside the Christmas season."
    assert verdicts_of(told, sales(), "2026-12-20")["record"].rating == "supported"
    plain = "Pallant's sales reached £1,004m last quarter, a record."
    assert verdicts_of(plain, sales(), "2026-12-20")["record"].rating == "mismatch"
