"""Measures of one kind that only a grade tells apart are not taken for each other."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.grades import grades_in
from verifier.model.verdict import Verdict
from verifier.reference.catalogue import Catalogue

_PACK = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline
e5,"Motor fuel sold, Estonia, E5",fuel_sold,EST,litres,6,M,flow,none,year_on_year,
e10,"Motor fuel sold, Estonia, E10",fuel_sold,EST,litres,6,M,flow,none,year_on_year,
e5_g,"Motor fuel sold, Estonia, E5, annual growth",fuel_sold,EST,percent,0,M,rate,year_on_year,,
"""
_MONTHS = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 13)]
_E5 = (*range(80, 92), *(x * 0.9 for x in range(80, 92)))
_E10 = (*range(40, 52), *(x * 1.25 for x in range(40, 52)))


@cache
def pumps() -> Catalogue:
    figures = {"e5": _E5, "e10": _E10, "e5_g": (*[1.0] * 12, *[-10.0] * 12)}
    return catalogue_told(_PACK, _MONTHS, figures)


def told(text: str) -> dict[str, Verdict]:
    return verdicts_of(text, pumps(), "2026-01-20")


def test_the_grade_told_is_the_one_read() -> None:
    verdict = told("In Estonia sales of E10 motor fuel rose 25% on the year in December.")["25%"]
    assert (str(verdict.rating), verdict.series) == ("supported", "e10")


def test_the_growth_of_one_is_none_of_the_other() -> None:
    verdict = told("In Estonia sales of E10 motor fuel fell 10% on the year in December.")["10%"]
    assert str(verdict.rating) != "supported"


def test_the_growth_of_its_own_is() -> None:
    verdict = told("In Estonia sales of E5 motor fuel fell 10% on the year in December.")["10%"]
    assert str(verdict.rating) == "supported"


@pytest.mark.parametrize(
    ("text", "grades"),
    [
        ("Money supply M3", {"M": {"3"}}),
        ("PM2.5 and PM10", {"PM": {"2.5", "10"}}),
        ("In Q3 and H2 of FY26 the G7 grew", {}),
        ("COVID-19, A4-sized, B2B", {}),
    ],
)
def test_what_is_a_grade(text: str, grades: dict[str, set[str]]) -> None:
    assert dict(grades_in(text)) == grades
