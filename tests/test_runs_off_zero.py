"""Runs on one side of nothing, of what lies on either: "above zero for six months"."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,frequency,nature,transformation,basis,headline
mood,Retail confidence index of Norway,retail_confidence,NOR,index,M,index,none,period_on_period,yes
gdp,"Mainland GDP of Norway, volume index",gdp,NOR,index,M,index,none,period_on_period,yes
fix,"Interbank rate, Norway",interbank_rate,NOR,percent,M,rate,none,period_on_period,yes
pmi,"Purchasing managers' index, Norway",pmi,NOR,index,M,index,none,period_on_period,yes
"""
MONTHS = [f"2025-{month:02d}" for month in range(1, 13)]
FIGURES = {
    "mood": (-4, -2, 3, 5, 1, -3, -6, -5, -9, -7, -8, -4),
    "gdp": (101, 102, 103, 104, 105, 106, 107, 108, 109.5, 109, 108.2, 107.9),
    "fix": (0.4, 0.3, 0.2, 0.1, -0.1, -0.2, -0.1, -0.3, 0.1, 0.2, 0.3, 0.2),
    "pmi": (52, 51, 53, 52, 51, 50.5, 49.2, 48.8, 49.5, 49.1, 48.7, 49.9),
}


@cache
def norway() -> Catalogue:
    return catalogue_told(SERIES, MONTHS, FIGURES)


def rating(text: str, run: str) -> str:
    found = verdicts_of(text, norway(), "2026-01-28")
    assert found[run].claim.assertion == "streak"
    return found[run].rating.value


MOOD = "Retail confidence in Norway rose to -4 in December"


@pytest.mark.parametrize(
    ("words", "true", "false"),
    [
        (". It has been below zero for {} months.", "seven", "five"),
        (". The index has stayed below zero for {} straight months.", "seven", "nine"),
        (". The index has been negative for {} months.", "seven", "five"),
        (", its {} negative month running.", "seventh", "fifth"),
        (", the {} negative reading in a row.", "seventh", "sixth"),
        (", the index's {} month below zero.", "seventh", "ninth"),
        (". The index has printed {} negatives in a row.", "seven", "five"),
        (". The index has been in negative territory for {} months.", "seven", "five"),
    ],
)
def test_a_run_below_zero_is_counted_by_its_side(words: str, true: str, false: str) -> None:
    assert rating(MOOD + words.format(true), true) == "supported"
    assert rating(MOOD + words.format(false), false) == "mismatch"


def test_a_run_above_zero_is_over_where_it_turned() -> None:
    text = "The interbank rate in Norway was 0.2% in December, above zero for {} months in a row."
    assert rating(text.format("four"), "four") == "supported"
    assert rating(text.format("six"), "six") != "supported"


def test_growth_below_zero_is_one_of_falls() -> None:
    text = "Growth in the mainland GDP of Norway was negative for a {} month in December."
    assert rating(text.format("third"), "third") != "mismatch"


def test_an_index_of_managers_lies_about_50() -> None:
    text = "The purchasing managers' index of Norway was in negative territory for a {} month."
    assert rating(text.format("sixth"), "sixth") == "supported"
