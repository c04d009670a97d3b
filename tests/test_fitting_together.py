"""Figures of a sentence that fit another series together, and comparatives that are names."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

PUBLISHED = "2025-11-20"
SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline,aliases
late,"Trains on time, Great Britain",train_punctuality,GB,,percent,0,M,rate,year_on_year,yes,
gone,"Trains cancelled, Great Britain",train_cancellations,GB,,percent,0,M,rate,year_on_year,no,
c2,"Fire engine response time, England",fire_response_time,GB-ENG,,minutes,0,M,rate,year_on_year,\
yes,fire engines
c2_kent,"Fire engine response time, Kent Fire and Rescue",fire_response_time,GB-KEN,,minutes,0,M,\
rate,year_on_year,no,
crime_met,"Recorded crime, Metropolitan Police",recorded_crime,GB-ENG,Metropolitan Police,offences,\
0,M,flow,year_on_year,no,Metropolitan Police crime
crime_gm,"Recorded crime, Greater Manchester Police",recorded_crime,GB-ENG,\
Greater Manchester Police,offences,0,M,flow,year_on_year,no,Greater Manchester crime
"""
MONTHS = ("2024-10", "2025-09", "2025-10")


@pytest.fixture(scope="module")
def services() -> Catalogue:
    figures = {
        "late": (67.2, 64.9, 71.6),
        "gone": (4.3, 5.2, 3.8),
        "c2": (9.87, 9.43, 9.04),
        "c2_kent": (11.26, 10.58, 11.79),
        "crime_met": (79_420, 78_311, 78_905),
        "crime_gm": (27_640, 25_905, 25_480),
    }
    return catalogue_told(SERIES, MONTHS, figures)


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        pytest.param(
            "In October 71.6% of trains in Great Britain ran on time and 3.8% never ran, compared "
            "with 67.2% and 4.3% respectively a year earlier.",
            *("4.3%", "supported"),
            id="two of a series that is told in other words",
        ),
        pytest.param(
            "In October 71.6% of trains in Great Britain ran on time and 3.8% were blanked, "
            "compared with 67.2% and 4.3% respectively a year earlier.",
            *("4.3%", "unverified"),
            id="two of a series whose words are not known",
        ),
        pytest.param(
            "Fire engines in England took 9.04 minutes in October, and 11.79 minutes in September.",
            *("11.79 minutes", "mismatch"),
            id="one alone of another series",
        ),
        pytest.param(
            "In October 71.6% of trains in Great Britain ran on time, compared with 61.2% a year "
            "earlier.",
            *("61.2%", "mismatch"),
            id="a wrong figure of the series that was read",
        ),
    ],
)
def test_figures_that_fit_another_series_together_are_not_accused(
    text: str, figure: str, rating: str, services: Catalogue
) -> None:
    assert verdicts_of(text, services, PUBLISHED)[figure].rating.value == rating


@pytest.mark.parametrize(
    ("told", "figure", "rating"),
    [
        ("25,480, down 7.8%", "25,480", "supported"),
        ("25,480, down 7.8%", "7.8%", "supported"),
        ("25,840, down 7.8%", "25,840", "mismatch"),
        ("25,480, up 7.8%", "7.8%", "unverified"),
    ],
)
def test_a_comparative_with_a_capital_is_part_of_a_name(
    told: str, figure: str, rating: str, services: Catalogue
) -> None:
    text = (
        "The Metropolitan Police recorded 78,905 crimes in October, down 0.6% on a year before, "
        f"while Greater Manchester had {told}."
    )
    assert verdicts_of(text, services, PUBLISHED)[figure].rating.value == rating
