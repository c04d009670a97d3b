"""Times and measures that words name by themselves, which no figure of another one bears out."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

ROOMS = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
rooms,"Hotel room occupancy, Malta",hotel_occupancy_rate,MLT,percent,0,M,rate,year_on_year,yes
"""
MONTHS = [f"2026-{month:02d}" for month in range(3, 9)]
CLUBS = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
clubs,"Operating income of clubs, Malta",operating_income,MLT,EUR,6,M,flow,year_on_year,yes
"""
SEASONS = ("2018-10/2019-05", "2021-10/2022-05", "2022-10/2023-05", "2023-10/2024-05")
POWER = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
gas_mt,"Electricity from gas, Malta",electricity_generation,MLT,natural gas,watt_hour,12,M,flow,,no
gas_cy,"Electricity from gas, Cyprus",electricity_generation,CYP,natural gas,watt_hour,12,M,flow,,no
all_mt,"Electricity, Malta",electricity_generation,MLT,,watt_hour,12,M,flow,year_on_year,yes
"""
CRIME = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
cars,"Vehicle thefts, Malta",vehicle_thefts,MLT,incident,0,A,flow,year_on_year,yes
killed,"Homicide victims, Malta",homicides,MLT,person,0,A,flow,year_on_year,yes
"""


@pytest.fixture(scope="module")
def rooms() -> Catalogue:
    return catalogue_told(ROOMS, MONTHS, {"rooms": (54.2, 48.6, 43.4, 50.0, 62.8, 71.6)})


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("in May, the low point of the season, it had been 43.4%.", "43.4%", "supported"),
        ("in June, the low point of the season, it had been 43.4%.", "43.4%", "mismatch"),
        ("in June, a quiet month, it had been 43.4%.", "43.4%", "mismatch"),
        ("earlier in the year it had been 43.4%.", "43.4%", None),
    ],
)
def test_an_aside_leaves_a_figure_its_time(
    rooms: Catalogue, text: str, figure: str, rating: str | None
) -> None:
    found = verdicts_of(
        f"Hotel room occupancy in Malta rose to 71.6% in August; {text}", rooms, DAY
    )
    assert found[figure].rating == rating or (rating is None and found[figure].rating != "mismatch")


DAY = "2026-09-29"


@pytest.mark.parametrize(
    ("season", "rating"), [("2021-22", "supported"), ("2020-21", "unverified")]
)
def test_a_season_of_two_years_is_no_other(season: str, rating: str) -> None:
    clubs = catalogue_told(CLUBS, SEASONS, {"clubs": (191.1, 170.4, 201.8, 214.4)})
    text = (
        "The operating income of Malta's clubs rose to €214.4m in 2023-24; in the season of "
        f"{season} it had been €170.4m."
    )
    assert verdicts_of(text, clubs, "2024-06-21")["€170.4m"].rating == rating


@pytest.mark.parametrize(("share", "rating"), [("43%", "supported"), ("48%", None)])
def test_the_same_part_at_another_place_is_no_whole(share: str, rating: str | None) -> None:
    told = {"gas_mt": (9.1, 11.0), "gas_cy": (21.8, 22.9), "all_mt": (25.4, 25.6)}
    power = catalogue_told(POWER, ("2026-07", "2026-08"), told)
    text = (
        "In Cyprus gas supplied 22.9 TWh of electricity in August. In Malta gas supplied 11 TWh of "
        f"electricity in August, or {share} of everything supplied."
    )
    verdict = verdicts_of(text, power, "2026-09-20")[share]
    assert verdict.rating == rating or (rating is None and verdict.rating != "supported")


@pytest.mark.parametrize(
    ("since", "rating"), [("2021", "supported"), ("2020", None), ("2019", None)]
)
def test_a_record_that_names_its_measure_is_of_no_other(since: str, rating: str | None) -> None:
    years = tuple(str(year) for year in range(2018, 2026))
    told = {
        "cars": (1019, 1073, 1049, 976, 1065, 1258, 1073, 909),
        "killed": (483, 579, 704, 796, 882, 796, 788, 741),
    }
    cue = f"lowest since {since}"
    text = f"Vehicle thefts in Malta fell 15% in 2025, with homicides at their {cue}."
    killed = {**told, "killed": (483, 579, 704, 735, 882, 796, 788, 741)}
    verdict = verdicts_of(text, catalogue_told(CRIME, years, killed), "2026-07-25")[cue]
    assert verdict.rating == rating or (rating is None and verdict.rating != "supported")


@pytest.mark.parametrize(
    ("rest", "period"),
    [
        ("compared with 62.8% in July; that is the highest since March", "2026-08"),
        ("against 62.8% in July, and that is the highest since March", "2026-08"),
    ],
)
def test_a_record_that_takes_up_a_figure_is_of_the_one_compared(
    rooms: Catalogue, rest: str, period: str
) -> None:
    text = f"Hotel room occupancy in Malta was 71.6% in August, {rest}."
    assert str(verdicts_of(text, rooms, DAY)["highest since March"].period) == period
