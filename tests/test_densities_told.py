"""Counts told of so many people, made of a count and a population known by their titles alone."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating, Reason
from verifier.reference.catalogue import Catalogue

PEOPLE = {"England": "58.62", "Scotland": "5.55", "Wales": "3.19", "Northern Ireland": "1.93"}
DOCTORS = {"England": 38300, "Scotland": 5010, "Wales": 1990, "Northern Ireland": 1420}


@cache
def surgeries() -> Catalogue:
    """Family doctors and people of four nations in 2024."""
    rows, seen = [], []
    for n, place in enumerate(PEOPLE):
        rows.append(f'p{n},"Mid-year population, {place}",persons,A,6')
        rows.append(f'd{n},"General practitioners, headcount, {place}",persons,A,0')
        seen += [f"p{n},2024,{PEOPLE[place]}", f"d{n},2024,{DOCTORS[place]}"]
    head = "series,title,unit,frequency,multiplier\n"
    return catalogue_of(head + "\n".join(rows), "series,period,value\n" + "\n".join(seen))


RIGHT = {
    "Scotland had 90 general practitioners per 100,000 people in 2024.": ("90",),
    "Scotland had 90 GPs per 100,000 people last year.": ("90",),
    "England had 0.65 GPs per 1,000 people last year.": ("0.65",),
    "Wales had 62 doctors for every 100,000 inhabitants last year.": ("62",),
    "Last year Scotland had 90 GPs per 100,000 people, England 65 and Wales 62.": ("65", "62"),
    "Scotland has 90 GPs per 100,000 people, compared with 65 in England.": ("90", "65"),
    "Scotland has 90 GPs per 100,000 people and 5,010 in all.": ("90", "5,010"),
    "Scotland had 5,010 GPs last year, one for every 1,108 people.": ("5,010", "1,108"),
}


@pytest.mark.parametrize("text", RIGHT)
def test_so_many_for_a_number_of_people_is_reckoned(text: str) -> None:
    found = verdicts_of(text, surgeries(), "2025-11-12")
    assert {quote: found[quote].rating for quote in RIGHT[text]} == dict.fromkeys(
        RIGHT[text], Rating.SUPPORTED
    )


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Scotland had 80 GPs per 100,000 people last year.", "80"),
        ("Last year Scotland had 90 GPs per 100,000 people, England 85.", "85"),
        ("Scotland has 90 GPs per 100,000 people, compared with 38,300 in England.", "38,300"),
    ],
)
def test_another_figure_is_not_borne_out(text: str, quote: str) -> None:
    assert verdicts_of(text, surgeries(), "2025-11-12")[quote].rating is not Rating.SUPPORTED


FORCES = {
    "Avon and Somerset": "142 143 141 140 143.2",
    "Greater Manchester": "380 372 366 361 352.1",
    "West Midlands": "331 329 322 318 309.4",
    "Kent": "158 156 155 153 151.8",
    "Devon and Cornwall": "107 108 109 111 112.3",
}
"""Thousands of offences in the twelve months that each quarter ends; of the names of the areas the
lists know some as places."""


@cache
def forces() -> Catalogue:
    """Recorded crime by the area of a force."""
    quarters = ("2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3")
    rows = [
        f'f{n},"Police recorded crime, {name}, year ending",offences,Q,3'
        for n, name in enumerate(FORCES)
    ]
    seen = [
        f"f{n},{quarter},{value}"
        for n, values in enumerate(FORCES.values())
        for quarter, value in zip(quarters, values.split(), strict=True)
    ]
    head = "series,title,unit,frequency,multiplier\n"
    return catalogue_of(head + "\n".join(rows), "series,period,value\n" + "\n".join(seen))


NEWS = "Recorded crime fell in most police areas in the year to September. "


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Greater Manchester had the most, with 352,100 offences.", "most"),
        ("Kent ranked third with 151,800 offences.", "third"),
        ("Avon and Somerset came fourth, with 143,200 offences.", "fourth"),
        ("Devon and Cornwall was the force with the fewest (112,300).", "fewest"),
    ],
)
def test_areas_are_ranked_whatever_the_lists_know_of_their_names(text: str, quote: str) -> None:
    found = verdicts_of(NEWS + text, forces(), "2026-01-22")[quote]
    assert (found.rating, str(found.period)) == (Rating.SUPPORTED, "2025-Q3")


def test_a_wrong_place_among_them_is_an_error() -> None:
    text = NEWS + "Kent ranked second with 151,800 offences."
    found = verdicts_of(text, forces(), "2026-01-22")["second"]
    assert (found.rating, found.reason) == (Rating.MISMATCH, Reason.OFF_RANK)
