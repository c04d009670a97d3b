"""Marks that were passed for the first time, by one of the series near them."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_PEOPLE = {
    "Tasmania": ("AU-TAS", 996_100, 998_300, 1_000_900),
    "Queensland": ("AU-QLD", 5_480_000, 5_520_000, 5_560_000),
    "Victoria": ("AU-VIC", 6_900_000, 6_950_000, 6_990_000),
}


@cache
def states() -> Catalogue:
    """People of three states, those at work, and arrivals in them, by quarter."""
    series = ["series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline"]
    rows = ["series,period,value"]
    for name, (code, *people) in _PEOPLE.items():
        key = name[:3].lower()
        series.append(f'p_{key},"Population, {name}",population,{code},person,0,Q,stock,'
                      "year_on_year,yes")  # fmt: skip
        series.append(f'a_{key},"Arrivals, {name}",arrivals,{code},person,0,Q,flow,'
                      "year_on_year,yes")  # fmt: skip
        series.append(f'e_{key},"Employment, {name}",employment,{code},person,0,Q,stock,'
                      "year_on_year,yes")  # fmt: skip
        for n, value in enumerate(people, 1):
            rows += [f"p_{key},2026-Q{n},{value}", f"a_{key},2026-Q{n},{value // 50 + n}"]
            rows.append(f"e_{key},2026-Q{n},{value // 2 + n}")
    return catalogue_of("\n".join(series) + "\n", "\n".join(rows) + "\n")


_LEAD = "Tasmania had a population of 1,000,900 in the third quarter of 2026. "


@pytest.mark.parametrize(
    ("text", "mark", "right"),
    [
        ("Its tally topped 1 million for the first time.", "1 million", True),
        ("It is the first time that the island's count has passed 1 million.", "1 million", True),
        ("Its tally topped 990,000 for the first time.", "990,000", False),
        ("Its tally topped 2 million for the first time.", "2 million", False),
    ],
)
def test_a_mark_is_that_of_what_has_just_passed_it(text: str, mark: str, right: bool) -> None:
    told = verdicts_of(_LEAD + text, states(), "2026-11-20")
    verdict = next(v for quote, v in told.items() if mark in quote)
    assert (verdict.rating == "supported") is right, verdict.explanation


def test_a_mark_of_another_place_is_not_borne_out() -> None:
    text = _LEAD + "In Victoria the tally topped 1 million for the first time."
    told = verdicts_of(text, states(), "2026-11-20")
    assert next(v for q, v in told.items() if q == "1 million").rating != "supported"


@pytest.mark.parametrize(
    "words",
    [
        "Those holding jobs had never before exceeded 1 million.",
        "Its employment topped 1 million for the first time.",
    ],
)
def test_a_mark_of_another_measure_is_not_borne_out(words: str) -> None:
    told = verdicts_of(_LEAD + words, states(), "2026-11-20")
    assert next(v for q, v in told.items() if q == "1 million").rating != "supported"
