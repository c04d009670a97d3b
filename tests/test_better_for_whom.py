"""Measures that nobody wants, told as better or worse behind their figure."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,headline
ur,Unemployment rate of Austria,unemployment_rate,AUT,percent,0,M,rate,yes
leak,"Leakage from water mains, Austria",leakage,AUT,litre,6,M,rate,yes
sat,"Passenger satisfaction, Austria",satisfaction,AUT,percent,0,M,rate,yes
"""
_HELD = {
    "ur": {"2024-10": 5.6, "2025-09": 5.4, "2025-10": 5.1},
    "leak": {"2024-10": 812, "2025-09": 790, "2025-10": 771},
    "sat": {"2024-10": 84.2, "2025-09": 85.1, "2025-10": 86.4},
}


@cache
def austria() -> Catalogue:
    """A jobless rate, leaks and the satisfaction of passengers, of three months."""
    rows = [f"{key},{m},{v},{m}-28" for key, held in _HELD.items() for m, v in held.items()]
    return catalogue_of(_SERIES, "series,period,value,published\n" + "\n".join(rows) + "\n")


def _rating(text: str, figure: str) -> str:
    return verdicts_of(text, austria(), "2025-11-19")[figure].rating.value


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Austria's jobless rate was 5.1% in October, 0.3 points better than in September.",
         "0.3 points"),
        ("Austria lost 771m litres a day to leakage in October, 19m better than in September.",
         "19m"),
        ("Unemployment in Austria came to 5.1% in October, 0.5 points better than a year earlier.",
         "0.5 points"),
        ("Passenger satisfaction in Austria was 86.4% in October, 1.3 points better than in "
         "September.", "1.3 points"),
    ],
)  # fmt: skip
def test_what_nobody_wants_is_better_where_there_is_less_of_it(text: str, figure: str) -> None:
    assert _rating(text, figure) == "supported"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Austria's jobless rate was 5.1% in October, 0.3 points worse than in September.",
         "0.3 points"),
        ("Passenger satisfaction in Austria was 86.4% in October, 1.9 points better than in "
         "September.", "1.9 points"),
        ("Austria's jobless rate was 5.1% in October, 0.7 points better than in September.",
         "0.7 points"),
    ],
)  # fmt: skip
def test_it_is_not_worse_nor_better_by_another_figure(text: str, figure: str) -> None:
    assert _rating(text, figure) != "supported"
