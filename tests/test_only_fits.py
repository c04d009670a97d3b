"""Figures that no word leads to and that one series of the packs alone had at their time."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Caveat, Rating, Verdict
from verifier.reference.catalogue import Catalogue

RATES = {
    "rooms": ("Room occupancy, hotels", 75.4),
    "beds": ("Bed use, hospitals", 74.9),
    "kilns": ("Kiln use, cement works", 71.3),
    "desks": ("Letting rate, offices", 72.6),
    "trains": ("Punctuality, trains", 73.6),
    "votes": ("Turnout, local ballots", 70.9),
    "sheep": ("Vaccination rate, sheep", 71.8),
    "glass": ("Recycling rate, glass", 72.2),
    "homes": ("Home ownership rate", 74.1),
    "belts": ("Seat belt use", 74.1),
    "forms": ("Response rate, census", 75.7),
    "seats": ("Attendance rate, schools", 70.4),
}
HEAD = "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline"
MONTHS = [f"{year}-{month:02d}" for year in range(2016, 2026) for month in range(1, 13)]


@cache
def iceland() -> Catalogue:
    """Rates by month, which have been so many that any has had most figures once; those of October
    2025 stand above, and two of them were alike."""
    table = "\n".join(
        f'{key},"{title}, Iceland",{key}_rate,ISL,percent,0,M,rate,year_on_year,yes'
        for key, (title, _) in RATES.items()
    )
    figures = {
        key: [70 + (step * 97 + place * 31 + step * step * place) % 61 / 10 for step in range(120)]
        for place, key in enumerate(RATES)
    }
    for key, (_, newest) in RATES.items():
        figures[key][MONTHS.index("2025-10")] = newest
    return catalogue_told(f"{HEAD}\n{table}\n", MONTHS, figures)


ROOMS = "Room occupancy at hotels in Iceland was 75.4% in October."


def verdict_on(text: str, figure: str) -> Verdict:
    """The verdict on one figure of a text of November 2025."""
    return verdicts_of(text, iceland(), "2025-11-14")[figure]


@pytest.mark.parametrize(
    ("sentence", "figure", "series"),
    [
        ("Nurses had 74.9% to look after.", "74.9%", "beds"),
        ("Teachers had 70.4% to teach.", "70.4%", "seats"),
        ("Landlords had 72.6% to their name.", "72.6%", "desks"),
    ],
)
def test_a_figure_is_of_the_one_series_that_had_it(sentence: str, figure: str, series: str) -> None:
    found = verdict_on(f"{ROOMS} {sentence}", figure)
    assert (found.rating, found.series) == (Rating.SUPPORTED, series)
    assert Caveat.MEASURE_ASSUMED in found.caveats


@pytest.mark.parametrize(
    ("sentence", "figure"),
    [
        ("Nurses had 74.1% to look after.", "74.1%"),  # of two series
        ("Nurses had 72.9% to look after.", "72.9%"),  # of none at that time
        ("Landlords had 73% to their name.", "73%"),  # too few digits
        ("Nurses had 74.9% to look after in May.", "74.9%"),
        ("Nurses had 74.9% to look after in 2019.", "74.9%"),
        ("Nurses hope to have 74.9% to look after.", "74.9%"),
    ],
)
def test_a_figure_that_two_series_had_or_none_stays_open(sentence: str, figure: str) -> None:
    assert verdict_on(f"{ROOMS} {sentence}", figure).rating is Rating.UNVERIFIED


JOBS = {
    "nurses": 64.7,
    "cooks": 61.9,
    "clerks": 66.3,
    "guards": 62.8,
    "drivers": 61.2,
    "tutors": 63.3,
    "bakers": 65.1,
    "nannies": 60.9,
}


@cache
def posts() -> Catalogue:
    """Vacancy rates by job, other rates, and the jobless of a place of the country."""
    head = HEAD.replace("ref_area,", "ref_area,breakdown,")
    form = "percent,0,M,rate,year_on_year,"
    table = [f'{job},"Vacancy rate, {job}, Iceland",vacancies,ISL,{job},{form}' for job in JOBS]
    table.append('hofn,"People out of work, Hofn",jobless,Hofn,,people,0,M,stock,year_on_year,')
    others = list(RATES)[:6]
    table += [f'{key},"{RATES[key][0]}, Iceland",{key}_rate,ISL,,{form}' for key in others]
    figures = {
        key: [60 + (step * 53 + place * 29 + step * step * place) % 71 / 10 for step in range(120)]
        for place, key in enumerate((*JOBS, *others))
    }
    figures["hofn"] = [200 + step * 7 % 31 for step in range(120)]
    for key, newest in (*JOBS.items(), ("hofn", 211)):
        figures[key][MONTHS.index("2025-10")] = newest
    return catalogue_told("\n".join((head, *table, "")), MONTHS, figures)


@pytest.mark.parametrize(
    "tail",
    [
        "The vacancy rate for clerks was 66.3% in October. Among cooks it is 64.7%.",
        "Of clerks 66.3% of posts were vacant in October, cooks saw 64.7%.",
    ],
)
def test_no_part_bears_out_the_figure_of_another_one_that_is_named(tail: str) -> None:
    """The rate of nurses, told of cooks in news on one place."""
    text = f"In Hofn 211 people were out of work in October.\n\n{tail}"
    assert verdicts_of(text, posts(), "2025-11-14")["64.7%"].rating is Rating.MISMATCH
