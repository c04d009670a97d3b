"""Reports on a day's trade in bonds: runs of what goes the other way, and days looked back at."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
ten,"Market yield on US Treasury securities, 10-year",bond_yield,USA,10-year,percent,0,D,rate,period_on_period,yes
two,"Market yield on US Treasury securities, 2-year",bond_yield,USA,2-year,percent,0,D,rate,period_on_period,no
"""  # noqa: E501
_TEN = {
    "2022-10-10": 3.89, "2022-10-11": 3.93, "2023-10-02": 4.69, "2023-10-03": 4.81,
    "2023-10-05": 4.72, "2023-10-06": 4.78, "2023-10-10": 4.66, "2023-10-11": 4.58,
}  # fmt: skip
_TWO = {"2023-10-02": 5.12, "2023-10-03": 5.15, "2023-10-10": 4.97, "2023-10-11": 4.99}


@cache
def yields() -> Catalogue:
    rows = [f"ten,{day},{rate},{day}" for day, rate in _TEN.items()]
    rows += [f"two,{day},{rate},{day}" for day, rate in _TWO.items()]
    return catalogue_of(_SERIES, "series,period,value,published\n" + "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "run", "rating"),
    [
        (
            "The US 10-year Treasury rallied for a second session on Wednesday.",
            "second",
            "supported",
        ),
        (
            "The US 10-year Treasury yield fell for a second session on Wednesday.",
            "second",
            "supported",
        ),
        (
            "The US 10-year Treasury yield fell for a fourth session on Wednesday.",
            "fourth",
            "mismatch",
        ),
    ],
)
def test_bonds_rise_for_as_long_as_their_yields_fall(text: str, run: str, rating: str) -> None:
    text = f"{text} The US 10-year Treasury yield finished at 4.58%."
    found = verdicts_of(text, yields(), "2023-10-11")[run]
    assert found.rating == rating, found.explanation


@pytest.mark.parametrize(
    ("text", "figure", "day"),
    [
        ("It touched 4.81% on Oct. 3. The two-year yield rose to 4.99%.", "4.99%", "2023-10-11"),
        ("On Oct. 3 it was 4.81%. It was the highest since 2007.", "4.81%", "2023-10-03"),
    ],
)
def test_a_day_looked_back_at_is_left_behind(text: str, figure: str, day: str) -> None:
    opening = "The US 10-year Treasury yield finished at 4.58% on Wednesday."
    found = verdicts_of(f"{opening} {text}", yields(), "2023-10-11")[figure]
    assert (found.rating, str(found.claim.clause.day)) == ("supported", day), found.explanation
