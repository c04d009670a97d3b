"""Seasons that run, told beside one of another year: each figure keeps its own."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

PUBLISHED = "2026-01-20"
_HEAD = "series,title,unit,multiplier,frequency"
_ROLLS = ((2014, 8_412), (2022, 9_377), (2023, 9_508), (2024, 9_641), (2025, 9_734))


def _rolls() -> Catalogue:
    rows = ["series,period,value,published"]
    rows += [f"rolls,{y}-09/{y + 1}-08,{value},{y}-12-05" for y, value in _ROLLS]
    head = f"{_HEAD}\nrolls,Pupils in schools of Malta,pupils,0,A\n"
    return catalogue_of(head, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("this school year, up from 9,641 a year earlier", "9,641", Rating.SUPPORTED),
        ("this school year, up from 9,641 the year before", "9,641", Rating.SUPPORTED),
        ("this school year; in 2014-15 they had 8,412", "8,412", Rating.SUPPORTED),
        (
            "in the current academic year, against 9,508 two years earlier",
            "9,508",
            Rating.SUPPORTED,
        ),
        # a figure of another year is not right for the one it is told of
        ("this school year, up from 9,508 a year earlier", "9,508", Rating.MISMATCH),
    ],
)
def test_what_stands_beside_the_season_that_runs(text: str, figure: str, rating: Rating) -> None:
    found = verdicts_of(f"Schools in Malta have 9,734 pupils {text}.", _rolls(), PUBLISHED)
    assert found["9,734"].rating is Rating.SUPPORTED
    assert found[figure].rating is rating


def test_the_season_that_runs_is_the_figures_own() -> None:
    text = "A year ago nobody foresaw it: schools in Malta have 9,641 pupils this school year."
    found = verdicts_of(text, _rolls(), PUBLISHED)
    assert found["9,641"].rating is not Rating.SUPPORTED
