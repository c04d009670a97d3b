"""Figures held against another place than their sentence names; a wrong one of the place that it
does name stands."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,counterpart,unit,multiplier,frequency,nature,basis,headline
ur_us,"Unemployment rate, United States",unemployment_rate,USA,,percent,0,M,rate,\
period_on_period,yes
ur_oh,"Unemployment rate, Ohio",unemployment_rate,US-OH,,percent,0,M,rate,period_on_period,no
gas_rus,Gas imports of the European Union from Russia,gas_imports,EU27,RUS,cubic_metres,9,M,flow,\
period_on_period,no
jail,"Prison population, England and Wales",prison_population,GB-EWN,,persons,0,M,stock,\
year_on_year,no
hp_adl,"Median house price, Adelaide",house_prices,AU-SA,,AUD,0,M,price,year_on_year,no
"""
FIGURES = {
    "ur_us": (4.0, 4.1, 4.2, 4.2, 4.1, 4.1, 4.2, 4.3, 4.4, 4.4, 4.5, 4.4),
    "ur_oh": (4.6, 4.7, 4.7, 4.8, 4.9, 4.9, 5.0, 5.0, 5.1, 5.1, 4.8, 4.7),
    "gas_rus": (3.61, 3.42, 3.31, 3.25, 3.18, 3.02, 2.97, 2.93, 2.88, 2.85, 2.81, 2.77),
    "jail": tuple(range(86_100, 87_300, 100)),
    "hp_adl": (820, 824, 829, 833, 838, 842, 847, 853, 861.2, 869.9, 879.4, 887.6),
}
REST = (
    "The country's unemployment rate was 4.4% in December, after 4.5% in November and 4.4% in "
    "October.\n\nIn Ohio the unemployment rate was 4.7% in December, 4.8% in November and 5.1% in "
    "October. Houses in Adelaide went for a median of A$887,600 in December and A$879,400 in "
    "November."
)


@cache
def places() -> Catalogue:
    months = [f"2025-{month:02d}" for month in range(1, 13)]
    figures = {**FIGURES, "hp_adl": tuple(1000 * value for value in FIGURES["hp_adl"])}
    return catalogue_told(SERIES, months, figures)


def accused_in(sentence: str) -> set[str]:
    """The figures of a sentence, at the head of a text that is mostly right, that are accused."""
    verdicts = verdicts_of(f"{sentence} {REST}", places(), "2026-01-20")
    return {figure for figure, v in verdicts.items() if v.rating is Rating.MISMATCH}


@pytest.mark.parametrize(
    "sentence",
    [
        "In Perth the median house price came to A$878,600 in December.",
        "European Union gas imports from the United States came to 7.72 billion cubic metres in "
        "December.",
        "The United States sold the European Union 7.72 billion cubic metres of gas in December.",
    ],
)
def test_a_figure_of_another_place_is_left_open(sentence) -> None:
    assert not accused_in(sentence)


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("In Adelaide the median house price came to A$878,600 in December.", "A$878,600"),
        ("The unemployment rate in Ohio was 7.4% in December.", "7.4%"),
        (
            "European Union gas imports from Russia came to 7.72 billion cubic metres in December.",
            "7.72 billion cubic metres",
        ),
        # Of the parts of the place, each is named.
        ("English and Welsh prisons held 82,700 people in December.", "82,700"),
        # The country named holds the place, which the figure before has told.
        (
            "In Adelaide the median house price, the fastest to rise in Australia, came to "
            "A$878,600 in December.",
            "A$878,600",
        ),
    ],
)
def test_a_wrong_figure_of_the_place_named_stands(sentence, wrong) -> None:
    assert wrong in accused_in(sentence)


PARTED = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
jail,"Prison population, England and Wales",prison_population,GB,England and Wales,persons,0,M,\
stock,year_on_year,no
sco,"Prison population, Scotland",prison_population,GB,Scotland,persons,0,M,stock,year_on_year,no
"""
BEHIND_BARS = (
    "Prisons in England and Wales held 87,200 people in December, 87,100 in November, 87,000 in "
    "October, 86,900 in September and 86,800 in August. Those in Scotland held 8,210 in December, "
    "8,200 in November and 8,190 in October."
)


def test_a_wrong_figure_of_a_part_whose_places_are_named_one_by_one_stands() -> None:
    months = [f"2025-{month:02d}" for month in range(1, 13)]
    figures = {"jail": tuple(range(86_100, 87_300, 100)), "sco": tuple(range(8_100, 8_220, 10))}
    prisons = catalogue_told(PARTED, months, figures)
    text = f"English and Welsh prisons held 82,700 people in December. {BEHIND_BARS}"
    verdicts = verdicts_of(text, prisons, "2026-01-20")
    assert [f for f, v in verdicts.items() if v.rating is Rating.MISMATCH] == ["82,700"]
