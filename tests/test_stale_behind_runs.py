"""Figures of the step before, told as new: no word for how long a run is dates them, and "from"
before a subject sets nothing against anything."""

from functools import cache

import pytest
from small_catalogue import austria, catalogue_told, verdicts_of

from verifier.model.verdict import Rating, Reason
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,breakdown,unit,multiplier,frequency,nature,basis,headline,aliases
sh,"Spot freight rate, Santos to Hamburg",freight_rate,Santos to Hamburg,USD,0,M,price,\
period_on_period,no,Santos-Hamburg
dh,"Spot freight rate, Durban to Hamburg",freight_rate,Durban to Hamburg,USD,0,M,price,\
period_on_period,no,Durban-Hamburg
"""
MONTHS = ("2025-08", "2025-09", "2025-10")
FIGURES = {"sh": (1_838, 1_967, 2_113), "dh": (1_496, 1_512, 1_634)}


@cache
def _lanes() -> Catalogue:
    return catalogue_told(SERIES, MONTHS, FIGURES)


@pytest.mark.parametrize(
    "copy",
    [
        "Austria's exports have fallen for six months in succession, to {}.",
        "Austria's exports fell for the sixth month in a row, to {}.",
        "Austria's exports fell for a sixth month running, to {}.",
    ],
)
def test_how_long_a_run_is_dates_nothing(copy: str) -> None:
    right, before = "€12.76 billion", "€13.66 billion"
    told = verdicts_of(copy.format(right), austria(), "2025-12-20")[right]
    stale = verdicts_of(copy.format(before), austria(), "2025-12-20")[before]
    assert told.rating is Rating.SUPPORTED
    assert (stale.rating, stale.reason) == (Rating.MISMATCH, Reason.OFF_PERIOD)


def test_a_word_for_an_earlier_time_still_dates_a_figure() -> None:
    copy = "Austria's exports fell for a sixth month running, after €13.66 billion a month earlier."
    verdict = verdicts_of(copy, austria(), "2025-12-20")["€13.66 billion"]
    assert verdict.rating is Rating.SUPPORTED


LANES = "A container from Santos to Hamburg cost $2,113, $146 more than the month before; "


@pytest.mark.parametrize(
    ("copy", "figure", "rating"),
    [
        ("from Durban to Hamburg it cost $1,634.", "$1,634", Rating.SUPPORTED),
        ("from Durban to Hamburg it cost $1,512.", "$1,512", Rating.MISMATCH),
        ("from Durban to Hamburg, the rate rose to $1,634 from $1,512.", "$1,512",
         Rating.SUPPORTED),
    ],
)  # fmt: skip
def test_from_before_a_subject_sets_nothing_against_it(
    copy: str, figure: str, rating: Rating
) -> None:
    assert verdicts_of(LANES + copy, _lanes(), "2025-11-28")[figure].rating is rating
