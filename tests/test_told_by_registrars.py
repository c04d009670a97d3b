"""Births, deaths, tolls and lakes as local and society pages tell them: numbers set against each
other, runs with each of their steps, records of a season, and steps counted from an aside."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline,aliases
b,"Live births, Latvia",births,LVA,,persons,0,M,flow,year_on_year,yes,births;babies
d,"Deaths, Latvia",deaths,LVA,,persons,0,M,flow,year_on_year,yes,deaths
toll,"Road deaths, Malta",road_deaths,MLT,,deaths,0,M,flow,year_on_year,yes,road deaths
lake,"Storage, Lake Peipus, share of capacity",reservoir_storage,EST,,percent,0,M,stock,\
period_on_period,yes,lake;storage
rain,"Rainfall, Tartu",rainfall,EST,Tartu,inch,0,M,flow,year_on_year,no,rainfall;rain
net,"Net migration, Iceland, year ending",net_migration,ISL,,persons,0,Q,flow,year_on_year,yes,
"""
_LAKE = {2022: 60, 2023: 57, 2024: 55, 2025: 48}


@cache
def registrars() -> Catalogue:
    rows = ["series,period,value,published"]
    for year, lake in _LAKE.items():
        for month in range(1, 13):
            at, near = f"{year}-{month:02d}", abs(month - 9)
            rows.append(f"b,{at},{1500 - 90 * (year - 2022) + month},")
            rows.append(f"d,{at},{2300 + 40 * (year - 2022) + month},")
            rows.append(f"toll,{at},{year - 2018 + month % 2},")
            rows.append(f"lake,{at},{lake - 6 * near + (40 if month < 9 else 0)},")
            rows.append(f"rain,{at},{0.46 if month == 9 else 1.4 + month / 10:.2f},")
    for year, value in ((2023, 8200), (2024, 7100), (2025, 2300)):
        rows.append(f"net,{year - 1}-Q3/{year}-Q2,{value},")
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


BIRTHS = "Latvia recorded 1,239 births in September, down 7% from a year earlier, as "


@pytest.mark.parametrize(
    ("text", "words", "rating"),
    [
        (BIRTHS + "deaths outnumbered births.", "outnumbered", "supported"),
        ("Deaths in Latvia rose 2% on the year in September, as births outnumbered deaths.",
         "outnumbered", "mismatch"),
    ],
)  # fmt: skip
def test_what_outnumbers_is_counted_whatever_was_said_of_its_moves(
    text: str, words: str, rating: str
) -> None:
    assert verdicts_of(text, registrars(), "2025-10-20")[words].rating.value == rating


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Tartu had barely half an inch of rain in September.", "half an inch", "supported"),
        ("Tartu had a quarter of an inch of rain in September.", "a quarter of an inch",
         "mismatch"),
    ],
)  # fmt: skip
def test_half_a_measure_is_no_more_exact_than_its_words(
    text: str, figure: str, rating: str
) -> None:
    assert verdicts_of(text, registrars(), "2025-10-20")[figure].rating.value == rating


TOLL = "Road deaths in Malta came to 90 in 2025. They have risen three years in a row, "


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (TOLL + "from 54 in 2022 to 66, 78 and 90.", "66", "supported"),
        (TOLL + "from 54 in 2022 to 66, 78 and 90.", "78", "supported"),
        (TOLL + "from 54 in 2022 to 66, 73 and 90.", "73", "mismatch"),
    ],
)
def test_a_run_tells_each_of_its_steps_from_where_it_set_out(
    text: str, figure: str, rating: str
) -> None:
    assert verdicts_of(text, registrars(), "2026-01-05")[figure].rating.value == rating


STAGE = "Latvia has recorded 11,115 births so far this year to September, against "


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (STAGE + "13,545 at this stage of 2022.", "13,545", "supported"),
        (STAGE + "12,735 at this point in 2023.", "12,735", "supported"),
        (STAGE + "13,454 at this stage of 2022.", "13,454", "mismatch"),
    ],
)
def test_this_stage_of_a_year_is_as_much_of_it(text: str, figure: str, rating: str) -> None:
    assert verdicts_of(text, registrars(), "2025-10-20")[figure].rating.value == rating


LAKE = "Lake Peipus was 36% full at the end of November, the lowest "


