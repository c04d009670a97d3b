"""Figures of another place or part that take over the measure of the one before them."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = "series,title,indicator,ref_area,breakdown,unit,frequency,nature,transformation,basis\n"
SERIES = HEAD + "".join(
    f'{key},"{title}, {city}",police_recorded_crime,{state},{part},offence,M,flow,none,\n'
    for key, title, city, state, part in (
        ("la_shot", "Shooting victims", "Los Angeles", "US-CA", "shooting victims"),
        ("ch_shot", "Shooting victims", "Chicago", "US-IL", "shooting victims"),
        ("la_hom", "Homicides", "Los Angeles", "US-CA", "homicides"),
        ("ch_hom", "Homicides", "Chicago", "US-IL", "homicides"),
    )
)
MONTHS = ("2026-04", "2026-05", "2026-06")
BEFORE = "Shooting victims in Los Angeles: the police counted 77 in June, 10 more than in May."


@cache
def beat() -> Catalogue:
    """Three months of crime in two cities, of which only the titles tell."""
    return catalogue_told(
        SERIES,
        MONTHS,
        {
            "la_shot": [71, 67, 77],
            "ch_shot": [151, 136, 140],
            "la_hom": [21, 19, 17],
            "ch_hom": [44, 38, 31],
        },
    )


@pytest.mark.parametrize(
    ("told", "figure", "rating"),
    [
        ("In Chicago the number edged up to 140 from 136.", "140", "supported"),
        ("In Chicago the number edged up to 410 from 136.", "410", "mismatch"),
        ("In Chicago it was 140.", "140", "supported"),
        ("In Chicago it was 104.", "104", "mismatch"),
    ],
)
def test_the_same_is_told_of_another_place(told: str, figure: str, rating: str) -> None:
    found = verdicts_of(f"{BEFORE} {told}", beat(), "2026-07-20")[figure]
    assert (found.rating, found.series) == (rating, "ch_shot")


def test_a_sentence_with_a_measure_of_its_own_takes_over_none() -> None:
    found = verdicts_of(f"{BEFORE} Chicago had 31 homicides.", beat(), "2026-07-20")["31"]
    assert (found.rating, found.series) == ("supported", "ch_hom")
    found = verdicts_of(f"{BEFORE} Chicago hired 410 officers.", beat(), "2026-07-20")["410"]
    assert found.rating != "mismatch"
