"""A figure of the step or the year before is accused where its words lead to the series."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating, Reason
from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
ur,"Unemployment rate, Estonia",unemployment_rate,EST,percent,0,M,rate,,yes
nights,"Nights spent in hotels, Estonia",hotel_nights,EST,nights,0,M,flow,year_on_year,yes
tin,"Tin price, Tallinn, daily close",tin_price,EST,EUR,0,D,price,,yes
"""
PERIODS = ("2024-10", "2025-08", "2025-09", "2025-10")
FIGURES = {"ur": (7.9, 7.1, 7.4, 7.6), "nights": (651_402, 702_118, 688_231, 640_977)}


@pytest.fixture(scope="module")
def estonia() -> Catalogue:
    return catalogue_told(HEAD, PERIODS, FIGURES)


@pytest.mark.parametrize(
    ("text", "figure", "suggestion"),
    [
        (
            "Estonia, where 7.4% of the work force was unemployed, shivered in October.",
            "7.4%",
            "7.6%",
        ),
        (
            "Summer was over. By October 7.4% of Estonia's work force was unemployed.",
            "7.4%",
            "7.6%",
        ),
        ("Unemployment in Estonia reached 7.9% in October.", "7.9%", "7.6%"),
        ("Nights spent in hotels in Estonia came to 688,231 in October.", "688,231", "640,977"),
    ],
)
def test_a_figure_of_the_time_before_is_wrong(
    text: str, figure: str, suggestion: str, estonia: Catalogue
) -> None:
    found = verdicts_of(text, estonia, "2025-11-20")[figure]
    assert (found.rating, found.reason) == (Rating.MISMATCH, Reason.OFF_PERIOD)
    assert found.suggestion == suggestion


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The unemployment rate in Estonia had been 7.4% when October began.", "7.4%"),
        ("Unemployment in Estonia was 7.6% in October. In those days 7.4% was a lot.", "7.4%"),
        ("Unemployment in Latvia was 7.4% in October.", "7.4%"),
        ("The low of the year was 7.4%, whatever unemployment in Estonia did.", "7.4%"),
        ("Excluding the young, unemployment in Estonia was 7.4% in October.", "7.4%"),
        ("It was 7.4% of all.", "7.4%"),
    ],
)
def test_a_figure_that_may_be_of_something_else_is_not(
    text: str, figure: str, estonia: Catalogue
) -> None:
    found = verdicts_of(text, estonia, "2025-11-20")
    assert found[figure].rating is not Rating.MISMATCH