@pytest.mark.parametrize(
    ("text", "words", "rating"),
    [
        (LAKE + "for that time of year since at least 2022.",
         "lowest for that time of year since at least 2022", "supported"),
        (LAKE + "for that time of the year in the data.",
         "lowest for that time of the year in the data", "supported"),
        (LAKE + "of any November on record.", "lowest of any November", "supported"),
        (LAKE + "of any month since 2022.", "lowest of any month since 2022", "supported"),
        (LAKE.replace("lowest", "highest") + "for that time of year since 2022.",
         "highest for that time of year since 2022", "mismatch"),
    ],
)  # fmt: skip
def test_an_extreme_for_that_time_of_year_is_held_against_that_time(
    text: str, words: str, rating: str
) -> None:
    found = verdicts_of(text, registrars(), "2026-01-05")
    assert {w: v.rating.value for w, v in found.items()}.get(words) == rating


SPRING = "Rain in Tartu came to 1.7 inches in March. Lake Peipus, "


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (SPRING + "which was 58% full in April, was 64% full a month later.", "64%", "supported"),
        (SPRING + "58% full in April, had reached 64% a month later.", "64%", "supported"),
        (SPRING + "which was 58% full in April, was 69% full a month later.", "69%", "mismatch"),
    ],
)
def test_a_step_is_counted_from_the_time_an_aside_has_told(
    text: str, figure: str, rating: str
) -> None:
    assert verdicts_of(text, registrars(), "2025-10-20")[figure].rating.value == rating


NET = "Net migration in Iceland fell to 2,300 in the year to June, less than "


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (NET + "a third of the level of a year earlier.", "a third", "supported"),
        (NET + "a third of the 7,100 of a year earlier.", "a third", "supported"),
        (NET + "a quarter of the level of a year earlier.", "a quarter", "mismatch"),
    ],
)
def test_a_part_of_the_level_of_a_year_earlier_is_set_against_it(
    text: str, figure: str, rating: str
) -> None:
    assert verdicts_of(text, registrars(), "2025-10-20")[figure].rating.value == rating


DRY = "Lake Peipus stood at 36% in November, less than half the 76% of July and the lowest "
FULL = "Lake Peipus stood at 82% in August, almost twice the 43% of last November and the highest "


@pytest.mark.parametrize(
    ("text", "words", "rating"),
    [
        (DRY + "since 2022.", "lowest since 2022", "supported"),
        (FULL + "since August 2023.", "highest since August 2023", "mismatch"),
    ],
)
def test_a_record_past_a_multiple_is_one_of_what_was_told(
    text: str, words: str, rating: str
) -> None:
    assert verdicts_of(text, registrars(), "2025-12-05")[words].rating.value == rating


PLACES = "Storage at Lake Peipus fell to 36% in November, with Tartu the driest town for the "


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        (PLACES + "second month running.", "unverified"),
        ("Storage at Lake Peipus fell in November for the second month running.", "mismatch"),
    ],
)
def test_a_place_held_all_through_a_run_is_no_run_of_moves(text: str, rating: str) -> None:
    assert verdicts_of(text, registrars(), "2025-12-15")["second"].rating.value == rating


SHRANK = (
    "Latvia recorded 1,239 births in September, down 7% on the year. Deaths rose 1.7% to 2,429, "
)


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (SHRANK + "so the population shrank naturally by 1,190.", "1,190", "supported"),
        (SHRANK + "a natural decrease of 1,190 people.", "1,190", "supported"),
        (SHRANK + "so the population shrank naturally by 1,910.", "1,910", "unverified"),
        (SHRANK.replace("1.7%", "3.7%") + "the most this year.", "3.7%", "mismatch"),
    ],
)
def test_natural_change_is_what_births_leave_of_deaths(text: str, figure: str, rating: str) -> None:
    assert verdicts_of(text, registrars(), "2025-10-20")[figure].rating.value == rating


@pytest.mark.parametrize(
    ("figure", "rating"), [("54", "supported"), ("45", "mismatch"), ("78", "mismatch")]
)
def test_what_it_was_stands_behind_its_time(figure: str, rating: str) -> None:
    text = f"Road deaths in Malta came to 90 in 2025, well above what they were in 2022, {figure}."
    assert verdicts_of(text, registrars(), "2026-01-05")[figure].rating.value == rating
