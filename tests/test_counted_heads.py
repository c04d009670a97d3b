"""Heads are counted one by one: three deaths are three, and no rise hides in their rounding."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
walkers,"Road deaths, pedestrians, Malta",road_deaths,MLT,pedestrians,death,0,M,flow,,yes
stops,"Road deaths, unknown, Malta",road_deaths,MLT,unknown,death,0,M,flow,,no
rain,"Rain, Malta",rainfall,MLT,,tonne,0,M,flow,year_on_year,yes
"""
MONTHS = [f"{year}-{month:02}" for year in (2024, 2025) for month in range(1, 13)]


@pytest.fixture(scope="module")
def malta() -> Catalogue:
    """Three pedestrians killed in either December, 35 in 2024 and 38 in 2025; so little rain."""
    walkers = [1, 2, 4, 3, 4, 3, 4, 3, 2, 3, 3, 3, 2, 3, 4, 3, 5, 3, 4, 3, 2, 3, 3, 3]
    told = {"walkers": walkers, "stops": [0] * 24, "rain": walkers}
    rows = [
        f"{key},{month},{value}"
        for key, values in told.items()
        for month, value in zip(MONTHS, values, strict=True)
    ]
    return catalogue_of(SERIES, "\n".join(["series,period,value", *rows]) + "\n")


@pytest.mark.parametrize(
    ("sentence", "figure", "rating"),
    [
        ("In Malta pedestrian deaths rose 8.8% in December.", "8.8%", "mismatch"),
        ("In Malta pedestrian deaths in December were unchanged at 3.", "3", "supported"),
        ("In Malta pedestrian deaths rose 8.6% in 2025.", "8.6%", "supported"),
    ],
)
def test_three_are_three(malta: Catalogue, sentence: str, figure: str, rating: str) -> None:
    verdict = verdicts_of(sentence, malta, "2026-01-20")[figure]
    held = verdict.rating == "supported"
    assert held is (rating == "supported"), verdict.explanation


def test_what_is_measured_may_have_been_rounded(malta: Catalogue) -> None:
    verdict = verdicts_of("Rain in Malta rose 8.8% in December.", malta, "2026-01-20")["8.8%"]
    assert verdict.rating == "supported", verdict.explanation


def test_the_year_that_the_figures_of_a_sentence_share_is_theirs(malta: Catalogue) -> None:
    text = "December was a month of heartbreak in Malta.\n\nPedestrian deaths rose 8.6% to 38."
    verdicts = verdicts_of(text, malta, "2026-01-20")
    assert all(v.rating != "mismatch" for v in verdicts.values())


@pytest.mark.parametrize(
    "behind",
    [
        "three more than in 2024",
        "up from 35 in 2024",
        "against 35 in 2024",
        "three more than the year before",
    ],
)
def test_what_is_set_against_a_year_is_of_a_year(malta: Catalogue, behind: str) -> None:
    text = (
        f"December was a month of heartbreak in Malta.\n\nPedestrian deaths came to 38, {behind}."
    )
    verdict = verdicts_of(text, malta, "2026-01-20")["38"]
    assert verdict.rating == "supported", verdict.explanation


@pytest.mark.parametrize(
    "text",
    [
        "In December pedestrian deaths in Malta came to 38, three more than in December 2024.",
        "Pedestrian deaths in Malta came to 38 in December, up from 3 in November.",
    ],
)
def test_elsewhere_the_month_is_meant(malta: Catalogue, text: str) -> None:
    verdict = verdicts_of(text, malta, "2026-01-20")["38"]
    assert verdict.rating != "supported", verdict.explanation
