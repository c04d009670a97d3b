"""Flows told for a stretch beside one step: the bill since April, a year beside its last month."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_PACK = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
toll,"Road deaths, Latvia",road_deaths,LVA,,deaths,0,M,flow,year_on_year,yes
bill,"Debt interest of the government, Latvia",debt_interest,LVA,,EUR,6,M,flow,year_on_year,yes
"""
_TOLL = (9, 7, 8, 11, 12, 14, 13, 15, 10, 9, 8, 19)
_FIGURES = "\n".join(
    [
        "series,period,value,published",
        *(f"toll,2025-{n:02},{count},2026-01-05" for n, count in enumerate(_TOLL, 1)),
        *(f"bill,2025-{n:02},{90 + n},2026-01-05" for n in range(1, 13)),
    ]
)


@cache
def latvia() -> Catalogue:
    return catalogue_of(_PACK, _FIGURES)


@pytest.mark.parametrize(
    ("text", "figure", "period"),
    [
        ("The roads of Latvia killed 19 people in December and 135 over the year.", "135", "2025"),
        (
            "Nineteen people were killed on the roads of Latvia in December, and 135 over the year "
            "as a whole.",
            *("135", "2025"),
        ),
        ("Carnage on the roads of Latvia: 135 killed in a year", "135", "2025"),
        (
            "Debt interest cost the government of Latvia €102m in December, which takes the bill "
            "since April to €882m.",
            *("€882m", "2025-04/2025-12"),
        ),
        (
            "Debt interest cost the government of Latvia €102m in December, bringing the total "
            "since October to about €303m.",
            *("€303m", "2025-10/2025-12"),
        ),
    ],
)
def test_a_sum_beside_a_single_step_is_of_its_own_stretch(
    text: str, figure: str, period: str
) -> None:
    verdict = verdicts_of(text, latvia(), "2026-01-21")[figure]
    assert (verdict.rating, str(verdict.period)) == ("supported", period), verdict.explanation


@pytest.mark.parametrize(
    ("text", "figure", "period"),
    [
        ("The roads of Latvia killed 19 people in December.", "19", "2025-12"),
        ("The roads of Latvia killed 19 in December, over the Christmas week.", "19", "2025-12"),
        (
            "Debt interest cost the government of Latvia €102m in December, which takes the bill "
            "to new heights.",
            *("€102m", "2025-12"),
        ),
        ("In Latvia debt interest came to €102m in December, a cost to bear.", "€102m", "2025-12"),
    ],
)
def test_a_single_step_stays_one(text: str, figure: str, period: str) -> None:
    verdict = verdicts_of(text, latvia(), "2026-01-21")[figure]
    assert str(verdict.period) == period, verdict.explanation


SINCE_APRIL, WRONG = "€882m", "€828m"


@pytest.mark.parametrize(
    "text",
    [
        "Debt interest cost Latvia €102m in December. The bill since April runs to {}.",
        "Debt interest cost Latvia €102m in December, but since April the state has paid {}.",
        "Debt interest cost Latvia €102m in December. That makes {} since April.",
        "Debt interest cost Latvia €102m in December. Since April it adds up to {}.",
        "Debt interest in Latvia since April has reached {}.",
    ],
)
def test_what_comes_to_so_much_since_a_time_is_summed_from_it(text: str) -> None:
    verdict = verdicts_of(text.format(SINCE_APRIL), latvia(), "2026-01-21")[SINCE_APRIL]
    assert (verdict.rating, str(verdict.period)) == ("supported", "2025-04/2025-12")
    wrong = verdicts_of(text.format(WRONG), latvia(), "2026-01-21")[WRONG]
    assert wrong.rating != "supported"


def test_a_step_that_is_the_most_since_a_time_is_no_sum() -> None:
    text = "Debt interest cost Latvia €102m in December, and since April the bill has risen by €8m."
    verdict = verdicts_of(text, latvia(), "2026-01-21")["€8m"]
    assert str(verdict.period) != "2025-04/2025-12"
